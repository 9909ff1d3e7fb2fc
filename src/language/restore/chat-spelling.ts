import type { Replacement } from '../clean/mapped-text.ts';
import type { Lexicon } from '../lexicon.ts';
import { toTerms } from '../terms.ts';

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
  const official = new Set<number>();
  for (const { expanded, token } of toTerms(text, { chat: false, lexicon }))
    if (expanded !== undefined) official.add(token.start);
  const isAllCapitals = text === text.toUpperCase();
  const pieces: Replacement[] = [];
  let done = -1;
  for (const { expanded, otherwise, token } of toTerms(text, { chat: true, lexicon })) {
    const { start, end, surface } = token;
    if (expanded === undefined || otherwise !== undefined || start <= done) continue;
    if (official.has(start) || FOREIGN.has(surface.toLowerCase())) continue;
    done = start;
    const full = inCaseOf(surface, expanded, isAllCapitals);
    if (full !== undefined) pieces.push({ start, end, text: full });
  }
  return pieces;
}
