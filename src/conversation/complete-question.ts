import type { Query } from '../answer/understand/query.ts';
import { type Replacement, replacePieces, unchangedText } from '../language/clean/mapped-text.ts';
import { comparedBarely, comparesBarely } from './compares-on.ts';
import { comparedOn, whoWasBefore } from './goes-on.ts';
import { otherPost } from './other-post.ts';
import { ownContent, pointsToPerson } from './points-back.ts';
import {
  askedNoun,
  askingWords,
  bareFollowUp,
  lastNoun,
  leadOf,
  statementOf,
  tidy,
} from './question-text.ts';
import { rivalInPlace } from './rival-in-place.ts';
import { foldInPlace, isSpokenTime, type Slot, type SlotKind, slotsOf } from './slots.ts';
import { replacePointers } from './stand-in.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Topic } from './topic.ts';

/** A follow-up as a full question. */
export interface Completion {
  readonly text: string;
  /** What it is asked of, where that was taken over. */
  readonly subject?: string;
}

/** Longest completed question, in UTF-16 units: a chain of follow-ups does not grow without end. */
const MAX_LENGTH = 300;
/** Ways to complete one follow-up that are tried. */
const MAX_WAYS = 6;

const UNIT_ASKED = /(?<=(?:bao nhieu|may)) ?(?:phan tram|diem|%)/u;

/** Without the unit that was asked for: another index has one of its own. */
function withoutUnit(text: string): string {
  const match = UNIT_ASKED.exec(foldInPlace(text).toLowerCase());
  return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text;
}

const LINK: Readonly<Partial<Record<SlotKind, string>>> = { time: 'năm ', place: 'của ' };

/** A quarter or month without a year is one of the year spoken of. */
function withYear(slot: Slot, before: readonly Slot[]): string {
  if (slot.kind !== 'time' || /\d{4}/u.test(slot.text) || isSpokenTime(slot.text)) return slot.text;
  const year = before
    .filter(({ kind }) => kind === 'time')
    .flatMap(({ text }) => text.match(/\d{4}/gu) ?? [])[0];
  return year === undefined ? slot.text : `${slot.text} năm ${year}`;
}

/** `năm 2020` and `năm ngoái` in each other's place: the word `năm` stands once. */
function timeInPlace(text: string, old: Slot, { text: own }: Slot): Replacement {
  const [wasSpoken, isSpoken] = [isSpokenTime(old.text), isSpokenTime(own)];
  const before = /(?:^| )nam $/u.exec(foldInPlace(text.slice(0, old.start)).toLowerCase());
  if (!wasSpoken && isSpoken && before) return { start: old.start - 'nam '.length, end: old.end, text: own };
  const month = /(?:^| )thang $/u.exec(foldInPlace(text.slice(0, old.start)).toLowerCase());
  if (month && /^\d{4}$/u.test(own))
    return { start: old.start - 'thang '.length, end: old.end, text: `năm ${own}` };
  return { start: old.start, end: old.end, text: wasSpoken && /^\d{4}/u.test(own) ? `năm ${own}` : own };
}

/** The question before with the slots of the follow-up in the place of its own; a slot that it lacks is added. */
function withSlots(text: string, own: readonly Slot[]): string {
  const before = slotsOf(text);
  const taken = new Set<Slot>();
  const added: string[] = [];
  const pieces = own.flatMap((slot) => {
    const old = before.find((one) => one.kind === slot.kind && !taken.has(one));
    if (!old) {
      const link = slot.kind === 'time' && !/^\d{4}/u.test(slot.text) ? '' : LINK[slot.kind];
      added.push(`${link ?? ''}${slot.text}`);
      return [];
    }
    taken.add(old);
    return [timeInPlace(text, old, { ...slot, text: withYear(slot, before) })];
  });
  const ordered = pieces.sort((a, b) => a.start - b.start);
  const replaced = replacePieces(unchangedText(text), ordered).text;
  const isIndex = own.some(({ kind }) => kind === 'index');
  return tidy([isIndex ? withoutUnit(replaced) : replaced, ...added].join(' '));
}

/** The question before of another year, place or index; of the whole country the value, since it has no rank. */
function otherSlots(own: readonly Slot[], { text, query }: Topic): string[] {
  const same = withSlots(text, own);
  const isNation = own.some(({ text: place }) =>
    /(?:ca nuoc|toan quoc)$/u.test(foldInPlace(place).toLowerCase()),
  );
  if (!isNation || query.cue.type !== 'rank') return [same];
  const named = slotsOf(same).filter(({ kind }) => kind === 'index' || kind === 'time' || kind === 'place');
  const words = named.map((slot) => `${/^\d/u.test(slot.text) ? LINK[slot.kind] : ''}${slot.text}`);
  return [`${words.join(' ')} là bao nhiêu`];
}

const KIND_OF_SLOT =
  /(?<=^| )(?:nam|tinh|thanh pho|tp|huyen|thi xa|xa|phuong|chi so|cua|o|tai|ve|giai doan|vao|muc tieu|trong|khi|luc|thi)(?=$| )/gu;

/** What is left of a follow-up beside its slots. */
function rest(bare: string, own: readonly Slot[]): string {
  const cut = replacePieces(
    unchangedText(bare),
    own.map(({ start, end }) => ({ start, end, text: '' })),
  ).text;
  return tidy(foldInPlace(cut).toLowerCase().replace(KIND_OF_SLOT, ' '));
}

/** The new noun in the place of the one asked for. */
function nounInPlace(bare: string, { text, query }: Topic): string[] {
  const noun = askedNoun(text, query) ?? lastNoun(text);
  return noun && bare !== '' ? [`${text.slice(0, noun.start)}${bare}${text.slice(noun.end)}`] : [];
}

