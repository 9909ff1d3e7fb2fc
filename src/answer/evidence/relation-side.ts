/** Which end of `A thay B`, `A sửa đổi B` something is. */
export type RelationSide = 'agent' | 'patient';
/** What is done: who amends a decree does not replace it. */
export type RelationKind = 'replace' | 'amend' | 'guide';

export interface Relation {
  readonly side: RelationSide;
  readonly kind: RelationKind;
}

/** Folded, as are the words that are read here. */
const VERB =
  /(?<replace> (?:thay the cho|thay the|thay cho|thay|bai bo|ke nhiem|lam(?= (?:\S+ ){1,9}het hieu luc ))(?= ))|(?<amend> (?:sua doi bo sung|sua doi|sua|bo sung)(?= ))|(?<guide> (?:huong dan|quy dinh chi tiet)(?= ))/gu;
/** `được bầu thay`: the passive is that of another verb. */
const PASSIVE = / (?:bi|duoc)(?= (?!bau|cu |bo nhiem|chi dinh|giao|dieu dong|ban hanh|thong qua|ky |cap ))/gu;
const BY = /^ (?:\S+ ){0,2}?(?:bang|boi) /u;
/** A verb at most so many UTF-16 units before a name has that name as its object. */
const OBJECT_REACH = 24;

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly kind: RelationKind;
}

const verbsIn = (words: string): Verb[] =>
  [...words.matchAll(VERB)].map(({ 0: said, index, groups = {} }) => ({
    start: index,
    end: index + said.length,
    kind: groups['replace'] ? 'replace' : groups['amend'] ? 'amend' : 'guide',
  }));

const lastBefore = (words: string, pattern: RegExp, end: number): number => {
  let last = -1;
  for (const { index } of words.matchAll(pattern)) if (index < end) last = index;
  return last;
};

/** The verb that the name at this place belongs to: the one whose object it is, else the next, else the last. */
function verbOf(verbs: readonly Verb[], at: number): Verb | undefined {
  const before = verbs.findLast(({ start }) => start < at);
  const isObject = before !== undefined && at - before.end <= OBJECT_REACH;
  return isObject ? before : (verbs.find(({ start }) => start > at) ?? before);
}

/**
 * Whether the thing of this name does it or has it done to it, and what, in a clause of folded words with a space at
 * both ends; undefined where the clause does not hold both the name and such a verb.
 *
 * `118 thay 61`, `61 bị 118 thay`, `61 thay bằng 118`: 118 is the agent.
 */
export function relationOf(words: string, name: string): Relation | undefined {
  const at = words.indexOf(` ${name} `);
  const verb = at < 0 ? undefined : verbOf(verbsIn(words), at);
  if (!verb) return undefined;
  const passive = lastBefore(words, PASSIVE, verb.start);
  const isPassive = passive >= 0 || BY.test(words.slice(verb.end));
  const { kind } = verb;
  if (at > verb.start) return { kind, side: isPassive ? 'agent' : 'patient' };
  // `61 bị 118 thay`: what stands behind `bị` does it.
  const isBehind = passive >= 0 && passive < at;
  return { kind, side: !isPassive || isBehind ? 'agent' : 'patient' };
}
