import type { Candidate } from './candidate.ts';

/** Two consonants: `nv`, `ks`, `tp`; longer ones are mostly names of their own. */
const CONSONANTS = /^[bcdghklmnpqrstvx]{2}$/u;

/** True when a sentence has the words that a chat form is made of: `nv` for `nhiệm vụ`, `nc` for `nước`. */
export function saidByInitials(term: string, { terms }: Pick<Candidate, 'terms'>): boolean {
  if (!CONSONANTS.test(term)) return false;
  const [first = '', second = ''] = term;
  return terms.some(
    (word, at) =>
      word.startsWith(first) &&
      ((word.length > 2 && word.endsWith(second)) || (terms[at + 1] ?? '').startsWith(second)),
  );
}