/** `còn cá nhân?`: the new noun in the place of the one asked for, or with the words that asked. */
function nounReplaced(bare: string, own: readonly Slot[], topic: Topic): string[] {
  const { text } = topic;
  const asking = askingWords(text);
  const lead = leadOf(text);
  const kinds = new Set(own.map(({ kind }) => kind));
  const scope = slotsOf(text)
    .filter(({ kind }) => !kinds.has(kind))
    .map((slot) => (slot.kind === 'time' && /^\d/u.test(slot.text) ? `năm ${slot.text}` : slot.text));
  const rivals = rivalInPlace(bare, text);
  if (rivals.length > 0) return rivals;
  return [
    ...nounInPlace(bare, topic),
    // Two words alone (`cá nhân`) say too little to be asked of anything.
    ...(scope.length > 0 || bare.split(' ').length > 2 ? [`${bare} ${scope.join(' ')} ${asking}`] : []),
    `${statementOf(text)} ${bare} ${asking}`,
    ...(lead === undefined ? [] : [`${lead} ${bare} ${asking}`]),
  ];
}

/** `ai ký?`: asked of what the question before was about. */
function askedAnew(bare: string, own: readonly Slot[], topic: Topic): Completion[] {
  const kinds = new Set(own.map(({ kind }) => kind));
  const without = (subject: string): string => {
    const pieces = slotsOf(subject)
      .filter(({ kind }) => kinds.has(kind))
      .map(({ start, end }) => ({ start, end, text: '' }));
    return tidy(replacePieces(unchangedText(subject), pieces).text).replace(/ (?:năm|nam|của|cua)$/u, '');
  };
  return subjectsOf(topic)
    .map(without)
    .map((subject) => ({ text: `${subject} ${bare}`, subject }));
}

const wordsOf = (text: string): string[] =>
  foldInPlace(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

/** `năm 2022 xếp thứ mấy?`: nothing new but its slots. */
function asksTheSame(bare: string, own: readonly Slot[], topic: Topic): boolean {
  const known = new Set(wordsOf(topic.text));
  return (
    own.length > 0 &&
    wordsOf(rest(statementOf(bare), slotsOf(statementOf(bare)))).every((word) => known.has(word))
  );
}

/** `trước khi sáp nhập thì bao nhiêu?`: of what was counted before; asked of its subject alone, anything could be counted. */
const countsTheSame = ({ cue }: Query, topic: Topic): boolean =>
  cue.type === 'figure' && cue.noun.length === 0 && topic.query.cue.noun.length > 0;

const plain = (texts: readonly string[]): Completion[] => texts.map((text) => ({ text }));

const REST_OR_TOTAL = / (?:con lai|tong cong|tong so|tat ca|ca thay|cong lai) /u;

/** `còn lại?`, `tổng cộng bao nhiêu?`: what is left, and the whole, are not the part that was told. */
const asksForRest = (query: Query): boolean =>
  REST_OR_TOTAL.test(` ${query.line} `) && ownContent(query).length <= 2;

/** The question as a whole, where no more than the topic's words is needed; undefined where it is to be completed. */
function wholeWays(typed: string, query: Query, topic: Topic): string[] | undefined {
  const whole = whoWasBefore(typed, query, topic) ?? comparedOn(typed, query, topic);
  if (whole !== undefined) return [whole];
  if (asksForRest(query)) return [];
  return comparesBarely(query) ? comparedBarely(typed, query, topic) : undefined;
}

function waysOf(query: Query, topic: Topic): Completion[] {
  const typed = withRelativeYear(bareFollowUp(query.text), topic);
  const whole = wholeWays(typed, query, topic);
  if (whole) return plain(whole);
  const stood = replacePointers(typed, query, topic);
  if (stood.isWhole) return plain(stood.texts);
  // Nobody was named: any answer would be about somebody else.
  if (pointsToPerson(query)) return [];
  const bare = stood.without;
  const asks = query.cue.type !== 'none' && askingWords(bare) !== '';
  const own = slotsOf(bare);
  if (!asks && own.length > 0 && rest(bare, own) === '') return plain(otherSlots(own, topic));
  if (!asks) return plain(otherPost(bare, topic) ?? nounReplaced(bare, own, topic));
  const same = asksTheSame(bare, own, topic) ? plain([withSlots(topic.text, own)]) : [];
  if (same.length > 0 && countsTheSame(query, topic)) return same;
  const counted = query.cue.type === topic.query.cue.type ? nounInPlace(statementOf(bare), topic) : [];
  return [...same, ...askedAnew(bare, own, topic), ...plain(counted)];
}

const RELATIVE_YEAR = /(?<=^| )nam (?<which>sau|truoc|ke tiep|tiep theo|lien truoc)(?: do| nua)?(?=$| )/u;

/** `năm sau`, `năm trước đó`: one year on or back from the year spoken of. */
function withRelativeYear(bare: string, topic: Topic): string {
  const match = RELATIVE_YEAR.exec(foldInPlace(bare).toLowerCase());
  const year = topic.query.years.length === 1 ? Number(topic.query.years[0]) : Number.NaN;
  if (!match || Number.isNaN(year)) return bare;
  const step = match.groups?.['which']?.endsWith('truoc') ? -1 : 1;
  return `${bare.slice(0, match.index)}năm ${year + step}${bare.slice(match.index + match[0].length)}`;
}

/** The ways to read a follow-up as a full question, in words that the person used, the likeliest first. */
export function completions(query: Query, topic: Topic): Completion[] {
  const seen = new Set<string>();
  return waysOf(query, topic)
    .map((way) => ({ ...way, text: tidy(way.text) }))
    .filter(({ text }) => text !== '' && text.length <= MAX_LENGTH && !seen.has(text) && seen.add(text))
    .slice(0, MAX_WAYS);
}
