/** The command line when the folder of the index is damaged or cannot be written: it answers all the same. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFFICE_FILES, OFFICE_QUESTION, writeFiles } from '../e2e/cli-library.ts';
import { jsonLines, openWorkshop, toLines } from '../e2e/cli-run.ts';

const workshop = openWorkshop();
const REQUEST = toLines([{ text: OFFICE_QUESTION }]);

let content: string;
beforeAll(() => {
  content = writeFiles(workshop.path('content'), OFFICE_FILES);
});

const settings = () => ({ CONTENT_DIR: content, INDEX_DIR: workshop.path('index') });

/** Asks, and expects an answer on standard output and nothing else there. */
async function ask(env: Readonly<Record<string, string>> = settings()): Promise<string> {
  const { status, stdout, stderr } = await workshop.run(['ask', '--json'], { input: REQUEST, env });
  expect(status).toBe(0);
  expect(jsonLines(stdout)).toMatchObject([
    { kind: 'answer', text: expect.stringContaining('17 trung tâm') },
  ]);
  return stderr;
}

describe('an index', () => {
  let names: string[];
  let good: string[];
  beforeAll(async () => {
    // Built in silence when there is none.
    expect(await ask()).toBe('');
    names = readdirSync(workshop.path('index')).sort();
    good = contentsOf();
  });
  beforeEach(() => {
    for (const [i, name] of names.entries()) writeFileSync(workshop.path('index', name), good[i] ?? '');
  });

  const contentsOf = (): string[] => names.map((name) => readFileSync(workshop.path('index', name), 'utf8'));
  const indexFile = (): string => workshop.path('index', names[0] ?? '');
  const manifest = (): string => workshop.path('index', 'manifest.json');

  it('is used as it is while it is fresh', async () => {
    expect(names).toEqual([expect.stringMatching(/^index-[0-9a-f]{16}\.json$/u), 'manifest.json']);
    expect(await ask()).toBe('');
    expect(contentsOf()).toEqual(good);
  });

  it.each<[string, () => void]>([
    ['has one byte more', () => appendFileSync(indexFile(), ' ')],
    ['is cut off', () => writeFileSync(indexFile(), good[0]?.slice(0, 999) ?? '')],
    ['is gone while its manifest is there', () => rmSync(indexFile())],
    ['has a manifest that is no JSON', () => writeFileSync(manifest(), '{')],
    ['has a manifest of another shape', () => writeFileSync(manifest(), '[]')],
  ])('that %s is not trusted but rebuilt, byte for byte, and a notice says so', async (_name, damage) => {
    damage();
    expect(await ask()).toMatch(/^cchc-bot: Chỉ mục cũ không dùng được \([^\n]+\), đã dựng lại\.\n$/u);
    expect(contentsOf()).toEqual(good);
    expect(readdirSync(workshop.path('index')).sort()).toEqual(names);
  });
});

describe('an index folder that cannot be written', () => {
  /** Of an index that could not be read it says so first. */
  const NOTICE = new RegExp(
    '^(?:cchc-bot: Chỉ mục cũ không dùng được [^\\n]+\\n)?' +
      'cchc-bot: Không ghi được thư mục chỉ mục [^\\n]+; bot vẫn chạy nhưng lần sau phải dựng lại\\.\\n$',
    'u',
  );

  it.each<[string, () => string]>([
    [
      'because a file is in its place',
      () => {
        writeFileSync(workshop.path('tep'), 'x');
        return workshop.path('tep');
      },
    ],
    ['because a file is in the place of its parent', () => join(workshop.path('tep'), 'index')],
    [
      'because a folder is in the place of the manifest',
      () => {
        mkdirSync(workshop.path('chiem-cho', 'manifest.json'), { recursive: true });
        return workshop.path('chiem-cho');
      },
    ],
  ])('%s is a notice for those who ask, and an error for those who wanted an index', async (_name, make) => {
    const env = { ...settings(), INDEX_DIR: make() };
    expect(await ask(env)).toMatch(NOTICE);
    const { status, stdout, stderr } = await workshop.run(['index'], { env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: Không ghi được chỉ mục vào thư mục [^\n]+\n$/u);
  });

  it('is a notice too for those who ask over another content folder', async () => {
    writeFileSync(workshop.path('tep'), 'x');
    const { status, stderr } = await workshop.run(['ask', '--json', '--content', content], {
      input: REQUEST,
      env: { INDEX_DIR: workshop.path('tep') },
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(NOTICE);
  });
});
