/** Which end of `A thay B`, `A sửa đổi B` something is. */
export type RelationSide = 'agent' | 'patient';

/** Folded, as are the words that are read here. */
const VERB =
  / (?:thay the cho|thay the|thay cho|thay|sua doi bo sung|sua doi|sua|bo sung|bai bo|huong dan|quy dinh chi tiet|ke nhiem)(?= )/gu;
/** `được bầu thay`: the passive is that of another verb. */
const PASSIVE = / (?:bi|duoc)(?= (?!bau|cu |bo nhiem|chi dinh|giao|dieu dong|ban hanh|thong qua|ky |cap ))/gu;
const BY = /^ (?:\S+ ){0,2}?(?:bang|boi) /u;

const lastBefore = (words: string, pattern: RegExp, end: number): number => {
  let last = -1;
  for (const { index } of words.matchAll(pattern)) if (index < end) last = index;
  return last;
};

/**
 * Whether the thing of this name does it or has it done to it, in a clause of folded words with a space at both ends;
 * undefined where the clause does not hold both the name and such a verb.
 *
 * `118 thay 61`, `61 bị 118 thay`, `61 thay bằng 118`: 118 is the agent.
 */
export function relationSide(words: string, name: string): RelationSide | undefined {
  const at = words.indexOf(` ${name} `);
  if (at < 0) return undefined;
  const verbs = [...words.matchAll(VERB)];
  // Of several verbs the first behind the name, or the last before it.
  const verb = verbs.find(({ index }) => index > at) ?? verbs.at(-1);
  if (!verb) return undefined;
  const passive = lastBefore(words, PASSIVE, verb.index);
  const isPassive = passive >= 0 || BY.test(words.slice(verb.index + verb[0].length));
  if (at > verb.index) return isPassive ? 'agent' : 'patient';
  // `61 bị 118 thay`: what stands behind `bị` does it.
  const isBehind = passive >= 0 && passive < at;
  return !isPassive || isBehind ? 'agent' : 'patient';
}
