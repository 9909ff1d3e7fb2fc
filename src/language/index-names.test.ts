import { describe, expect, it } from 'vitest';
import { INDEX_NAMES, INDEX_TERMS, indexContext, namedIndexes } from './index-names.ts';
import { toTerms } from './terms.ts';

const named = (text: string): string[] =>
  namedIndexes(toTerms(text, { chat: true }).map(({ term }) => term)).map(({ name }) => name);

describe('namedIndexes', () => {
  it.each<readonly [string, readonly string[]]>([
    ['PAR INDEX 2024', ['PAR INDEX']],
    ['par index', ['PAR INDEX']],
    ['Chỉ số CCHC năm 2023', ['PAR INDEX']],
    ['chi so cai cach hanh chinh', ['PAR INDEX']],
    ['Chỉ số hài lòng của người dân', ['SIPAS']],
    ['chỉ số xanh năm 2023', ['PGI']],
    ['chỉ số năng lực cạnh tranh cấp tỉnh', ['PCI']],
    ['chỉ số năng lực cạnh tranh cấp sở', ['DDCI']],
    ['chỉ số chuyển đổi số', ['DTI']],
    ['PAPI và PCI', ['PAPI', 'PCI']],
    ['cây xanh', []],
    ['chuyển đổi số', []],
    ['', []],
  ])('in %s: %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('tells where the name stands', () => {
    expect(namedIndexes(['diem', 'chi', 'so', 'xanh', '2023'])).toEqual([{ name: 'PGI', start: 1, end: 4 }]);
  });
});

describe('the table of indexes', () => {
  it('is in upper case and names each index once', () => {
    const names = INDEX_NAMES.map(({ name }) => name);
    expect(names).toEqual(names.map((name) => name.toUpperCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no phrase that means two indexes', () => {
    const spellings = INDEX_NAMES.flatMap((index) => index.spellings);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('gives the words around a row, however its index is written', () => {
    expect(indexContext('Sipas')).toContain('hài lòng');
    expect(indexContext('XYZ')).toBeUndefined();
  });

  it('holds each word of a name', () => {
    expect([...INDEX_TERMS]).toEqual(expect.arrayContaining(['par', 'index', 'sipas', 'ict', 'pgi']));
  });
});
