import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Figure } from '../../src/language/figures/figure.ts';
import { readFigures } from '../../src/language/figures/read-figures.ts';

interface Listed {
  readonly id: string;
  readonly statement: string;
  readonly figures?: readonly { readonly value: unknown; readonly unit?: string | null }[];
  readonly score?: number | null;
  readonly rank?: number | null;
  readonly out_of?: number | null;
  readonly components?: readonly { readonly score?: number; readonly rank?: number }[];
}

const content = new URL('../../content/', import.meta.url);

function statements(): Listed[] {
  return ['facts/', 'indices/'].flatMap((folder) =>
    readdirSync(new URL(folder, content))
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const file = parse(readFileSync(new URL(folder + name, content), 'utf8'));
        return [...(file.facts ?? []), ...(file.rows ?? [])];
      }),
  );
}

/** `18 triệu ngày công` is listed as 18 of `triệu ngày công`. */
const scaleOf = (unit: string): number => (unit.includes('tỷ') ? 1e9 : unit.includes('triệu') ? 1e6 : 1);

function listedValues({ figures = [], score, rank, out_of, components = [] }: Listed): number[] {
  const values = [
    ...figures.map(({ value, unit }) => (typeof value === 'number' ? value * scaleOf(unit ?? '') : null)),
    score,
    rank,
    typeof rank === 'number' ? out_of : null,
    ...components.flatMap((component) => [component.score, component.rank]),
  ];
  // "không có đơn vị yếu" is listed as 0: there is no figure to read in it.
  return values.filter((value): value is number => typeof value === 'number' && value !== 0);
}

/** The numbers that a figure says: both ends of a pair, the year of a date, the places of a rank. */
function numbersOf({ value, of }: Figure): number[] {
  const parts: readonly (number | string)[] = typeof value === 'object' ? value : [value];
  const numbers = parts.map((part) =>
    typeof part === 'number' ? Math.abs(part) : Number.parseInt(part, 10),
  );
  return of === undefined ? numbers : [...numbers, of];
}

describe('the statements of the content', () => {
  it('every value listed with a statement is read from it', () => {
    const listed = statements().flatMap((entry) =>
      listedValues(entry).map((value) => ({ id: entry.id, statement: entry.statement, value })),
    );
    const missed = listed.filter(({ statement, value }) => {
      const read = readFigures(statement.normalize('NFC')).flatMap(numbersOf);
      return !read.some((number) => Math.abs(number - value) <= 1e-9 * value);
    });
    expect(listed.length).toBeGreaterThan(300);
    // A statement may say a value in words that are no figure ("cao nhất nước" for the first place).
    expect(missed.length / listed.length).toBeLessThan(0.01);
  });

  it('no statement has an ambiguous figure', () => {
    const ambiguous = statements().filter(({ statement }) =>
      readFigures(statement).some((figure) => figure.ambiguous),
    );
    expect(ambiguous.map(({ id }) => id)).toEqual([]);
  });
});
