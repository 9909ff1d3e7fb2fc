import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botOver } from '../../tests/support/bot.ts';
import { INDEX_FORMAT, loadIndex, type Manifest, saveIndex, serializeIndex } from './index-store.ts';
import { tablesDigest } from './tables-digest.ts';

const PACKAGES = { 'cchc-bot': '0.1.0', minisearch: '7.2.0' };
const article = (sentence: string) =>
  botOver([{ path: 'articles/a.md', text: `---\ntitle: Bài\n---\n${sentence}\n` }]).knowledge;
const OLD = serializeIndex(article('Tỉnh khen 54 tập thể.'), 'cũ', PACKAGES);
const NEW = serializeIndex(article('Tỉnh khen 52 cá nhân.'), 'mới', PACKAGES);
const fileOf = ({ manifest }: { manifest: Manifest }): string =>
  `index-${manifest.indexDigest.slice(0, 16)}.json`;

describe('the saved index', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'index-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const editManifest = (change: Readonly<Record<string, unknown>>): void => {
    const manifest: object = JSON.parse(read('manifest.json'));
    write('manifest.json', JSON.stringify({ ...manifest, ...change }));
  };

  it('is loaded as it was saved', () => {
    saveIndex(folder, OLD);
    const loaded = loadIndex(folder, PACKAGES);
    expect(loaded).toMatchObject({ state: 'loaded', manifest: OLD.manifest });
    const knowledge = loaded.state === 'loaded' ? loaded.knowledge : undefined;
    expect(knowledge?.passage('a#p1')?.text).toBe('Tỉnh khen 54 tập thể.');
    expect(knowledge?.index.draw([{ term: 'khen', weight: 1 }], { postings: 100, limit: 5 })).toEqual([
      'a#p1',
    ]);
    expect(knowledge?.view.documentNumber('a#p1')).toBe(0);
  });

  it('has a manifest that says what was built from what', () => {
    expect(OLD.manifest).toEqual({
      format: INDEX_FORMAT,
      contentDigest: 'cũ',
      indexDigest: expect.stringMatching(/^[0-9a-f]{64}$/u),
      packages: PACKAGES,
      tables: tablesDigest(),
      counts: { sources: 1, passages: 1, statements: 0, faq: 0, documents: 1 },
    });
  });

  it('is made in a folder that was not there', () => {
    saveIndex(join(folder, 'sâu', 'hơn'), OLD);
    expect(loadIndex(join(folder, 'sâu', 'hơn'), PACKAGES).state).toBe('loaded');
  });

  it('is absent from an empty folder, from none, and where there is only a README', () => {
    expect(loadIndex(folder, PACKAGES)).toEqual({ state: 'absent' });
    expect(loadIndex(join(folder, 'không-có'), PACKAGES)).toEqual({ state: 'absent' });
    write('README.md', '# Chỉ mục');
    expect(loadIndex(folder, PACKAGES)).toEqual({ state: 'absent' });
  });

  it.each<[string, (file: string) => void]>([
    ['an index file that is torn', (file) => write(file, OLD.index.slice(0, -20))],
    ['an index file that is empty', (file) => write(file, '')],
    ['an index file that was edited', (file) => write(file, OLD.index.replace('54', '55'))],
    ['an index file with a space more', (file) => write(file, `${OLD.index} `)],
    ['an index file that is missing', (file) => rmSync(join(folder, file))],
    [
      'a folder in place of the index file',
      (file) => {
        rmSync(join(folder, file));
        mkdirSync(join(folder, file));
      },
    ],
    ['another format', () => editManifest({ format: INDEX_FORMAT + 1 })],
    ['another version of a package', () => editManifest({ packages: { ...PACKAGES, minisearch: '8.0.0' } })],
    ['another table of abbreviations', () => editManifest({ tables: tablesDigest({ abbreviations: [] }) })],
    ['no word of the tables', () => editManifest({ tables: undefined })],
    ['a package fewer', () => editManifest({ packages: {} })],
    ['a manifest without counts', () => editManifest({ counts: undefined })],
    ['a digest that is not the file’s', () => editManifest({ indexDigest: 'f'.repeat(64) })],
    ['a digest that points elsewhere', () => editManifest({ indexDigest: '/../../etc/passwd' })],
    ['a digest of the wrong type', () => editManifest({ indexDigest: 5 })],
    ['a manifest that is torn', () => write('manifest.json', read('manifest.json').slice(0, 40))],
    ['a manifest that is empty', () => write('manifest.json', '')],
    ['a manifest of garbage', () => write('manifest.json', '\u0000\u0001 không phải JSON')],
    ['a manifest that is a list', () => write('manifest.json', '[]')],
    [
      'a folder in place of the manifest',
      () => {
        rmSync(join(folder, 'manifest.json'));
        mkdirSync(join(folder, 'manifest.json'));
      },
    ],
  ])('is not trusted with %s', (_, damage) => {
    saveIndex(folder, OLD);
    damage(fileOf(OLD));
    const loaded = loadIndex(folder, PACKAGES);
    expect(loaded).toEqual({ state: 'unusable', why: expect.stringMatching(/\p{L}/u) });
  });

  it('is good again after it was saved over the damage', () => {
    saveIndex(folder, OLD);
    write(fileOf(OLD), 'hỏng');
    saveIndex(folder, OLD);
    expect(loadIndex(folder, PACKAGES).state).toBe('loaded');
  });

  it('takes the place of the one before, and leaves other files alone', () => {
    write('README.md', '# Chỉ mục');
    saveIndex(folder, OLD);
    saveIndex(folder, NEW);
    expect(readdirSync(folder).sort()).toEqual(['README.md', fileOf(NEW), 'manifest.json'].sort());
    expect(loadIndex(folder, PACKAGES)).toMatchObject({ manifest: { contentDigest: 'mới' } });
  });

  it('stays when the same is saved again', () => {
    saveIndex(folder, OLD);
    saveIndex(folder, OLD);
    expect(readdirSync(folder).sort()).toEqual([fileOf(OLD), 'manifest.json'].sort());
    expect(loadIndex(folder, PACKAGES).state).toBe('loaded');
  });

  it('throws when the folder cannot be made', () => {
    write('tệp', 'không phải thư mục');
    expect(() => saveIndex(join(folder, 'tệp'), OLD)).toThrow();
    expect(() => saveIndex(join(folder, 'tệp', 'con'), OLD)).toThrow();
  });
});

