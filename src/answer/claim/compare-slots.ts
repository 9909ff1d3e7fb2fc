import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { compareTimes } from './compare-times.ts';
import { compareValues, LAST, type ValueMatch } from './compare-values.ts';
import { type FigureSlot, isClass } from './figure-slots.ts';
import { isTime, type StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';

/** What is known of a candidate besides its sentence. */
export interface Surroundings {
  /** Words of its topic, index, title. */
  readonly tokens: ReadonlySet<string>;
  /** It speaks of the whole country, and names no province. */
  readonly isNational: boolean;
  /** Years that the content gives for it where the sentence has none. */
  readonly years: ReadonlySet<string>;
  /** Words that must be said of the figure, such as the part of an index. */
  readonly required: (figure: Figure) => readonly Word[];
}

export type SlotLike = Omit<FigureSlot, 'figure'> & {
  readonly figure?: Figure;
  /** Of a clause that is compared without its figure: that figure. */
  readonly of?: Figure;
};

export interface SlotSide {
  readonly slot: SlotLike;
  readonly reading: StatementReading;
}

/** How a part of a claim and a part of a sentence differ. */
export interface SlotComparison {
  readonly value: ValueMatch | 'none';
  /** A name or side of the claim, and what the sentence has in its place. */
  readonly swaps: readonly { readonly said: Word; readonly found: Word }[];
  /** Names and sides of the claim that the sentence lacks. */
  readonly lacking: readonly Word[];
  /** What the other words of the claim that the sentence lacks cost. */
  readonly cost: number;
  /** Words of the source that the claim names, which the sentence lacks. */
  readonly attributed: number;
  /** Names and sides of the sentence that the claim leaves open. */
  readonly unsaid: readonly Word[];
  readonly time: 'same' | 'open' | 'missing' | { readonly said: Figure; readonly found: Figure };
  readonly isOtherEnd: boolean;
  readonly isOtherPolarity: boolean;
  /** Both count things, by words that do not meet. */
  readonly isOtherThing: boolean;
  /** The claim tells a relation the other way round. */
  readonly isOtherOrder: boolean;
  readonly isGoalForResult: boolean;
  /** Words of the claim that the sentence has, without free ones. */
  readonly matched: number;
}

/** A phrase this long, in UTF-16 units, says as much as two words. */
const LONG = 12;
const SOFT_COST = 0.25;
const WEAK_COST = 1;
/** Their absence from the claim leaves open which of several things is meant. */
const REQUIRED: ReadonlySet<string> = new Set([
  'channel',
  'deadline',
  'tier',
  'people',
  'grade',
  'moved',
  'direction',
  'work',
  'staff',
  'thing',
  'index',
]);
const NAMED: ReadonlySet<string> = new Set(['body', 'place', 'person']);
/** Of these the province itself is the silent subject. */
const OURS: ReadonlySet<string> = new Set(['khanh_hoa']);

function sameToken(a: Word, b: Word): boolean {
  if (a.sort === 'document' && b.sort === 'document')
    return a.token === b.token || a.token.startsWith(`${b.token}/`) || b.token.startsWith(`${a.token}/`);
  return a.token === b.token || (a.token === 'service_centre' && b.token === 'province_centre');
}

const TELLING: ReadonlySet<string> = new Set(['index', 'document', 'person', 'body', 'facility']);
const sizeOf = ({ sort, start, end }: Word): number => (TELLING.has(sort) || end - start > LONG ? 2 : 1);

const has = (words: readonly Word[], word: Word): boolean => words.some((one) => sameToken(one, word));

interface Coverage {
  readonly swaps: { said: Word; found: Word }[];
  readonly lacking: Word[];
  readonly cost: number;
  readonly matched: number;
  readonly attributed: number;
}

/** `thay ông B`: B is named as the one before, unless the claim speaks of that. */
function replacedIn(words: readonly Word[]): ReadonlySet<string> {
  const replaced = words.flatMap((word, i) => {
    if (word.token !== 'replaces') return [];
    const next = words.slice(i + 1).find(({ sort }) => sort === 'person' || sort === 'document');
    return next ? [next.token] : [];
  });
  return new Set(replaced);
}

/** `đứng cuối 63/63`, `đứng đầu với hạng 1/63`: the rank says it too. */
function saysSameEnd({ token }: Word, { figure }: SlotLike): boolean {
  if (figure?.kind !== 'rank') return false;
  return token === 'highest' ? figure.value === 1 : figure.value === figure.of || figure.value === LAST;
}

/** Left out without a loss: the office of the province, `sáng` beside an hour. */
const isLoose = ({ token, sort }: Word, { figure }: SlotLike): boolean =>
  token === 'uy_ban_nhan_dan' || token === 'tinh_uy' || (sort === 'half' && figure?.kind === 'time');

const ranksAll = (claim: SlotLike, found: SlotLike): boolean =>
  (claim.figure?.kind === 'rank' && found.figure?.kind === 'rank') ||
  (claim.said.some(({ sort }) => sort === 'end') && found.said.some(({ sort }) => sort === 'end'));

function coverage(claim: SlotLike, found: SlotLike, around: Surroundings): Coverage {
  const saysSubject = found.subject.every((word) => has(claim.said, word));
  const isAboutReplacing = claim.said.some(({ token }) => token === 'replaces');
  const replaced = isAboutReplacing ? new Set<string>() : replacedIn(found.said);
  const swaps: { said: Word; found: Word }[] = [];
  const lacking: Word[] = [];
  let [cost, matched, attributed] = [0, 0, 0];
  const seen = new Set<string>();
  for (const word of claim.said) {
    if (seen.has(word.token)) continue;
    seen.add(word.token);
    if (word.token === 'tinh' && around.isNational) {
      lacking.push(word);
      continue;
    }
    if (word.sort === 'free') continue;
    if (!replaced.has(word.token) && has(found.said, word)) {
      if (word.sort !== 'soft' || claim.noun.includes(word)) matched += sizeOf(word);
      if (!saysSubject && found.weak.has(word.token) && !has(found.own, word)) cost += WEAK_COST;
      continue;
    }
    if (around.tokens.has(word.token)) continue;
    if (word.sort === 'end' && saysSameEnd(word, claim)) continue;
    // `hạng 10 cả nước`: a rank is one among all.
    if (word.token === 'ca_nuoc' && ranksAll(claim, found)) continue;
    // `Theo Nghị quyết 76/NQ-CP, …` tells the source of a statement.
    if (word.end <= claim.attributed) {
      attributed += 1;
      continue;
    }
    if (!isClass(word)) {
      cost += word.sort === 'soft' ? SOFT_COST : 1;
      continue;
    }
    const rivals = (words: readonly Word[]): Word | undefined =>
      words.find((one) => one.sort === word.sort && !has(claim.said, one) && !replaced.has(one.token));
    const rival = rivals(found.own) ?? rivals(found.said);
    if (rival) swaps.push({ said: word, found: rival });
    else if (isLoose(word, found)) cost += SOFT_COST;
    else lacking.push(word);
  }
  return { swaps, lacking, cost, matched, attributed };
}

const TOTAL = / (?:tong|tat ca|toan bo|ca thay|trong so|tren) /u;

/** `115 trong 164 vụ`: the claim of 164 must say that it means the whole. */
function isOtherShare(claim: SlotSide, found: SlotSide): boolean {
  const { figure } = found.slot;
  if (!figure || !found.reading.wholes.has(figure) || claim.reading.wholes.size > 0) return false;
  return (
    !TOTAL.test(foldWords(claim.reading.text)) &&
    !found.slot.ownLabels.some((word) => has(claim.slot.said, word))
  );
}

function isOtherThing(claim: SlotLike, found: SlotLike): boolean {
  if (!claim.head || claim.figure?.kind !== 'count' || found.figure?.kind !== 'count') return false;
  return !has([...found.own, ...found.labels], claim.head);
}

/** Both count, and what the claim counts is counted by another figure of the sentence. */
function countsOther({ slot: claim }: SlotSide, { slot: found }: SlotSide): boolean {
  if (!claim.head || !found.head || claim.figure?.kind !== 'count' || found.figure?.kind !== 'count')
    return false;
  if (claim.head.token === found.head.token) return false;
  return found.otherHeads.has(claim.head.token) && !has([...found.own, ...found.labels], claim.head);
}

/** Names and sides said of the figure found that the claim does not say: it may mean another one. */
function unsaidOf(claim: SlotLike, found: SlotLike, around: Surroundings): Word[] {
  const figure = found.figure ?? found.of;
  if (figure === undefined) return [];
  const parts = around.required(figure).filter((word) => word.sort !== 'free' && !has(claim.said, word));
  if (found.figure === undefined) return parts;
  const classes = new Set(claim.said.filter(isClass).map(({ sort }) => sort));
  const isNamed = found.own.some((word) => NAMED.has(word.sort) && has(claim.said, word));
  const isOpen = (word: Word): boolean => {
    if (has(claim.said, word)) return false;
    if (word.sort === 'tier' && isNamed) return false;
    if (REQUIRED.has(word.sort)) return !classes.has(word.sort);
    if (NAMED.has(word.sort)) return found.hasSiblings && !classes.has(word.sort) && !isOnlyName(found, word);
    return (
      word.sort === 'province' && !OURS.has(word.token) && !classes.has('province') && !classes.has('scope')
    );
  };
  const limit = found.noun.at(-1)?.end ?? found.figure.end;
  return [
    ...found.own.filter((word) => word.end <= limit && isOpen(word)),
    ...found.said.filter((word) => word.sort === 'province' && isOpen(word)),
    ...parts,
  ];
}

/** The one name of its class in the sentence is its subject; left out, it is meant all the same. */
const isOnlyName = (found: SlotLike, word: Word): boolean =>
  found.said.every((one) => one.sort !== word.sort || one.token === word.token) && !found.hasSiblings;

function timeOf(claim: SlotSide, found: SlotSide, around: Surroundings): SlotComparison['time'] {
  // A time that is itself compared is no time of the claim.
  const said = [...new Set([...claim.slot.times, ...claim.slot.frame])].filter(
    (time) => time !== claim.slot.figure,
  );
  const { times, frame } = found.slot;
  // Each time of a claim that names several is compared by itself.
  if (said.length === 0 || (claim.slot.figure && isTime(claim.slot.figure))) return 'open';
  let missing = false;
  for (const time of said) {
    const own = times.map((one) => ({ one, match: compareTimes(time, one) }));
    const framing = frame.map((one) => ({
      one,
      match: compareTimes(time, one),
      isExact: String(one.value) === String(time.value),
    }));
    if (own.some(({ match }) => match === 'equal')) continue;
    const isContrasted = own.some(({ match }) => match === 'different');
    if (framing.some(({ match, isExact }) => match === 'equal' && (!isContrasted || isExact))) continue;
    const other = [...own, ...framing].find(({ match }) => match === 'different');
    if (other) return { said: time, found: other.one };
    const year = /^(?:19|20)\d{2}/u.exec(String([time.value].flat()[0]))?.[0];
    const isYear = time.kind === 'year' && times.length + frame.length === 0;
    if (isYear && year !== undefined && around.years.has(year)) continue;
    missing = true;
  }
  return missing ? 'missing' : 'same';
}

const MEASURES_GOALS: ReadonlySet<string> = new Set([
  'percent',
  'rank',
  'level',
  'score',
  'ratio',
  'range',
  'change',
]);

function isGoalForResult(claim: SlotSide, found: SlotSide): boolean {
  const { figure } = claim.slot;
  if (!found.reading.isGoal || figure === undefined || !MEASURES_GOALS.has(figure.kind)) return false;
  if (claim.reading.isResult) return true;
  const isAhead = claim.slot.times.some(({ mod }) => mod === 'until' || mod === 'before');
  return !claim.reading.isGoal && figure.mod !== 'min' && figure.mod !== 'max' && !isAhead;
}

const RELATIONS: ReadonlySet<string> = new Set(['replaces', 'amends', 'guides']);
const ORDERED: ReadonlySet<string> = new Set(['document', 'person']);

/** `A được thay bằng B`, `A bị B thay thế`. */
const PASSIVE = / (?:duoc|bi) (?:[a-z0-9]+ ){0,8}thay | (?:thay the|thay|sua doi) (?:bang|boi) /u;

/** `A thay B` says the opposite of `B thay A`. */
function isOtherOrder(claim: StatementReading, found: StatementReading): boolean {
  if (!claim.words.some(({ token }) => RELATIONS.has(token))) return false;
  const names = claim.words.filter(({ sort }) => ORDERED.has(sort));
  if (PASSIVE.test(foldWords(claim.text)) !== PASSIVE.test(foldWords(found.text))) names.reverse();
  const places = names
    .map((name) => found.words.findIndex((word) => sameToken(word, name)))
    .filter((at) => at >= 0);
  return places.some((at, i) => i > 0 && at < (places[i - 1] ?? 0));
}

/** What a sentence denies, up to some words behind `không`. */
const DENIED_REACH = 30;

/** One of them denies something that the other speaks of. */
function isAboutDenied(claim: SlotSide, found: SlotSide): boolean {
  const denied = ({ text, words }: StatementReading): Word[] =>
    [...text.matchAll(/(?<!\p{L})(?:không|chưa|khong|chua|cấm)(?!\p{L})/giu)].flatMap(({ index }) =>
      words.filter(({ sort, start }) => sort !== 'free' && start > index && start < index + DENIED_REACH),
    );
  return (
    denied(claim.reading).some((word) => has(found.reading.words, word)) ||
    denied(found.reading).some((word) => has(claim.reading.words, word))
  );
}

/** Compares one part of a claim with one part of a sentence. */
export function compareSlots(claim: SlotSide, found: SlotSide, around: Surroundings): SlotComparison {
  const { swaps, lacking, cost, matched, attributed } = coverage(claim.slot, found.slot, around);
  const [said, seen] = [claim.slot.figure, found.slot.figure];
  return {
    value: said && seen ? compareValues(said, seen) : 'none',
    swaps,
    lacking,
    cost,
    matched,
    attributed,
    unsaid: unsaidOf(claim.slot, found.slot, around),
    time: timeOf(claim, found, around),
    isOtherEnd:
      (claim.slot.role !== undefined &&
        found.slot.role !== undefined &&
        claim.slot.role !== found.slot.role) ||
      isOtherShare(claim, found) ||
      countsOther(claim, found),
    isOtherPolarity:
      said === undefined
        ? claim.reading.negations !== found.reading.negations && isAboutDenied(claim, found)
        : claim.reading.negations > found.reading.negations,
    isOtherThing: isOtherThing(claim.slot, found.slot),
    isOtherOrder: isOtherOrder(claim.reading, found.reading),
    isGoalForResult: isGoalForResult(claim, found),
  };
}
