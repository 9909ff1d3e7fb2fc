import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readContentFiles } from './read-content-files.ts';

describe('readContentFiles', () => {
  let root = '';
  const write = (path: string, data: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  };
  const messageOf = (folder: string): string => {
    const read = readContentFiles(folder);
    return read.ok ? '' : read.message;
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('reads Markdown under articles and YAML elsewhere, sorted, exactly as stored', () => {
    write('articles/2021/b.md', 'b\r\n');
    write('articles/a.md', '\uFEFFa');
    write('facts/x.yaml', 'facts: []');
    write('sources.yaml', '');
    for (const path of [
      'README.md',
      'facts/notes.md',
      'articles/photo.jpg',
      'facts/.x.yaml.swp',
      '.git/y.yaml',
    ])
      write(path, 'no');
    expect(readContentFiles(root)).toEqual({
      ok: true,
      files: [
        { path: 'articles/2021/b.md', text: 'b\r\n' },
        { path: 'articles/a.md', text: '\uFEFFa' },
        { path: 'facts/x.yaml', text: 'facts: []' },
        { path: 'sources.yaml', text: '' },
      ],
    });
  });

  it('follows links, as mounted folders have them', () => {
    write('real/a.md', 'a');
    symlinkSync(join(root, 'real'), join(root, 'articles'));
    const read = readContentFiles(root);
    expect(read.ok && read.files.map(({ path }) => path)).toEqual(['articles/a.md']);
  });

  it('says why a folder cannot be read', () => {
    expect(messageOf(join(root, 'none'))).toMatch(/none" không có ở đó/u);
    expect(messageOf(root)).toMatch(/không có tệp nội dung nào/u);
    write('file', 'x');
    expect(messageOf(join(root, 'file'))).toMatch(/không phải là thư mục/u);
    symlinkSync(join(root, 'gone.yaml'), join(root, 'broken.yaml'));
    expect(messageOf(root)).toMatch(/"broken.yaml" không có ở đó/u);
  });

  it('does not walk a loop of links for ever', () => {
    mkdirSync(join(root, 'facts'));
    symlinkSync(root, join(root, 'facts', 'loop'));
    expect(messageOf(root)).toMatch(/lồng quá 8 cấp/u);
  });

  it('names the file that is not UTF-8 or too large', () => {
    write('articles/a.md', 'a');
    write('facts/bad.yaml', new Uint8Array([0x66, 0xff, 0xfe]));
    expect(messageOf(root)).toMatch(/"facts\/bad.yaml" không phải văn bản UTF-8/u);
    rmSync(join(root, 'facts/bad.yaml'));
    write('facts/big.yaml', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20));
    expect(messageOf(root)).toMatch(/"facts\/big.yaml" lớn hơn 5 MB/u);
  });
});
