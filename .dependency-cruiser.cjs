/**
 * The rules of the house: imports run one way, and a third-party package is imported in one place.
 * ARCHITECTURE.md draws them; tests/contract/boundaries.test.ts shows that each of them bites.
 */

/** Each layer, and the layers under it that it may import. */
const LAYERS = {
  language: [],
  content: ['language'],
  search: ['content', 'language'],
  answer: ['search', 'content', 'language'],
  conversation: ['answer', 'search', 'content', 'language'],
  chart: ['answer', 'content', 'language'],
  documents: [],
  store: [],
  delivery: ['store'],
  channels: ['conversation', 'answer', 'search', 'content', 'language', 'chart', 'delivery', 'store'],
  operating: ['conversation', 'answer', 'search', 'content', 'language', 'delivery', 'store'],
  server: [
    'operating',
    'channels',
    'conversation',
    'answer',
    'search',
    'content',
    'language',
    'chart',
    'documents',
    'delivery',
    'store',
  ],
  eval: ['conversation', 'answer', 'search', 'content', 'language'],
};

/** Where a package may be imported. What is not listed may be imported nowhere. */
const PACKAGES = {
  '@expo-google-fonts/be-vietnam-pro': '^src/chart/',
  '@fastify/cors': '^src/server/',
  '@fastify/helmet': '^src/server/',
  '@fastify/rate-limit': '^src/server/',
  '@resvg/resvg-js': '^src/chart/',
  'cli-progress': '^src/cli',
  commander: '^src/cli',
  echarts: '^src/chart/',
  fastify: '^src/server/',
  lowdb: '^src/store/',
  mammoth: '^src/documents/',
  minisearch: '^src/search/',
  natural: '^src/language/tokenize[.]ts$',
  pg: '^src/store/postgres/',
  pino: '^src/logger[.]ts$',
  preact: '^src/channels/web/ui/',
  'prom-client': '^src/operating/metrics/',
  telegraf: '^src/channels/telegram/',
  'write-file-atomic': '^src/(?:search|store)/',
  yaml: '^src/content/',
  zod: '^src/(?:settings[.]ts$|content/|search/[^/]*store[.]ts$|eval/|store/)',
};

const TESTS = '[.]test[.]tsx?$';
/** The parts that know no file, no network and no clock. */
const CORE = '^src/(?:language|content|search|answer|conversation)/';
/** The named files of those parts that read and write for the others. */
const EDGES = ['^src/content/read-content-files[.]ts$', '^src/search/[^/]*store[^/]*[.]ts$'];
const ENTRIES = '^src/(?:main|cli)(?:[.]ts$|/)';
const WEB_UI = '^src/channels/web/ui/';
/** Small files that every part may import. */
const SHARED = '^src/(?:errors|log|secret)[.]ts$';

const packagePath = (name) => `node_modules/${name}/`;

const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may import ${below.length > 0 ? below.join(', ') : 'no other part'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [`^src/(?:${[layer, ...below].join('|')})/`, SHARED] },
}));

const packageRules = Object.entries(PACKAGES).map(([name, home]) => ({
  name: `package-${name}`,
  comment: `${name} has one home, so that it can be upgraded or replaced in a day.`,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: packagePath(name) },
}));

const houseRules = [
  {
    name: 'no-cycles',
    comment: 'Files that need each other cannot be understood, tested or moved one at a time.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nothing imports and that imports nothing has been forgotten.',
    from: { orphan: true, path: '^src/', pathNot: ['[.]d[.]ts$', '[.](?:css|svg|json)$', ENTRIES] },
    to: {},
  },
  {
    name: 'no-unresolvable',
    comment: 'The import leads nowhere.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'charts-loaded-late',
    comment:
      'The drawing libraries take half a second to load: at the first chart, through chart/pictures.ts.',
    from: { path: '^src/', pathNot: ['^src/chart/draw-', TESTS] },
    to: { path: '^src/chart/draw-', dependencyTypesNot: ['dynamic-import'] },
  },
  {
    name: 'entries-on-top',
    comment: 'main and cli wire the parts together; nothing imports them.',
    from: { path: '^src/', pathNot: ENTRIES },
    to: { path: ENTRIES },
  },
  {
    name: 'eval-beside-cli',
    comment: 'The evaluation harness measures the bot; the bot does not know it.',
    from: { path: '^src/', pathNot: ['^src/eval/', ENTRIES] },
    to: { path: '^src/eval/' },
  },
  {
    name: 'channels-apart',
    comment:
      'A channel can be removed without another noticing. plain-text and shared are no channels, and know none.',
    from: { path: '^src/channels/([^/]+)/' },
    to: { path: '^src/channels/', pathNot: ['^src/channels/$1/', '^src/channels/(?:plain-text|shared)/'] },
  },
  {
    name: 'core-without-effects',
    comment: 'Files, network, clock and process come in as parameters; the named edge files bring them.',
    from: { path: CORE, pathNot: [TESTS, ...EDGES] },
    to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:crypto|path|path/posix|url|util)$' },
  },
  {
    name: 'natural-by-its-file',
    comment: 'The package root loads database clients, prints to standard output and takes a second.',
    from: {},
    to: { path: packagePath('natural'), pathNot: '/tokenizers/aggressive_tokenizer_vi[.]js$' },
  },
  {
    name: 'packages-listed',
    comment: 'A package that is not in PACKAGES has no home: decide on one, or do without it.',
    from: { path: '^src/', pathNot: TESTS },
    to: { path: 'node_modules/', pathNot: Object.keys(PACKAGES).map(packagePath) },
  },
  {
    name: 'no-dev-packages',
    comment: 'What is installed for development is not there in production. The web page is bundled before.',
    from: { path: '^src/', pathNot: [TESTS, WEB_UI] },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'no-tests-in-product',
    comment: 'Tests and their fixtures are not shipped.',
    from: { path: '^src/', pathNot: TESTS },
    to: { path: [TESTS, '^(?:tests|bench|scripts)/'] },
  },
  {
    name: 'web-ui-in-browser',
    comment: 'The page runs in a browser: it knows the shape of a reply and the files of its channel.',
    from: { path: WEB_UI, pathNot: TESTS },
    to: {
      pathNot: [
        '^src/channels/web/',
        '^src/answer/(?:reply|render-text|chart-table)[.]ts$',
        packagePath('preact'),
      ],
    },
  },
  {
    name: 'web-ui-bundled',
    comment: 'The page reaches the server as a built file, never by import.',
    from: { path: '^src/', pathNot: WEB_UI },
    to: { path: WEB_UI },
  },
].map((rule) => ({ severity: 'error', ...rule }));

module.exports = {
  forbidden: [...houseRules, ...layerRules, ...packageRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count too: a part that needs another one's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
