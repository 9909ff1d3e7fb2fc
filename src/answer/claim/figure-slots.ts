import type { Figure } from '../../language/figures/read-figures.ts';
import { isTime, type StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';

/** One figure of a statement with all that is said of it, and not of the figures beside it. */
export interface FigureSlot {
  readonly figure: Figure;
  /** Words of its own part of the statement. */
  readonly own: readonly Word[];
  /** Words said of it: its own, what the content says that it counts, those before the first figure and behind the last, and what it takes over. */
  readonly said: readonly Word[];
  /** What the content says that it counts. */
  readonly labels: readonly Word[];
  /** Of these, the ones that no other figure of the sentence has. */
  readonly ownLabels: readonly Word[];
  /** Tokens of `said` that it only takes over from the subject of the figure before. */
  readonly weak: ReadonlySet<string>;
  /** The subject of its own clause, where the clause has one. */
  readonly subject: readonly Word[];
  /** The words right behind it: what it counts. */
  readonly noun: readonly Word[];
  /** What it counts, in one word, and what the figures beside it count. */
  readonly head: Word | undefined;
  readonly otherHeads: ReadonlySet<string>;
  /** Times said of it in its own part or the one before. */
  readonly times: readonly Figure[];
  /** Times said of the whole sentence. */
  readonly frame: readonly Figure[];
  /** Other figures stand beside it. */
  readonly hasSiblings: boolean;
  /** Where the words end that only name the source: `Theo Nghị quyết 76/NQ-CP, …`. */
  readonly attributed: number;
  /** The word before it: `từ`, `còn`. */
  readonly role: 'from' | 'to' | undefined;
}

const BOUNDARY =
  /[;:](?=\s)|\.(?=\s\p{Lu})|,(?=\s)|(?<=\s)(?:và|trong đó|cùng|nhưng|va|trong do|nhung|còn(?=\s\D))(?=\s)/gu;
/** They end the noun behind a figure. */
const NOUN_WORDS = 4;
/** A class that is never taken over from the figure before. */
const NEVER_TAKEN: ReadonlySet<string> = new Set([
  'end',
  'grade',
  'post',
  'person',
  'moved',
  'people',
  'staff',
]);
/** What a sentence is about holds for all its figures. */
const ALWAYS_TAKEN: ReadonlySet<string> = new Set(['index', 'province']);
const NO_CLASS: ReadonlySet<string> = new Set(['free', 'soft', 'plain']);
export const isClass = ({ sort }: Word): boolean => !NO_CLASS.has(sort);

interface Region {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
  readonly nounEnd: number;
  /** It begins at a comma or the like, not behind the figure before. */
  readonly isClause: boolean;
  readonly noun: readonly Word[];
}

function boundaries({ text, words, measured, times, naming }: StatementReading): number[] {
  const figures = [...measured, ...times, ...naming];
  const isInside = (at: number): boolean =>
    words.some(({ start, end }) => at > start && at < end) ||
    figures.some(({ start, end }) => at >= start && at < end);
  return [...text.matchAll(BOUNDARY)].map(({ index }) => index).filter((at) => !isInside(at));
}

function nounOf(words: readonly Word[], figure: Figure, limit: number): Word[] {
  const behind = words.filter(({ start, end }) => start >= figure.end && end <= limit);
  // A gap of punctuation ends it.
  const noun: Word[] = [];
  let last = figure.end;
  for (const word of behind) {
    if (word.sort === 'free' || word.start - last > 2 || noun.length >= NOUN_WORDS) break;
    noun.push(word);
    last = word.end;
  }
  return noun;
}

/** The stretch of each figure: from the last boundary or figure before it to the next. */
function regionsOf(reading: StatementReading, figures: readonly Figure[]): Region[] {
  const cuts = boundaries(reading);
  const regions: Region[] = [];
  figures.forEach((figure, i) => {
    const previous = regions.at(-1);
    const next = figures[i + 1];
    const stop = next ? next.start : reading.text.length;
    // A part of a ratio lies inside it.
    const overlaps = previous !== undefined && previous.figure.end > figure.start;
    const limit = overlaps && next === undefined ? reading.text.length : stop;
    const ends = cuts.find((at) => at >= figure.end && at < limit) ?? limit;
    const noun = nounOf(reading.words, figure, ends);
    const nounEnd = noun.at(-1)?.end ?? figure.end;
    const lastCut = cuts.findLast(
      (at) => at < figure.start && (previous === undefined || at >= previous.figure.end),
    );
    const isFirst = previous === undefined;
    const cut = previous && cuts.find((at) => at >= previous.nounEnd && at < figure.start);
    const start = overlaps ? previous.start : isFirst ? (lastCut ?? 0) : Math.max(previous.nounEnd, cut ?? 0);
    const isClause = !overlaps && cut !== undefined;
    regions.push({ figure, start, end: ends, nounEnd, isClause, noun });
  });
  return regions;
}

const within = (words: readonly Word[], start: number, end: number): Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);

const FROM: ReadonlySet<string> = new Set(['tu', 'từ']);
const TO: ReadonlySet<string> = new Set([
  'con',
  'còn',
  'xuong',
  'xuống',
  'len',
  'lên',
  'thanh',
  'thành',
  'den',
  'đến',
]);

