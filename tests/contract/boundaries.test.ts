/** Shows that each rule of .dependency-cruiser.cjs bites: a small tree in which every file breaks one. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const house: { forbidden: { name: string }[]; options: ICruiseOptions } = createRequire(import.meta.url)(
  join(ROOT, '.dependency-cruiser.cjs'),
);

const TOKENIZER = 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';

/** File, what it imports, and the rules that this breaks. */
const CASES: readonly (readonly [file: string, imports: readonly string[], broken: readonly string[]])[] = [
  // Allowed.
  ['src/language/tokenize.ts', [TOKENIZER], []],
  ['src/content/plain.ts', ['../language/tokenize.ts', '../errors.ts', 'node:crypto', 'zod', 'yaml'], []],
  ['src/content/read-content-files.ts', ['node:fs', './plain.ts'], []],
  ['src/search/index-store.ts', ['node:fs/promises', 'write-file-atomic', '../content/plain.ts'], []],
  ['src/search/plain.ts', ['minisearch', '../content/plain.ts'], []],
  ['src/answer/reply.ts', ['../search/plain.ts'], []],
  ['src/answer/plain.test.ts', ['./reply.ts', 'node:fs', 'vitest', 'fast-check'], []],
  ['src/conversation/plain.ts', ['../answer/reply.ts', '../log.ts', '../language/tokenize.ts'], []],
  ['src/chart/plain.ts', ['echarts', '@resvg/resvg-js', '../answer/reply.ts'], []],
  ['src/documents/plain.ts', ['mammoth'], []],
  ['src/store/plain.ts', ['lowdb', 'node:fs', '../secret.ts'], []],
  ['src/store/postgres/plain.ts', ['pg', '../plain.ts'], []],
  ['src/delivery/plain.ts', ['../store/plain.ts', 'node:timers/promises'], []],
  ['src/operating/plain.ts', ['../delivery/plain.ts', '../conversation/plain.ts'], []],
  ['src/operating/metrics/plain.ts', ['prom-client', '../../store/plain.ts'], []],
  ['src/channels/telegram/plain.ts', ['telegraf', 'telegraf/types', '../../delivery/plain.ts'], []],
  ['src/channels/web/plain.ts', ['../../conversation/plain.ts', 'node:fs'], []],
  ['src/channels/web/ui/main.tsx', ['preact', '../../../answer/reply.ts'], []],
  [
    'src/server/plain.ts',
    [
      'fastify',
      '@fastify/helmet',
      '@fastify/rate-limit',
      '../channels/web/plain.ts',
      '../documents/plain.ts',
    ],
    [],
  ],
  ['src/eval/plain.ts', ['../conversation/plain.ts', 'node:fs'], []],
  ['src/errors.ts', [], []],
  ['src/secret.ts', [], []],
  ['src/log.ts', [], []],
  ['src/settings.ts', ['zod', './secret.ts'], []],
  ['src/logger.ts', ['pino', './log.ts', './settings.ts'], []],
  ['src/cli.ts', ['commander', './cli/index.ts', './eval/plain.ts', './main.ts'], []],
  ['src/cli/index.ts', ['cli-progress', '../server/plain.ts', '../logger.ts'], []],
  ['src/main.ts', ['./server/plain.ts', './channels/telegram/plain.ts'], []],
  ['src/types/natural.d.ts', [], []],
  // Layers.
  ['src/language/up.ts', ['../content/plain.ts'], ['layer-language']],
  ['src/language/settings.ts', ['../settings.ts'], ['layer-language']],
  ['src/language/type.ts', ['type ../content/plain.ts'], ['layer-language']],
  ['src/content/up.ts', ['../search/plain.ts'], ['layer-content']],
  ['src/search/up.ts', ['../answer/reply.ts'], ['layer-search']],
  ['src/answer/up.ts', ['../conversation/plain.ts'], ['layer-answer']],
  ['src/conversation/up.ts', ['../delivery/plain.ts'], ['layer-conversation']],
  ['src/chart/up.ts', ['../conversation/plain.ts'], ['layer-chart']],
  ['src/documents/up.ts', ['../answer/reply.ts'], ['layer-documents']],
  ['src/store/up.ts', ['../delivery/plain.ts'], ['layer-store']],
  ['src/delivery/up.ts', ['../conversation/plain.ts'], ['layer-delivery']],
  ['src/operating/up.ts', ['../server/plain.ts'], ['layer-operating']],
  ['src/channels/web/up.ts', ['../../server/plain.ts'], ['layer-channels']],
  ['src/server/up.ts', ['../settings.ts'], ['layer-server']],
  ['src/eval/up.ts', ['../server/plain.ts'], ['layer-eval']],
  ['src/server/eval.ts', ['../eval/plain.ts'], ['layer-server', 'eval-beside-cli']],
  ['src/server/entry.ts', ['../main.ts'], ['layer-server', 'entries-on-top']],
  ['src/chart/draw-plain.ts', ['echarts'], []],
  ['src/chart/early.ts', ['./draw-plain.ts'], ['charts-loaded-late']],
  ['src/entry.ts', ['./cli/index.ts'], ['entries-on-top']],
  ['src/channels/web/other.ts', ['../telegram/plain.ts'], ['channels-apart']],
  ['src/channels/shared/other.ts', ['../telegram/plain.ts'], ['channels-apart']],
  // Effects.
  ['src/language/effect.ts', ['node:fs'], ['core-without-effects']],
  ['src/content/effect.ts', ['node:child_process'], ['core-without-effects']],
  ['src/search/effect.ts', ['node:http'], ['core-without-effects']],
  ['src/answer/effect.ts', ['fs'], ['core-without-effects']],
  ['src/conversation/effect.ts', ['node:timers/promises'], ['core-without-effects']],
  // Packages.
  ['src/server/packages-a.ts', ['telegraf', 'minisearch'], ['package-telegraf', 'package-minisearch']],
  ['src/server/packages-b.ts', ['pino', 'lowdb', 'yaml'], ['package-pino', 'package-lowdb', 'package-yaml']],
  ['src/server/packages-c.ts', ['commander', 'cli-progress'], ['package-commander', 'package-cli-progress']],
  ['src/server/packages-d.ts', ['zod', 'write-file-atomic'], ['package-zod', 'package-write-file-atomic']],
  ['src/server/packages-h.ts', ['prom-client'], ['package-prom-client']],
  ['src/server/packages-e.ts', ['preact'], ['package-preact', 'no-dev-packages']],
  ['src/server/packages-f.ts', ['echarts', 'mammoth'], ['package-echarts', 'package-mammoth']],
  ['src/server/packages-g.ts', ['@resvg/resvg-js'], ['package-@resvg/resvg-js']],
  ['src/store/packages.ts', ['pg'], ['package-pg']],
  [
    'src/server/font.ts',
    ['@expo-google-fonts/be-vietnam-pro'],
    ['package-@expo-google-fonts/be-vietnam-pro'],
  ],
  ['src/channels/web/packages.ts', ['fastify'], ['package-fastify']],
  ['src/cli/packages.ts', ['@fastify/helmet'], ['package-@fastify/helmet']],
  ['src/cli/cors.ts', ['@fastify/cors'], ['package-@fastify/cors']],
  ['src/cli/limit.ts', ['@fastify/rate-limit'], ['package-@fastify/rate-limit']],
  ['src/language/fold.ts', [TOKENIZER], ['package-natural']],
  ['src/language/root.ts', ['natural'], ['package-natural', 'natural-by-its-file']],
  ['src/server/unlisted.ts', ['fastify-plugin'], ['packages-listed']],
  ['src/server/development.ts', ['esbuild'], ['packages-listed', 'no-dev-packages']],
  // The web page.
  ['src/channels/web/ui/node.ts', ['node:fs'], ['web-ui-in-browser']],
  ['src/channels/web/ui/server.ts', ['../../../conversation/plain.ts'], ['web-ui-in-browser']],
  ['src/channels/web/ui/package.ts', ['zod'], ['web-ui-in-browser', 'package-zod']],
  ['src/server/page.ts', ['../channels/web/ui/main.tsx'], ['web-ui-bundled']],
  // The rest.
  ['src/store/circle-a.ts', ['./circle-b.ts'], ['no-cycles']],
  // A cycle is reported once.
  ['src/store/circle-b.ts', ['./circle-a.ts'], []],
  ['src/store/orphan.ts', [], ['no-orphans']],
  ['src/store/nowhere.ts', ['./not-there.ts'], ['no-unresolvable']],
  ['src/store/tested.ts', ['../answer/plain.test.ts'], ['layer-store', 'no-tests-in-product']],
];

