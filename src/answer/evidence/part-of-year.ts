import type { Figure } from '../../language/figures/read-figures.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';

/** A quarter, or the months of one year from the first to the last: `2025-Q3`, `2025-01..2025-06`, `-` for no year. */
interface Part {
  readonly year: string;
  readonly months: string;
  readonly surface: string;
}

const FIRST_MONTHS: readonly string[] = ['01..03', '04..06', '07..09', '10..12'];

function partOf({ kind, value, surface }: Figure): Part | undefined {
  if (kind === 'quarter') {
    const [, year = '', quarter = ''] = /^(\d{4}|-)-Q([1-4])$/u.exec(String(value)) ?? [];
    const months = FIRST_MONTHS[Number(quarter) - 1];
    return months === undefined ? undefined : { year, months, surface };
  }
  if (kind !== 'period' || !Array.isArray(value)) return undefined;
  const [from, to] = value.map((end) => /^(\d{4}|-)-(\d{2})$/u.exec(String(end)));
  // Two whole months of one year; longer stretches are no part of it.
  if (!from || !to || from[1] !== to[1]) return undefined;
  return { year: from[1] ?? '', months: `${from[2]}..${to[2]}`, surface };
}

const partsOf = (figures: readonly Figure[]): Part[] => figures.flatMap((figure) => partOf(figure) ?? []);

const isSame = (asked: Part, said: Part): boolean =>
  asked.months === said.months && (asked.year === said.year || asked.year === '-' || said.year === '-');

const WHOLE_YEAR = / (?:ca nam|tron nam|toan nam|nguyen nam|het nam) /u;
/** Kinds of questions that ask for what adds up over a year. */
const ADDED_UP: ReadonlySet<string> = new Set(['figure', 'percent', 'none']);
const MEASURED: ReadonlySet<string> = new Set([...ADDED_UP, 'change', 'rank']);

/** The quote speaks of a part of the year and, without that, not of the year. */
function saysOnlyPart(quote: string, parts: readonly Part[], year: string): boolean {
  const ofYear = parts.filter((part) => part.year === year);
  if (ofYear.length === 0) return false;
  const rest = ofYear.reduce((text, { surface }) => text.replace(surface, ' '), quote);
  return !rest.includes(year);
}

const partsAsked = perQuery(({ figures, claimed }): readonly Part[] =>
  partsOf(figures.filter((figure) => !claimed.includes(figure))),
);

/** Asked for a value of a part of a year, or of one year. */
export const asksStretch = (query: Query): boolean =>
  MEASURED.has(query.cue.type) && (partsAsked(query).length > 0 || query.years.length === 1);

/** Asked for a quarter or a half, that one; asked for a year, not a part of it. */
export function otherPartOfYear(query: Query, candidate: Candidate): string | undefined {
  if (!asksStretch(query)) return undefined;
  const asked = partsAsked(query);
  const said = partsOf(candidate.figures);
  if (asked.length > 0) {
    // A passage may name the part in the sentence before.
    const near =
      said.length > 0 || candidate.statement ? said : partsOf(readFigures(candidate.section ?? ''));
    const missing = asked.find(
      (part) => !near.some((one) => isSame(part, one)) && !isAround(part, candidate),
    );
    return missing && `không nói về ${missing.surface}`;
  }
  const [year] = query.years;
  if (year === undefined) return undefined;
  if (!ADDED_UP.has(query.cue.type) && !WHOLE_YEAR.test(askedWords(query))) return undefined;
  return saysOnlyPart(candidate.quote, said, year) ? `không nói về cả năm ${year}` : undefined;
}

/** Every word of the asked part stands in the other sentences of the passage; a sentence with a part of its own has none there. */
function isAround({ surface }: Part, { statement, around, figures }: Candidate): boolean {
  if (statement || partsOf(figures).length > 0) return false;
  const words = surface.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => around.has(word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')));
}