function roleOf(text: string, { start }: Figure): FigureSlot['role'] {
  const before =
    text
      .slice(Math.max(0, start - 14), start)
      .trim()
      .split(/\s+/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  if (FROM.has(before)) return 'from';
  return TO.has(before) ? 'to' : undefined;
}

/** The word right behind a figure: `chương` of `5 chương`. */
const headOf = (words: readonly Word[], { end, unit }: Figure): Word | undefined =>
  unit === null ? undefined : words.find(({ start }) => start >= end && start - end <= 2);

/** The times of each region; a region without any takes over those of the one before. */
function timesOf(
  reading: StatementReading,
  regions: readonly Region[],
): { own: (readonly Figure[])[]; frame: readonly Figure[] } {
  const [first] = regions;
  const last = regions.at(-1);
  const inRange = (from: number, to: number): Figure[] =>
    reading.times.filter(({ start, end }) => start >= from && end <= to);
  const lead = inRange(0, first?.start ?? reading.text.length);
  const tail = last ? inRange(last.end, reading.text.length) : [];
  let taken: readonly Figure[] = [];
  const own = regions.map((region) => {
    const here = inRange(region.start, region.end);
    if (here.length > 0) taken = here;
    return taken;
  });
  return { own, frame: [...lead, ...tail] };
}

const attributionEnd = (text: string): number => /^\s*(?:theo|Theo) [^,]{3,70},/u.exec(text)?.[0].length ?? 0;

/** `whatOf` gives the words that the content lays down for what a figure counts. */
export function figureSlots(
  reading: StatementReading,
  figures: readonly Figure[],
  whatOf: (figure: Figure) => readonly Word[] = () => [],
): FigureSlot[] {
  const regions = regionsOf(reading, figures);
  const times = timesOf(reading, regions);
  const heads = regions.map(({ figure }) => headOf(reading.words, figure));
  const whats = regions.map(({ figure }) => whatOf(figure));
  const owns = regions.map((region, i) => [
    ...within(reading.words, region.start, region.end),
    ...(whats[i] ?? []),
  ]);
  return regions.map((region, i) => {
    const own = owns[i] ?? [];
    const inText = within(reading.words, region.start, region.end);
    const ownClasses = new Set(own.filter(isClass).map(({ sort }) => sort));
    const isTimed = isTime(region.figure);
    // The clause that it stands in may begin before the figure in front of it.
    const first = regions.findLastIndex((one, k) => k <= i && one.isClause);
    const opening = regions[first];
    const subject =
      isTimed || !opening
        ? []
        : within(reading.words, opening.start, opening.figure.start).filter(({ sort }) => sort === 'plain');
    // `Tháng 7/2025, …` is said of all that follows.
    const isFrame = isTimed && inText.every(({ sort }) => sort === 'free');
    const others = new Set<Word>();
    const weak = new Set<string>();
    regions.forEach((sibling, k) => {
      const isInside = sibling.figure.start < region.figure.end && region.figure.start < sibling.figure.end;
      if (k === i || isInside || isFrame) return;
      for (const word of within(reading.words, sibling.start, isTimed ? sibling.end : sibling.nounEnd)) {
        if (word.sort === 'free') continue;
        const isTaken =
          k < i && !(isClass(word) && (ownClasses.has(word.sort) || NEVER_TAKEN.has(word.sort)));
        if (!isTaken) others.add(word);
        else if (subject.length > 0 && k < first && !ALWAYS_TAKEN.has(word.sort)) weak.add(word.token);
      }
      if (k < i && region.noun.length > 0) for (const word of sibling.noun) others.add(word);
    });
    const isOverridden = ({ sort }: Word): boolean => sort === 'index' && ownClasses.has('index');
    return {
      figure: region.figure,
      own: inText,
      labels: whats[i] ?? [],
      ownLabels: (whats[i] ?? []).filter(
        ({ token, sort }) =>
          sort !== 'free' && !whats.some((what, k) => k !== i && what.some((word) => word.token === token)),
      ),
      said: [...own, ...reading.words.filter((word) => !others.has(word) && !isOverridden(word))],
      weak,
      subject,
      noun: region.noun,
      head: heads[i],
      otherHeads: new Set(heads.flatMap((head, k) => (k === i || !head ? [] : [head.token]))),
      times: times.own[i] ?? [],
      frame: times.frame,
      hasSiblings: regions.length > 1,
      attributed: attributionEnd(reading.text),
      role: roleOf(reading.text, region.figure),
    };
  });
}

/** The whole statement as one slot, for a claim without figures: words and times. */
export function wholeSlot(reading: StatementReading): Omit<FigureSlot, 'figure'> {
  return {
    own: reading.words,
    said: reading.words,
    labels: [],
    ownLabels: [],
    weak: new Set(),
    subject: [],
    noun: [],
    head: undefined,
    otherHeads: new Set(),
    times: reading.times,
    frame: [],
    hasSiblings: false,
    attributed: attributionEnd(reading.text),
    role: undefined,
  };
}
