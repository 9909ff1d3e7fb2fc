import type { FigureKind } from '../language/figures/figure.ts';
import { readFigures } from '../language/figures/read-figures.ts';
import { fold } from '../language/fold.ts';
import { namedIndexes } from '../language/index-names.ts';
import { otherProvinces, ownPlaces } from '../language/places.ts';
import { type Term, toTerms } from '../language/terms.ts';

/** What a follow-up may put another value in place of. */
export type SlotKind = 'time' | 'index' | 'place' | 'merger' | 'document' | 'ordinal' | 'extreme';

/** A stretch of a question that names one of these things; UTF-16 units, end exclusive. */
export interface Slot {
  readonly kind: SlotKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FIGURE_SLOTS: Readonly<Partial<Record<FigureKind, SlotKind>>> = {
  year: 'time',
  period: 'time',
  date: 'time',
  month: 'time',
  quarter: 'time',
  document: 'document',
  ordinal: 'ordinal',
};

/** The words before a number that say what sort of document it is. */
const KIND_OF_DOCUMENT =
  /(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|cong dien|ke hoach|de an|luat|van ban|chuong trinh hanh dong|chuong trinh)(?: so)? $/u;
const NATIONAL = /(?<=^| )(?:(?:binh quan|trung binh) (?:cua )?)?(?:ca nuoc|toan quoc)(?=$|[ ?.,!])/gu;
/** A year that stands alone, also where no word says that it is one. */
const YEAR = /(?<![\d./-])(?:19|20)\d{2}(?![\d./-])/gu;
const EXTREME =
  /(?<=^| )(?:(?:cao|thap|tot|yeu|kem|nhieu|it) nhat|dung (?:dau|cuoi|chot|nhat)|dan dau|xep (?:dau|cuoi|chot)|(?:dau|cuoi|chot|bet) bang)(?=$|[ ?.,!])/gu;
const MERGER = /(?<=^| )(?:truoc|sau) (?:khi )?(?:sap nhap|hop nhat)(?=$|[ ?.,!])/gu;

/** Folded letter by letter, so that places in it are places in the text. */
export function foldInPlace(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : [...text].map((letter) => fold(letter)).join('');
}

/** Years said without a number, and all of them. */
const SPOKEN_TIME =
  /(?<=^| )(?:nam (?:ngoai|nay|kia)|(?:qua |theo )?(?:cac|tung) nam|moi nhat|gan day nhat)(?=$|[ ?.,!])/gu;

/** True for a time that needs no year behind it: `năm ngoái`, `qua các năm`. */
export const isSpokenTime = (text: string): boolean =>
  [...foldInPlace(text).toLowerCase().matchAll(SPOKEN_TIME)].length > 0;

type Span = Pick<Slot, 'kind' | 'start' | 'end'>;

function figureSpans(text: string, folded: string): Span[] {
  return readFigures(text).flatMap(({ kind, start, end }) => {
    const slot = FIGURE_SLOTS[kind];
    if (slot === undefined) return [];
    const before = slot === 'document' ? KIND_OF_DOCUMENT.exec(folded.slice(0, start))?.[0].length : 0;
    return [{ kind: slot, start: start - (before ?? 0), end }];
  });
}

function indexSpans(terms: readonly Term[]): Span[] {
  return namedIndexes(terms.map(({ term }) => term)).map(({ start, end }) => ({
    kind: 'index',
    start: terms[start]?.token.start ?? 0,
    end: terms[end - 1]?.token.end ?? 0,
  }));
}

/** True when nothing of a word stands right before or after. */
function standsAlone(folded: string, start: number, end: number): boolean {
  return !/[a-z0-9]/u.test(folded.charAt(start - 1)) && !/[a-z0-9]/u.test(folded.charAt(end));
}

function placeSpans(terms: readonly Term[], folded: string): Span[] {
  return [...ownPlaces(terms), ...otherProvinces(terms)].flatMap((name) => {
    const wanted = fold(name);
    const start = folded.indexOf(wanted);
    // `Ninh Thuận cũ` is not the province of the same name.
    const age = /^ (?:cu|moi)(?=$|[ ?.,!])/u.exec(folded.slice(start + wanted.length).toLowerCase());
    const end = start + wanted.length + (age?.[0].length ?? 0);
    return start >= 0 && standsAlone(folded, start, end) ? [{ kind: 'place' as const, start, end }] : [];
  });
}

const patternSpans = (kind: SlotKind, folded: string, pattern: RegExp): Span[] =>
  [...folded.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The slots of a question, in order; none inside another. */
export function slotsOf(text: string): Slot[] {
  const folded = foldInPlace(text);
  const terms = toTerms(text, { chat: true });
  const spans = [
    ...indexSpans(terms),
    ...figureSpans(text, folded),
    ...patternSpans('place', folded, NATIONAL),
    ...placeSpans(terms, folded),
    ...patternSpans('time', folded, YEAR),
    ...patternSpans('time', folded.toLowerCase(), SPOKEN_TIME),
    ...patternSpans('merger', folded, MERGER),
    ...patternSpans('extreme', folded, EXTREME),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const slots: Slot[] = [];
  for (const span of spans) {
    if (span.start < (slots.at(-1)?.end ?? 0)) continue;
    slots.push({ ...span, text: text.slice(span.start, span.end) });
  }
  return slots;
}
