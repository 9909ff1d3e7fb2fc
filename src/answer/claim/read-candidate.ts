import type { Citable } from '../../content/types.ts';
import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { indexContext } from '../../language/index-names.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { askedWords } from './asked-words.ts';
import type { SlotLike, Surroundings } from './compared-slot.ts';
import { figureSlots, wholeSlot } from './figure-slots.ts';
import { isTime, readStatement, type StatementReading, wordKey } from './read-statement.ts';
import { readWords, type Word, type WordReader } from './read-words.ts';
import { has, isClass } from './word-match.ts';

/** A candidate read for comparison with claims. */
export interface ReadCandidate {
  readonly candidate: Candidate;
  readonly reading: StatementReading;
  /** Its words in order, to know a claim in the same words. */
  readonly key: string;
  /** Its sentences, folded, where it has several. */
  readonly sentences: readonly string[];
  readonly around: Surroundings;
  /** Its parts that a claimed figure may be compared with; the whole for a claim without figures. */
  slots(claimed: Figure | undefined): readonly SlotLike[];
}

/** What the content lays down for each value: the part of an index, or what a figure of a fact counts. */
function labelsOf(statement: Citable | undefined): { value: number | string; what: string }[] {
  if (!statement) return [];
  if (statement.kind === 'fact')
    return statement.figures.map(({ value, unit, what }) => ({ value, what: `${unit ?? ''}. ${what}` }));
  return statement.components.flatMap(({ name, score, rank }) =>
    [score, rank].flatMap((value) => (value === undefined ? [] : [{ value, what: name }])),
  );
}

const VALUE_KINDS: ReadonlySet<string> = new Set(['percent', 'score', 'rank']);
const NOTE = /\([^()]*\)/gu;

function contextOf({ candidate, knowledge }: { candidate: Candidate; knowledge: Knowledge }): string {
  const { statement, section, sourceId } = candidate;
  const title = knowledge.source(sourceId)?.title ?? '';
  if (!statement) return `${title} ${section ?? ''}`;
  if (statement.kind === 'index-row') return `${indexContext(statement.index) ?? ''} ${title}`;
  return statement.topic;
}

/** The provinces that a sentence is about without naming them. */
function impliedProvinces(
  statement: Citable | undefined,
  reading: StatementReading,
  words: readonly Word[],
): string[] {
  const provinces = reading.words.filter(({ sort }) => sort === 'province').map(({ token }) => token);
  const isOurs = statement?.basis !== undefined;
  // `tỉnh … hạng 17 cả nước` names no other province.
  const isOfAll =
    reading.words.some(({ token }) => token === 'tinh') && provinces.every((one) => one === 'ca_nuoc');
  if (isOurs) return provinces.length === 0 || isOfAll ? ['khanh_hoa'] : [];
  if (provinces.length > 0) return [];
  if (statement?.kind === 'fact') return ['ca_nuoc'];
  return statement ? [] : words.filter(({ sort }) => sort === 'province').map(({ token }) => token);
}

function tokensAround(
  candidate: Candidate,
  knowledge: Knowledge,
  reading: StatementReading,
  reader: WordReader,
): Set<string> {
  const words = readWords(contextOf({ candidate, knowledge }), [], reader);
  const { statement } = candidate;
  const tokens = new Set(
    words.filter(({ sort }) => sort === 'plain' || sort === 'soft').map(({ token }) => token),
  );
  if (reading.isGoal) tokens.add('goal');
  for (const token of impliedProvinces(statement, reading, words)) tokens.add(token);
  return tokens;
}

function yearsAround({ statement, dates }: Candidate): Set<string> {
  const years = dates.map((date) => date.slice(0, 4)).filter((year) => /^\d{4}$/u.test(year));
  return new Set(statement ? years : []);
}

/** A figure of a month and day without a year is of the year of its source. */
function withYear(reading: StatementReading, published: string | undefined): StatementReading {
  if (published === undefined) return reading;
  const times = reading.times.map((time) =>
    typeof time.value === 'string' && /^--\d/u.test(time.value)
      ? { ...time, value: `${published}${time.value.slice(1)}` }
      : time,
  );
  return { ...reading, times };
}

/** The parts of a sentence that a claim without figures is compared with: those of its figures, else all of it. */
function clausesOf(reading: StatementReading, wordsOf: (figure: Figure) => readonly Word[]): SlotLike[] {
  const measured = reading.measured.length > 0 ? figureSlots(reading, reading.measured, wordsOf) : [];
  const timed = reading.times.length > 1 ? figureSlots(reading, reading.times) : [];
  const parts: SlotLike[] = [...measured, ...timed].map(({ figure, ...slot }) => ({ ...slot, of: figure }));
  return parts.length > 0 && !isOfOneThing(reading) ? parts : [...parts, wholeSlot(reading)];
}

/** Signs that part clauses. */
const CLAUSED = /[,;:(]/u;

/** Only times tell its parts apart, and it names no two things of one sort: all of it is said of each time. */
function isOfOneThing({ measured, times, words, text }: StatementReading): boolean {
  const sorts = new Map<string, Set<string>>();
  for (const { sort, token } of words.filter(isClass))
    sorts.set(sort, (sorts.get(sort) ?? new Set()).add(token));
  return (
    measured.length === 0 &&
    times.length <= 3 &&
    !CLAUSED.test(text) &&
    [...sorts.values()].every(({ size }) => size === 1)
  );
}

/** The parts of a sentence around its times; all of it where it is one thing. */
function timedSlots(reading: StatementReading): SlotLike[] {
  const parts = figureSlots(reading, reading.times);
  return isOfOneThing(reading)
    ? [...parts, ...reading.times.map((figure) => ({ ...wholeSlot(reading), figure }))]
    : parts;
}

const isSameSize = (a: number | string, b: Figure['value']): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a) === Math.abs(b));

