import { areTouching, CONFUSED_BEGINNINGS, CONFUSED_ENDINGS, COSTS, FIRST_LETTER } from './edit-costs.ts';

/** Letters that a missing or replaced letter may be: those of Vietnamese. */
const LETTERS = 'abcdeghiklmnopqrstuvxy';

type Take = (word: string, cost: number) => void;

const atFirst = (at: number): number => (at === 0 ? FIRST_LETTER : 0);

function dropped(word: string, take: Take): void {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const before = word.charAt(at - 1);
    const after = word.charAt(at + 1);
    const cost =
      letter === before || letter === after
        ? COSTS.doubled
        : areTouching(letter, before) || areTouching(letter, after)
          ? COSTS.added - 0.5
          : COSTS.added;
    take(word.slice(0, at) + word.slice(at + 1), cost + (letter === after ? 0 : atFirst(at)));
  }
}

function swapped(word: string, take: Take): void {
  for (let at = 1; at < word.length; at++) {
    take(word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1), COSTS.swapped);
  }
}

function replaced(word: string, take: Take): void {
  for (let at = 0; at < word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    for (const letter of LETTERS) {
      const cost = areTouching(letter, word.charAt(at)) ? COSTS.nearKey : COSTS.replaced;
      take(head + letter + tail, cost + atFirst(at));
    }
  }
}

function added(word: string, take: Take): void {
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const letter of LETTERS) take(head + letter + tail, COSTS.missed + atFirst(at));
  }
}

function confused(word: string, take: Take): void {
  for (const [typed, meant] of CONFUSED_BEGINNINGS)
    if (word.startsWith(typed)) take(meant + word.slice(typed.length), COSTS.confused);
  for (const [typed, meant] of CONFUSED_ENDINGS)
    if (word.endsWith(typed)) take(word.slice(0, -typed.length) + meant, COSTS.confused);
}

/**
 * Words that a folded word is one slip away from, with the cost of the likeliest slip. Some 50 times its length are
 * tried against `isKnown`; nothing is stored beside the hits.
 */
export function oneSlipAway(word: string, isKnown: (word: string) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  const take: Take = (candidate, cost) => {
    if (candidate === word || !isKnown(candidate)) return;
    const known = found.get(candidate);
    if (known === undefined || cost < known) found.set(candidate, cost);
  };
  for (const slips of [dropped, swapped, replaced, added, confused]) slips(word, take);
  return found;
}