describe('serializeIndex', () => {
  const files = ['a', 'b', 'c'].map((name) => ({
    path: `articles/${name}.md`,
    text: `---\ntitle: Bài ${name}\n---\nTỉnh khen 54 tập thể, bài ${name}.\n`,
  }));

  it('gives the same bytes for the same content', () => {
    const one = serializeIndex(botOver(files).knowledge, 'd', PACKAGES);
    const other = serializeIndex(botOver(files).knowledge, 'd', PACKAGES);
    expect(other).toEqual(one);
    expect(JSON.stringify(other.manifest)).toBe(JSON.stringify(one.manifest));
  });

  it('gives other bytes for other content, with another name', () => {
    expect(NEW.index).not.toBe(OLD.index);
    expect(fileOf(NEW)).not.toBe(fileOf(OLD));
  });

  it('gives the same bytes for a restored index', () => {
    const folder = mkdtempSync(join(tmpdir(), 'index-'));
    saveIndex(folder, OLD);
    const loaded = loadIndex(folder, PACKAGES);
    rmSync(folder, { recursive: true });
    expect(loaded.state === 'loaded' && serializeIndex(loaded.knowledge, 'cũ', PACKAGES)).toEqual(OLD);
  });

  it('holds no time and no path of this machine', () => {
    expect(OLD.index).not.toContain(process.cwd());
    expect(JSON.stringify(OLD.manifest)).not.toMatch(/20\d\d-\d\d-\d\d/u);
  });
});