/** The words that the content lays down for what each figure counts; a ratio has those of its two figures. */
function wordsByFigure(
  { statement }: Candidate,
  { measured }: StatementReading,
  reader: WordReader,
): (figure: Figure) => readonly Word[] {
  const open = labelsOf(statement);
  const taken = new Map<Figure, readonly Word[]>();
  for (const figure of measured) {
    const at = open.findIndex(({ value }) => isSameSize(value, figure.value));
    const [label] = at < 0 ? [] : open.splice(at, 1);
    if (label) taken.set(figure, readWords(label.what.replace(NOTE, ' '), [], reader));
  }
  const within = (figure: Figure): readonly Word[] =>
    measured.flatMap((one) =>
      one.start >= figure.start && one.end <= figure.end ? (taken.get(one) ?? []) : [],
    );
  return (figure) => taken.get(figure) ?? (figure.kind === 'ratio' ? within(figure) : []);
}

/** The name of a part in as many words tells its index, too. */
const TELLING_PART = 2;
/** `hạng trong 63 tỉnh`: the number tells no part. */
const NUMBER = /^\d+$/u;

/** The first rank of a row is the one of its province. */
function rankEndOf({ measured }: StatementReading): Surroundings['rankEnd'] {
  const rank = measured.find(({ kind }) => kind === 'rank');
  if (rank?.value === 1) return 'highest';
  return rank?.of !== undefined && rank.value === rank.of ? 'lowest' : undefined;
}

function surroundings(
  candidate: Candidate,
  reading: StatementReading,
  {
    tokens,
    asked,
    wordsOf,
  }: {
    tokens: ReadonlySet<string>;
    asked: ReadonlySet<string>;
    wordsOf: (figure: Figure) => readonly Word[];
  },
): Surroundings {
  const { statement } = candidate;
  const isRow = statement?.kind === 'index-row';
  const isOfIndex = isRow || reading.words.some(({ sort }) => sort === 'index');
  // `trong sáu vùng`: what is counted tells no part.
  const heads = new Set(
    reading.measured.flatMap(({ end, kind }) =>
      kind === 'count'
        ? reading.words.filter(({ start }) => start - end === 1).map(({ token }) => token)
        : [],
    ),
  );
  // A value of a part of an index is none of the index.
  const partWords = (figure: Figure): readonly Word[] =>
    isRow || VALUE_KINDS.has(figure.kind)
      ? wordsOf(figure).filter(
          (word) =>
            !NUMBER.test(word.token) &&
            !heads.has(word.token) &&
            (isRow || (word.sort === 'plain' && has(reading.words, word))),
        )
      : [];
  // A rank among all is one of an index: the claim must say of which.
  const indexWords = isRow ? reading.words.filter(({ sort }) => sort === 'index').slice(0, 1) : [];
  const namesProvince = reading.words.some(
    ({ token, sort }) => token === 'tinh' || (sort === 'province' && token !== 'ca_nuoc'),
  );
  return {
    tokens,
    asked,
    isNational: statement?.kind === 'fact' && statement.basis === undefined && !namesProvince,
    rankEnd: isRow ? rankEndOf(reading) : undefined,
    years: yearsAround(candidate),
    required(figure) {
      if (!isOfIndex) return [];
      const ofPart = partWords(figure);
      return ofPart.length >= TELLING_PART ? ofPart : [...ofPart, ...indexWords];
    },
  };
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** The value of a row is that of its province: `trong 63 tỉnh, thành phố` tells only how many are ranked. */
function ofProvince(reading: StatementReading, statement: Citable | undefined): StatementReading {
  if (statement?.kind !== 'index-row') return reading;
  return { ...reading, words: reading.words.filter(({ token }) => token !== 'ca_nuoc') };
}

function sentencesOf(quote: string): string[] {
  const sentences = splitSentences(quote);
  return sentences.length > 1 ? sentences.map(({ start, end }) => foldWords(quote.slice(start, end))) : [];
}

/** Reads a candidate; the slots of its figures are worked out once. */
export function readCandidate(candidate: Candidate, knowledge: Knowledge, reader: WordReader): ReadCandidate {
  const published = knowledge.source(candidate.sourceId)?.published?.slice(0, 4);
  const reading = ofProvince(
    withYear(readStatement(candidate.quote, reader), published),
    candidate.statement,
  );
  const wordsOf = wordsByFigure(candidate, reading, reader);
  const tokens = tokensAround(candidate, knowledge, reading, reader);
  const clauses = once(() => clausesOf(reading, wordsOf));
  const times = once(() => timedSlots(reading));
  const measured = once(() => figureSlots(reading, reading.measured, wordsOf));
  return {
    candidate,
    reading,
    key: wordKey(reading),
    sentences: sentencesOf(candidate.quote),
    around: surroundings(candidate, reading, {
      tokens,
      asked: askedWords(candidate, reading, reader),
      wordsOf,
    }),
    slots(claimed) {
      if (claimed === undefined) return clauses();
      return isTime(claimed) ? times() : measured();
    },
  };
}
