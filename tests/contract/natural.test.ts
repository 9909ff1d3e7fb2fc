/**
 * What we count on of natural 8: a path that the package does not promise, and a tokenizer whose habits the
 * cleaning before it is built around. When an upgrade fails here, read the rows below before anything else.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOKENIZER = 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';

describe("natural's tokenizer, by its own file", () => {
  it('loads two files, prints nothing, and leaves the database clients of the package root alone', () => {
    const program = `
      import { writeSync } from 'node:fs';
      import { createRequire } from 'node:module';
      await import('${TOKENIZER}');
      writeSync(2, JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(child).toMatchObject({ status: 0, stdout: '' });
    const loaded: unknown = JSON.parse(child.stderr);
    expect(loaded).toEqual([
      expect.stringMatching(/natural\/tokenizers\/aggressive_tokenizer_vi\.js$/u),
      expect.stringMatching(/natural\/tokenizers\/tokenizer\.js$/u),
    ]);
  });

  it('is all that the sources import of the package', () => {
    const imports = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.tsx?$/u.test(name))
      .flatMap(
        (name) =>
          readFileSync(join(ROOT, 'src', name), 'utf8').match(/['"`]natural(?:\/[^'"`]*)?['"`]/gu) ?? [],
      );
    expect(new Set(imports)).toEqual(new Set([`'${TOKENIZER}'`]));
  });
});

describe('what the tokenizer does with', () => {
  const tokenizer = new AggressiveTokenizerVi();

  it.each([
    ['composed syllables', 'cải cách hành chính', 'cải·cách·hành·chính'],
    ['case, which it keeps', 'Cải CÁCH', 'Cải·CÁCH'],
    ['decomposed syllables', 'cải cách hành chính'.normalize('NFD'), 'ca·i·ca·ch·ha·nh·chi·nh'],
    ['Eth in place of Đ', '\u00D0à Nẵng, \u00F0ơn vị', 'à·Nẵng·ơn·vị'],
    ['African D in place of Đ', '\u0189à Nẵng', 'à·Nẵng'],
    ['a zero-width space in a syllable', 'hà\u200Bnh', 'hà·nh'],
    ['a zero-width joiner in a syllable', 'hà\u200Dnh', 'hà·nh'],
    ['a soft hyphen in a syllable', 'hà\u00ADnh', 'hà·nh'],
    ['no-break spaces between words', 'hành\u00A0chính\u202Fcông', 'hành·chính·công'],
    ['a narrow no-break space in a figure', '6\u202F500', '6·500'],
    ['full-width letters', 'ＣＣＨＣ', ''],
    ['mathematical letters', '𝐂𝐂𝐇𝐂', ''],
    ['letters of other languages', 'Zürich café', 'Z·rich·café'],
    ['a Cyrillic letter in a syllable', 'h\u043Eà', 'h·à'],
    ['grouped thousands', '6.500 1.234.567', '6·500·1·234·567'],
    ['decimals', '90,49% 3,5 tỷ', '90·49·3·5·tỷ'],
    ['dates, ratios, periods', '9-10 12/2017 48/63 2011-2020', '9·10·12·2017·48·63·2011·2020'],
    ['a document number', '2051/QĐ-UBND', '2051·QĐ·UBND'],
    ['levels and quarters', 'mức độ 4, Quý III/2020', 'mức·độ·4·Quý·III·2020'],
    ['shortened names', 'N.V TP.HCM', 'N·V·TP·HCM'],
    ['chat spelling', 'ko k dc đc j z bn hs đk', 'ko·k·dc·đc·j·z·bn·hs·đk'],
    ['abbreviations of the domain', 'CCHC UBND HĐND DVCTT', 'CCHC·UBND·HĐND·DVCTT'],
    ['raw Telex and VNI keys', 'cair cachs ca3i ca1ch', 'cair·cachs·ca3i·ca1ch'],
    ['TCVN3', 'c¶i c¸ch hµnh chÝnh', 'c·i·c·ch·h·nh·chÝnh'],
    ['VNI-Windows', 'caûi caùch haønh', 'ca·i·caùch·ha·nh'],
    ['VIQR', "ca?i ca'ch", 'ca·i·ca·ch'],
    ['nothing', '', ''],
    ['no word', '??? 🙂', ''],
  ])('%s', (_, text, expected) => {
    expect(tokenizer.tokenize(text)).toEqual(expected === '' ? [] : expected.split('·'));
  });
});
