import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { INDEX_PARTS } from './index-parts.ts';

const OF_VALUES: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'change', 'none']);

/** The notes behind some names, `(thang 6,5)`, are not said by people. */
const plain = (name: string): string => foldWords(name.replace(/\([^()]*\)/gu, ' '));

interface Part {
  readonly name: string;
  readonly plain: string;
}

const known = new WeakMap<Candidate, readonly Part[]>();

/** The parts of the index that a row belongs to, the longest name first; the same for every question. */
function partsOf(candidate: Candidate, index: string): readonly Part[] {
  const found = known.get(candidate);
  if (found) return found;
  const parts = [...(candidate.indexParts ?? []), ...(INDEX_PARTS[index] ?? [])]
    .map((name) => ({ name, plain: plain(name) }))
    .sort((a, b) => b.name.length - a.name.length);
  known.set(candidate, parts);
  return parts;
}

/** Asked for a part of an index, a row that does not tell it has only the whole. */
export function otherComponent(query: Query, candidate: Candidate): string | undefined {
  const { statement } = candidate;
  if (statement?.kind !== 'index-row' || !OF_VALUES.has(query.cue.type)) return undefined;
  const asked = askedWords(query);
  const named = partsOf(candidate, statement.index).filter((part) => asked.includes(part.plain));
  const [longest] = named;
  if (longest === undefined || named.some((part) => quoteWords(candidate).includes(part.plain)))
    return undefined;
  return `không nói về ${longest.name}`;
}
