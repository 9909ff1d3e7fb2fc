import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenOptions, type OpenOutcome, openKnowledge } from './open-knowledge.ts';

const PACKAGES = { 'cchc-bot': '0.1.0', minisearch: '7.2.0' };
const ARTICLE = '---\ntitle: Bài\n---\nTỉnh khen 54 tập thể.\n';
const CHANGED = '---\ntitle: Bài\n---\nTỉnh khen 52 cá nhân.\n';
const BROKEN = 'Thiếu phần đầu bài.\n';

describe('openKnowledge', () => {
  let folder: string;
  let contentDir: string;
  let indexDir: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    contentDir = join(folder, 'content');
    indexDir = join(folder, 'index');
    write('articles/a.md', ARTICLE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  const open = (options: Partial<OpenOptions> = {}): OpenOutcome =>
    openKnowledge({ contentDir, indexDir, packages: PACKAGES, ...options });
  const said = (outcome: OpenOutcome): string | undefined =>
    outcome.ok ? outcome.knowledge.passage('a#p1')?.text : undefined;
  const indexBytes = (directory = indexDir): Record<string, string> =>
    Object.fromEntries(
      readdirSync(directory)
        .sort()
        .map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
    );

  it('builds and saves at the first start, and takes the saved index at the next', () => {
    const first = open();
    expect(first).toMatchObject({ ok: true, state: 'rebuilt', notices: [], faults: [] });
    const bytes = indexBytes();
    const second = open();
    expect(second).toMatchObject({ ok: true, state: 'fresh', notices: [], faults: [] });
    expect(said(second)).toBe('Tỉnh khen 54 tập thể.');
    expect(second.ok && first.ok && second.contentDigest === first.contentDigest).toBe(true);
    expect(indexBytes()).toEqual(bytes);
  });

  it('builds again when the content changed, also by a file more or a file moved', () => {
    open();
    write('articles/a.md', CHANGED);
    expect(said(open())).toBe('Tỉnh khen 52 cá nhân.');
    expect(open()).toMatchObject({ state: 'fresh' });
    write('articles/b.md', ARTICLE);
    expect(open()).toMatchObject({ state: 'rebuilt' });
    cpSync(join(contentDir, 'articles/b.md'), join(contentDir, 'articles/c.md'));
    rmSync(join(contentDir, 'articles/b.md'));
    expect(open()).toMatchObject({ state: 'rebuilt' });
  });

  it('does not build again for what is no content', () => {
    open();
    write('README.md', '# Cách sửa');
    write('.nháp', 'x');
    expect(open()).toMatchObject({ state: 'fresh' });
  });

  it('builds again when told to', () => {
    open();
    expect(open({ rebuild: true })).toMatchObject({ state: 'rebuilt', notices: [] });
    expect(open({ rebuild: false })).toMatchObject({ state: 'fresh' });
  });

  it('builds again for another version of a package, and says so', () => {
    open();
    const opened = open({ packages: { ...PACKAGES, minisearch: '8.0.0' } });
    expect(opened).toMatchObject({ state: 'rebuilt', notices: [expect.stringContaining('thư viện')] });
    expect(open({ packages: { ...PACKAGES, minisearch: '8.0.0' } })).toMatchObject({ state: 'fresh' });
  });

  it('builds a damaged index again, and says so', () => {
    open();
    writeFileSync(join(indexDir, 'manifest.json'), '{');
    const opened = open();
    expect(opened).toMatchObject({ state: 'rebuilt', notices: [expect.stringContaining('đã dựng lại')] });
    expect(said(opened)).toBe('Tỉnh khen 54 tập thể.');
    expect(open()).toMatchObject({ state: 'fresh', notices: [] });
  });

  it('answers from what it has when the index cannot be written, and says so', () => {
    writeFileSync(join(folder, 'tệp'), '');
    const blocked = join(folder, 'tệp', 'index');
    const opened = open({ indexDir: blocked });
    expect(opened).toMatchObject({ ok: true, state: 'rebuilt', notices: [expect.stringContaining(blocked)] });
    expect(said(opened)).toBe('Tỉnh khen 54 tập thể.');
  });

  it('makes the same bytes twice, in whatever order the files were written', () => {
    const other = join(folder, 'content-2');
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) write(`articles/${name}.md`, ARTICLE);
    mkdirSync(join(other, 'articles'), { recursive: true });
    for (const name of names.toReversed()) writeFileSync(join(other, 'articles', `${name}.md`), ARTICLE);
    open();
    open({ contentDir: other, indexDir: join(folder, 'index-2') });
    expect(indexBytes(join(folder, 'index-2'))).toEqual(indexBytes());
  });

  it('tells how far the building is, and nothing when the index is fresh', () => {
    const reports: string[] = [];
    const onProgress = (done: number, total: number) => reports.push(`${done}/${total}`);
    open({ onProgress });
    open({ onProgress });
    expect(reports).toEqual(['1/1']);
  });

  describe('with broken content', () => {
    it('answers from the last good index when that is allowed', () => {
      open();
      const bytes = indexBytes();
      write('articles/a.md', BROKEN);
      const opened = open({ allowLastGood: true });
      expect(opened).toMatchObject({ ok: true, state: 'last-good' });
      expect(said(opened)).toBe('Tỉnh khen 54 tập thể.');
      expect(opened.ok && opened.notices[0]).toContain('articles/a.md:1');
      expect(opened.ok && opened.notices[0]).toContain('chỉ mục tốt gần nhất');
      expect(opened.faults).toHaveLength(1);
      expect(indexBytes()).toEqual(bytes);
    });

    it('never half-loads: one broken file, and the good ones are not served either', () => {
      open();
      write('articles/b.md', BROKEN);
      write('articles/a.md', CHANGED);
      expect(said(open({ allowLastGood: true }))).toBe('Tỉnh khen 54 tập thể.');
    });

    it('refuses when that is not allowed, or there is no index, or a damaged one', () => {
      write('articles/a.md', BROKEN);
      write('articles/b.md', BROKEN);
      const refused = {
        ok: false,
        message: expect.stringMatching(/articles\/a\.md:1.*và 1 lỗi khác/u),
        faults: [{ level: 'error' }, { level: 'error' }],
      };
      expect(open({ allowLastGood: true })).toMatchObject(refused);
      write('articles/a.md', ARTICLE);
      rmSync(join(contentDir, 'articles/b.md'));
      open();
      write('articles/a.md', BROKEN);
      expect(open()).toMatchObject({ ok: false });
      expect(open({ allowLastGood: false, rebuild: true })).toMatchObject({ ok: false });
      writeFileSync(join(indexDir, 'manifest.json'), '{}');
      expect(open({ allowLastGood: true })).toMatchObject({ ok: false });
    });

    it('does the same for a content folder that is gone or empty', () => {
      open();
      rmSync(contentDir, { recursive: true });
      expect(open({ allowLastGood: true })).toMatchObject({ ok: true, state: 'last-good' });
      expect(open()).toMatchObject({ ok: false, message: expect.stringContaining(contentDir), faults: [] });
      mkdirSync(contentDir);
      expect(open({ allowLastGood: true })).toMatchObject({ ok: true, state: 'last-good' });
      expect(open()).toMatchObject({ ok: false, message: expect.stringContaining('không có tệp nội dung') });
    });

    it('builds the new index once the content is good again', () => {
      open();
      write('articles/a.md', BROKEN);
      open({ allowLastGood: true });
      write('articles/a.md', CHANGED);
      expect(said(open({ allowLastGood: true }))).toBe('Tỉnh khen 52 cá nhân.');
    });
  });
});