const importLine = (name: string): string =>
  name.startsWith('type ') ? `import type {} from '${name.slice(5)}';\n` : `import '${name}';\n`;

describe('the rules of the house', () => {
  let folder: string;
  let broken: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    for (const name of ['package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(folder, name));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, imports] of CASES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${imports.map(importLine).join('')}export {};\n`);
    }
    broken = await cruiseFolder(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(CASES)('%s importing %j breaks %j', (file, _, expected) => {
    expect([...(broken.get(file) ?? [])].sort()).toEqual([...expected].sort());
  });

  it('are each broken by some case', () => {
    const shown = new Set(CASES.flatMap(([, , rules]) => rules));
    expect(house.forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});

async function cruiseFolder(baseDir: string): Promise<Map<string, Set<string>>> {
  // The rules are written for the command line; the programming interface takes the same object.
  const ruleSet = { forbidden: house.forbidden } as IFlattenedRuleSet;
  const { tsConfig: _, ...options } = house.options;
  const { output } = await cruise(['src'], { ...options, baseDir, validate: true, ruleSet });
  if (typeof output === 'string') throw new TypeError('an object was expected');
  const found = new Map<string, Set<string>>();
  for (const { from, rule } of output.summary.violations) {
    found.set(from, (found.get(from) ?? new Set()).add(rule.name));
  }
  return found;
}
