import type { Figure } from '../../language/figures/read-figures.ts';
import { type Region, regionsOf, within } from './figure-regions.ts';
import { isTime, type StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { isClass } from './word-match.ts';

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

const RANKING: ReadonlySet<string> = new Set(['hạng', 'hang', 'thứ', 'thu']);

function roleOf(text: string, { start }: Figure): FigureSlot['role'] {
  const words = text
    .slice(Math.max(0, start - 20), start)
    .trim()
    .toLowerCase()
    .split(/\s+/u);
  // `lên hạng 19/61`
  const before = words.at(RANKING.has(words.at(-1) ?? '') ? -2 : -1) ?? '';
  if (FROM.has(before)) return 'from';
  return TO.has(before) ? 'to' : undefined;
}

/** `nhóm 10 PCI`: names count nothing. */
const NO_HEADS: ReadonlySet<string> = new Set(['index', 'province', 'person', 'document']);

/** `278 cái`: what was named before. */
const STANDS_FOR: ReadonlySet<string> = new Set(['cai', 'chiec']);

/** The word right behind a figure: `chương` of `5 chương`. */
const headOf = (words: readonly Word[], { end, unit }: Figure): Word | undefined =>
  unit === null
    ? undefined
    : words.find(
        ({ sort, token, start }) =>
          start >= end && start - end <= 2 && !NO_HEADS.has(sort) && !STANDS_FOR.has(token),
      );

/** What a change is compared with: `tụt 23 bậc so với hạng 11 năm 2018`. */
const COMPARED = /^ (?:điểm (?:phần trăm )?)?so với /u;

/** `so với năm 2022`: the time before, not that of the value. */
const BASE = /(?:so với|so voi)(?: (?:cùng kỳ|cung ky))?(?: (?:năm|nam))? $/iu;

/** The times of each region; a region without any takes over those of the one before. */
function timesOf(
  reading: StatementReading,
  regions: readonly Region[],
): { own: (readonly Figure[])[]; frame: readonly Figure[] } {
  const [first] = regions;
  const last = regions.at(-1);
  const isBase = ({ start }: Figure): boolean =>
    BASE.test(reading.text.slice(Math.max(0, start - 20), start));
  const inRange = (from: number, to: number): Figure[] =>
    reading.times.filter(({ start, end }) => start >= from && end <= to);
  const lead = inRange(0, first?.start ?? reading.text.length);
  const tail = last ? inRange(last.end, reading.text.length) : [];
  let taken: readonly Figure[] = [];
  const own = regions.map((region, i) => {
    const here = inRange(region.start, region.end);
    if (here.length > 0) taken = here.every(isBase) ? [...taken, ...here] : here;
    const next = COMPARED.test(reading.text.slice(region.figure.end)) ? regions[i + 1] : undefined;
    return next ? [...taken, ...inRange(next.start, next.end)] : taken;
  });
  return { own, frame: [...lead, ...tail] };
}

/** `Theo PAPI 2019, …` names the measure, not a source. */
function attributionEnd({ text, words }: StatementReading): number {
  const end = /^\s*(?:theo|Theo) [^,]{3,70},/u.exec(text)?.[0].length ?? 0;
  return words.some((word) => word.sort === 'index' && word.end <= end) ? 0 : end;
}

interface Regions {
  readonly reading: StatementReading;
  readonly all: readonly Region[];
  /** Words that the content lays down for what each figure counts. */
  readonly labels: readonly (readonly Word[])[];
}

interface Sharing {
  /** Words of other figures that are not said of this one. */
  readonly others: ReadonlySet<Word>;
  readonly weak: ReadonlySet<string>;
  readonly subject: readonly Word[];
}

const overlap = (a: Region, b: Region): boolean =>
  a.figure.start < b.figure.end && b.figure.start < a.figure.end;

/** Whether a word of an earlier figure holds for a later one: not where that has its own of the same sort. */
const isTakenOver = (word: Word, ownClasses: ReadonlySet<string>): boolean =>
  !(isClass(word) && (ownClasses.has(word.sort) || NEVER_TAKEN.has(word.sort)));

/** The telling words of the stretch of a figure; behind a date its whole clause is told of it. */
const keptBy = ({ start, end, nounEnd }: Region, { words }: StatementReading, isTimed: boolean): Word[] =>
  within(words, start, isTimed ? end : nounEnd).filter(({ sort }) => sort !== 'free');

/** `Trong 346 thủ tục, 278 về xã`: what is said of the part is not said of the whole. */
const WHOLE = /^\s*trong (?:số |so |tổng số |tong so )?$/iu;
export const opensWithWhole = (text: string, { start }: Figure): boolean => WHOLE.test(text.slice(0, start));

/** `278 cái về xã, 18 cái lên tỉnh`: names and sides of other figures, where a figure has its own or is the whole. */
function toldApart({ reading, all }: Regions, region: Region, i: number): Word[] {
  const inText = within(reading.words, region.start, region.end);
  const ownSorts = new Set(inText.filter(isClass).map(({ sort }) => sort));
  const isWhole = i === 0 && opensWithWhole(reading.text, region.figure);
  const isApart = (word: Word): boolean =>
    isClass(word) && (isWhole || ownSorts.has(word.sort)) && !ALWAYS_TAKEN.has(word.sort);
  return all
    .filter((sibling, k) => k !== i && !overlap(sibling, region))
    .flatMap(({ start, end }) => within(reading.words, start, end).filter(isApart));
}

/** What the figures beside one keep to themselves, and what it takes over from them. */
function sharingOf({ reading, all, labels }: Regions, region: Region, i: number): Sharing {
  const inText = within(reading.words, region.start, region.end);
  const ownClasses = new Set([...inText, ...(labels[i] ?? [])].filter(isClass).map(({ sort }) => sort));
  const isTimed = isTime(region.figure);
  // The clause that it stands in may begin before the figure in front of it.
  const first = all.findLastIndex((one, k) => k <= i && one.isClause);
  const opening = isTimed ? undefined : all[first];
  const subject = opening
    ? within(reading.words, opening.start, opening.figure.start).filter(({ sort }) => sort === 'plain')
    : [];
  const others = new Set<Word>(toldApart({ reading, all, labels }, region, i));
  const weak = new Set<string>();
  // `Tháng 7/2025, …` is said of all that follows.
  if (isTimed && inText.every(({ sort }) => sort === 'free' || sort === 'half'))
    return { others, weak, subject };
  const add = (word: Word, k: number): void => {
    if (k > i || !isTakenOver(word, ownClasses)) others.add(word);
    else if (subject.length > 0 && k < first && !ALWAYS_TAKEN.has(word.sort)) weak.add(word.token);
  };
  all.forEach((sibling, k) => {
    if (k === i || overlap(sibling, region)) return;
    for (const word of keptBy(sibling, reading, isTimed)) add(word, k);
    if (k < i && region.noun.length > 0)
      for (const word of sibling.noun) if (!ALWAYS_TAKEN.has(word.sort)) others.add(word);
  });
  return { others, weak, subject };
}

function ownLabelsOf(labels: readonly (readonly Word[])[], i: number): Word[] {
  const others = labels.flatMap((words, k) => (k === i ? [] : words.map(({ token }) => token)));
  return (labels[i] ?? []).filter(({ token, sort }) => sort !== 'free' && !others.includes(token));
}

/** `labelsOf` gives the words that the content lays down for what a figure counts. */
export function figureSlots(
  reading: StatementReading,
  figures: readonly Figure[],
  labelsOf: (figure: Figure) => readonly Word[] = () => [],
): FigureSlot[] {
  const all = regionsOf(reading, figures);
  const times = timesOf(reading, all);
  const heads = all.map(({ figure }) => headOf(reading.words, figure));
  const labels = all.map(({ figure }) => labelsOf(figure));
  return all.map((region, i) => {
    const { others, weak, subject } = sharingOf({ reading, all, labels }, region, i);
    const inText = within(reading.words, region.start, region.end);
    const own = [...inText, ...(labels[i] ?? [])];
    const hasIndex = own.some(({ sort }) => sort === 'index');
    const isShared = (word: Word): boolean => !(others.has(word) || (hasIndex && word.sort === 'index'));
    return {
      figure: region.figure,
      own: inText,
      labels: labels[i] ?? [],
      ownLabels: ownLabelsOf(labels, i),
      said: [...own, ...reading.words.filter(isShared)],
      weak,
      subject,
      noun: region.noun,
      head: heads[i],
      otherHeads: new Set(heads.toSpliced(i, 1).flatMap((head) => head?.token ?? [])),
      times: times.own[i] ?? [],
      frame: times.frame,
      hasSiblings: all.length > 1,
      attributed: attributionEnd(reading),
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
    attributed: attributionEnd(reading),
    role: undefined,
  };
}
