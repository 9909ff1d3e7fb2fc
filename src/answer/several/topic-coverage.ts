import { foldWords } from '../../language/fold-words.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { contentTerms, type Query } from '../understand/query.ts';

/** Words that only set two things against each other, ask for a list or a choice; no sentence need have them. */
const COMPARING: ReadonlySet<string> = new Set(
  'nhieu it cao thap lon nho hon kem nhau chenh lech cach so sanh voi giua tang giam khac bot them may bao tong cong nhat biet gom ke het'.split(
    ' ',
  ),
);

/** Folded words of a question that carry its topic, without those that compare. */
export function topicWords(query: Query): string[] {
  return [...new Set(contentTerms(query).map(({ term }) => term))].filter((term) => !COMPARING.has(term));
}

/** The same without the words of a count (`bốn mức độ`), which a list need not repeat. */
export function uncountedWords(query: Query): string[] {
  const counts = query.figures
    .filter(({ kind }) => kind === 'count')
    .map(({ surface }) => foldWords(surface));
  return topicWords(query).filter((word) => !counts.some((count) => count.includes(` ${word} `)));
}

/** Share, 0..1, of the topic words that a sentence and what stands around it has, weighted by rarity. */
export function topicCoverage(
  words: readonly string[],
  { termSet, around, labels }: Candidate,
  { index }: Knowledge,
): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    const weight = index.idf(word);
    total += weight;
    if (termSet.has(word)) covered += weight;
    else if (around.has(word) || labels.has(word)) covered += weight / 2;
  }
  return total === 0 ? 0 : covered / total;
}
