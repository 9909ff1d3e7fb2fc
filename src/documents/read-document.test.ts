import { describe, expect, it } from 'vitest';
import { wordFile, wordParagraph, wordParts, wordTable, zipFile } from '../../tests/support/word-file.ts';
import { readDocument } from './read-document.ts';

const TEXT = 'Năm 2024, PAR INDEX đạt 90,49%.';
const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const word = { name: 'bao-cao.docx' };

describe('readDocument of plain text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, false)],
    ['UTF-16, big end first', utf16(TEXT, true)],
  ])('reads %s', async (_name, bytes) => {
    expect(await readDocument(bytes, { name: 'a.TXT' })).toEqual({ ok: true, text: TEXT });
    expect(await readDocument(bytes, { mediaType: 'text/markdown; charset=utf-8' })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['an old encoding', Buffer.from([0x4e, 0xb6, 0x6d, 0x20, 0xb5]), 'a.txt', 'not-unicode'],
    ['bytes that are no text', Buffer.from('a\0b'), 'a.txt', 'not-unicode'],
    ['half a letter of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'a.txt', 'not-unicode'],
    ['nothing', Buffer.alloc(0), 'a.md', 'empty'],
    ['blanks', Buffer.from(' \n\t'), 'a.md', 'empty'],
    ['more than it may hold', Buffer.alloc(102_401, 'a'), 'a.txt', 'too-large'],
    ['a file that is too large', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 'a.txt', 'too-large'],
    ['another type', Buffer.from('%PDF'), 'a.pdf', 'unknown-type'],
    ['a name without ending', Buffer.from('a'), 'docx', 'unknown-type'],
  ])('refuses %s', async (_name, bytes, name, fault) => {
    expect(await readDocument(bytes, { name })).toEqual({ ok: false, fault });
  });
});

describe('readDocument of Word', () => {
  it('keeps headings, paragraphs, lists and tables', async () => {
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const file = wordFile(
      [
        wordParagraph('Kết quả', '<w:pStyle w:val="Heading1"/>'),
        wordParagraph(TEXT),
        wordParagraph(''),
        wordParagraph('54 tập thể', item),
        wordTable([
          ['Năm', 'Điểm'],
          ['2019', '80,91%'],
        ]),
      ].join(''),
    );
    const outcome = await readDocument(file, word);
    expect(outcome.ok && outcome.text.split('\n\n')).toEqual([
      '# Kết quả',
      TEXT,
      expect.stringContaining('54 tập thể'),
      '| Năm | Điểm |\n| 2019 | 80,91% |',
    ]);
  });

  const bomb = [...wordParts(wordParagraph(TEXT)), { name: 'word/x.xml', body: Buffer.alloc(40_000_000) }];
  it.each([
    ['a bomb', zipFile(bomb), 'too-large'],
    ['a bomb that says it is small', zipFile(bomb, { claimedSize: 10 }), 'too-large'],
    [
      'many parts',
      zipFile(Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}`, body: Buffer.alloc(0) }))),
      'too-large',
    ],
    ['a part that is locked', zipFile(wordParts(wordParagraph(TEXT)), { flags: 1 }), 'locked-or-old'],
    ['a file of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'locked-or-old'],
    ['an archive of something else', zipFile([{ name: 'a.xml', body: Buffer.from('a') }]), 'broken'],
    ['half a file', wordFile(wordParagraph(TEXT)).subarray(0, 400), 'broken'],
    ['text by another name', Buffer.from(TEXT), 'broken'],
    [
      'nested deeper than it can be read',
      wordFile('<w:ins>'.repeat(50_000) + '</w:ins>'.repeat(50_000)),
      'broken',
    ],
    ['no text', wordFile(wordParagraph(' ')), 'empty'],
  ])('refuses %s', async (_name, file, fault) => {
    expect(await readDocument(file, word)).toEqual({ ok: false, fault });
  });

  it('never throws, whatever byte is wrong', async () => {
    const good = wordFile(wordParagraph(TEXT));
    for (let at = 0; at < good.length; at += 7) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 0xff;
      expect(await readDocument(bad, word)).toHaveProperty('ok');
    }
  });
});
