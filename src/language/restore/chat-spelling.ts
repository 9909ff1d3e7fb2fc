import type { Replacement } from '../clean/mapped-text.ts';
import type { Lexicon } from '../lexicon.ts';
import { readTypedTokens } from '../terms.ts';

/** English words that the table exchanges for searching: they are no misspelling. */
const FOREIGN: ReadonlySet<string> = new Set(['onl', 'online']);

/** `Ko` -> `Không`; a short form in capitals among small letters is a name (`nhóm K`) and stays. */
function inCaseOf(typed: string, full: string, isAllCapitals: boolean): string | undefined {
  if (isAllCapitals) return full.toUpperCase();
  const first = typed.charAt(0);
  if (first === first.toLowerCase()) return full;
  return typed === typed.toUpperCase() ? undefined : full.charAt(0).toUpperCase() + full.slice(1);
}

/**
 * Chat spellings of a text in full: `ko` -> `không`, `bn` -> `bao nhiêu`. The short forms of documents (CCHC, UBND)
 * stay, for they are read as they are, and so do those that may mean several things (`đk`). The same table and
 * conditions that searching has.
 */
export function chatSpellings(text: string, lexicon: Lexicon): Replacement[] {
  const { tokens, expansions } = readTypedTokens(text, lexicon);
  if (!expansions.some((entry) => entry?.scope === 'chat')) return [];
  const isAllCapitals = text === text.toUpperCase();
  return expansions.flatMap((entry, at): Replacement[] => {
    const token = tokens[at];
    if (!token || entry?.scope !== 'chat' || entry.also) return [];
    const { start, end, surface } = token;
    if (FOREIGN.has(surface.toLowerCase())) return [];
    const full = inCaseOf(surface, entry.full, isAllCapitals);
    return full === undefined ? [] : [{ start, end, text: full }];
  });
}
