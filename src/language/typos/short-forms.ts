import { ABBREVIATIONS } from '../abbreviations.ts';
import { toTerms } from '../terms.ts';
import { COSTS } from './edit-costs.ts';

/** Shorter ones differ from too many others by a slip. */
const SHORTEST = 4;

const all: ReadonlySet<string> = new Set(ABBREVIATIONS.map(({ short }) => short));

/** Those of the domain that mean one thing wherever they stand. */
const fullForms: ReadonlyMap<string, readonly string[]> = new Map(
  ABBREVIATIONS.filter(
    ({ short, scope, after, before, typed }) =>
      scope === 'domain' && short.length >= SHORTEST && !after && !before && !typed,
  ).map(({ short, full }) => [short, toTerms(full, { chat: false }).map(({ term }) => term)]),
);

export const isShortForm = (word: string): boolean => all.has(word);

/**
 * Short forms that a word is a doubled letter or two swapped letters away from, spelled out. No other slips: `cchn`
 * (chứng chỉ hành nghề) is not `cchc`.
 */
export function shortFormsNear(word: string): { readonly full: readonly string[]; readonly cost: number }[] {
  const near = new Map<string, number>();
  for (let at = 1; at < word.length; at++) {
    const [before, letter] = [word.charAt(at - 1), word.charAt(at)];
    const head = word.slice(0, at - 1);
    const tail = word.slice(at + 1);
    if (before === letter) near.set(head + letter + tail, COSTS.doubled);
    else near.set(head + letter + before + tail, COSTS.swapped);
  }
  return [...near].flatMap(([short, cost]) => {
    const full = fullForms.get(short);
    return full ? [{ full, cost }] : [];
  });
}
