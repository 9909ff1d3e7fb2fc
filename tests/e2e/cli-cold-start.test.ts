/** What a cold `ask` loads: the first answer comes well within a second because little has to be read for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArticle } from './cli-library.ts';
import { openWorkshop } from './cli-run.ts';

const workshop = openWorkshop();
const QUESTION = 'Có bao nhiêu tập thể được khen thưởng?';
const settings = () => ({ CONTENT_DIR: workshop.path('article') });

/** Lists the address of every module: import reports each as it loads, `require` keeps its own in a cache. */
const LISTING = `
  import { appendFileSync } from 'node:fs';
  import { createRequire, register } from 'node:module';
  import { pathToFileURL } from 'node:url';
  const hook = \`
    import { appendFileSync } from 'node:fs';
    export async function load(url, context, nextLoad) {
      appendFileSync(process.env.LOADED, url + '\\\\n');
      return nextLoad(url, context);
    }\`;
  register('data:text/javascript,' + encodeURIComponent(hook));
  process.on('exit', () => {
    for (const path of Object.keys(createRequire(import.meta.url).cache))
      appendFileSync(process.env.LOADED, pathToFileURL(path) + '\\n');
  });`;

interface Loaded {
  readonly packages: ReadonlySet<string>;
  /** The files of one package, relative to it. */
  filesOf(name: string): readonly string[];
}

async function loadedBy(...commandLine: readonly string[]): Promise<Loaded> {
  const list = workshop.path('loaded.txt');
  writeFileSync(list, '');
  const { status } = await workshop.run(commandLine, {
    env: { ...settings(), LOADED: list },
    nodeArguments: ['--import', workshop.path('listing.mjs')],
  });
  expect(status).toBe(0);
  const inPackages = readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((url) => {
      const match = /.*\/node_modules\/(@[^/]+\/[^/]+|[^@./][^/]*)\/(.+)$/u.exec(url);
      return match ? [{ name: match[1] ?? '', file: match[2] ?? '' }] : [];
    });
  return {
    packages: new Set(inPackages.map(({ name }) => name)),
    filesOf: (name) =>
      [...new Set(inPackages.filter((one) => one.name === name).map(({ file }) => file))].sort(),
  };
}

beforeAll(async () => {
  writeFileSync(workshop.path('listing.mjs'), LISTING);
  writeArticle(workshop.path('article'));
  await workshop.run(['index'], { env: settings() });
});

describe('a cold start', () => {
  it('of ask, with a fresh index, loads what answers and nothing that builds, serves or chats', async () => {
    const { packages, filesOf } = await loadedBy('ask', QUESTION);
    expect([...packages]).toEqual(expect.arrayContaining(['commander', 'minisearch', 'natural', 'zod']));
    for (const name of ['fastify', 'telegraf', 'yaml', 'pino', 'lowdb', 'cli-progress'])
      expect(packages).not.toContain(name);
    expect(filesOf('natural')).toEqual([
      'lib/natural/tokenizers/aggressive_tokenizer_vi.js',
      'lib/natural/tokenizers/tokenizer.js',
    ]);
  });

  it('of help loads the command line only', async () => {
    expect([...(await loadedBy('ask', '--help')).packages]).toEqual(['commander']);
  });

  it('is measured', async () => {
    const began = performance.now();
    expect(await workshop.run(['ask', QUESTION], { env: settings() })).toMatchObject({
      status: 0,
      stderr: '',
    });
    // For information: how long it takes says as much about the machine as about the bot.
    process.stdout.write(`first answer of a cold ask: ${Math.round(performance.now() - began)} ms\n`);
  });
});
