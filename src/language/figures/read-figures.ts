import type { Draft, Reading } from './draft.ts';
import type { Figure } from './figure.ts';
import { numberWordAt } from './number-word-at.ts';
import { readBareYear } from './read-bare-year.ts';
import { readDate } from './read-date.ts';
import { readDocument, readLabel } from './read-document.ts';
import { readFraction } from './read-fraction.ts';
import { readLevel } from './read-level.ts';
import { readModifier } from './read-modifier.ts';
import { readMultiple } from './read-multiple.ts';
import { readNth } from './read-nth.ts';
import { readPartOfYear } from './read-part-of-year.ts';
import { readDaySpan, readSince } from './read-period.ts';
import { readQuantity } from './read-quantity.ts';
import { readPlace, readRankPair, readThu } from './read-rank.ts';
import { readScoreScale } from './read-score-scale.ts';
import { readSlashPair } from './read-slash-pair.ts';
import { readTime } from './read-time.ts';
import { TokenStream } from './token-stream.ts';
import { skipCode, skipNumberTrap, skipWordTrap } from './traps.ts';

export type { Figure } from './figure.ts';

type Rule = (stream: TokenStream, index: number) => Reading | null;

/** Tried in order at a number in digits: the first reading stands. */
const NUMBER_RULES: readonly Rule[] = [
  skipNumberTrap,
  readRankPair,
  readScoreScale,
  readDocument,
  readLabel,
  readTime,
  readPartOfYear,
  readDaySpan,
  readSlashPair,
  readDate,
  readBareYear,
  skipCode,
  readFraction,
  readQuantity,
];

/** At a word that opens a figure, by its folded form. */
const WORD_RULES: readonly (readonly [Rule, string])[] = [
  [skipWordTrap, 'http https www dang bac mot nam ba hai muoi bon sau bay tam chin'],
  [readThu, 'thu'],
  [readPlace, 'hang vi'],
  [readNth, 'the dai lan ky dot khoa tap'],
  [readLevel, 'muc cap bac loai lop tang vung khu giai nhom'],
  [readMultiple, 'gap'],
  [readSince, 'tu'],
  [readPartOfYear, 'nua'],
  [readFraction, 'nua phan'],
  [readDate, 'ngay thang nam quy q mung mong'],
];

/** At a number word, after those. */
const NUMBER_WORD_RULES: readonly Rule[] = [readPartOfYear, readFraction, readDate, readTime, readQuantity];

function byWord(): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const [rule, words] of WORD_RULES) {
    for (const word of words.split(' ')) rules.set(word, [...(rules.get(word) ?? []), rule]);
  }
  return rules;
}

const RULES_BY_WORD = byWord();

function firstReading(rules: readonly Rule[], stream: TokenStream, index: number): Reading | null {
  for (const rule of rules) {
    const reading = rule(stream, index);
    if (reading) return reading;
  }
  return null;
}

function readAt(stream: TokenStream, index: number): Reading | null {
  const { kind, folded } = stream.at(index);
  if (kind === 'number') return firstReading(NUMBER_RULES, stream, index);
  if (kind !== 'word') return null;
  const rules = RULES_BY_WORD.get(folded);
  const reading = rules ? firstReading(rules, stream, index) : null;
  return reading ?? (numberWordAt(stream, index) ? firstReading(NUMBER_WORD_RULES, stream, index) : null);
}

function toFigure(stream: TokenStream, draft: Draft): Figure {
  const { value, unit, kind, of } = draft;
  const { start } = stream.at(draft.from);
  const { end } = stream.at(draft.to - 1);
  const figure = { surface: stream.text.slice(start, end), start, end, value, unit, kind };
  const mod = readModifier(stream, draft);
  if (!mod && of === undefined && !draft.ambiguous) return figure;
  return {
    ...figure,
    ...(mod && { mod }),
    ...(of !== undefined && { of }),
    ...(draft.ambiguous && { ambiguous: true }),
  };
}

/**
 * Reads every figure of a Vietnamese text, in order and without overlap: numbers in digits and words, with or
 * without diacritics, with their unit, kind and bound. `text` is NFC, cleaned and capped; the time is linear in
 * its length. What only looks like a number (một cửa, năm nay, Hai Bà Trưng, telephone numbers) is left out.
 */
export function readFigures(text: string): Figure[] {
  const stream = new TokenStream(text);
  const figures: Figure[] = [];
  let at = 0;
  while (at < stream.length) {
    const reading = readAt(stream, at);
    for (const draft of reading?.drafts ?? []) {
      const figure = toFigure(stream, draft);
      // A label read at its number may reach back over a unit that is already part of a figure.
      if (figure.start >= (figures.at(-1)?.end ?? 0)) figures.push(figure);
    }
    at = Math.max(at + 1, reading?.next ?? 0);
  }
  return figures;
}
