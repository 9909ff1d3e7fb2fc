import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { INDEX_PARTS } from './index-parts.ts';

const OF_VALUES: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'change', 'none']);

/** The notes behind some names, `(thang 6,5)`, are not said by people. */
const plain = (name: string): string => foldWords(name.replace(/\([^()]*\)/gu, ' '));

/** Asked for a part of an index, a row that does not tell it has only the whole. */
export function otherComponent(query: Query, candidate: Candidate): string | undefined {
  const { statement, indexParts = [] } = candidate;
  if (statement?.kind !== 'index-row' || !OF_VALUES.has(query.cue.type)) return undefined;
  const asked = askedWords(query);
  const names = [...indexParts, ...(INDEX_PARTS[statement.index] ?? [])]
    .filter((name) => asked.includes(plain(name)))
    .sort((a, b) => b.length - a.length);
  const [longest] = names;
  if (longest === undefined || names.some((name) => quoteWords(candidate).includes(plain(name))))
    return undefined;
  return `không nói về ${longest}`;
}
