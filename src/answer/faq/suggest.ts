import type { FaqEntry } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';

/** Suggestions below an answer. */
const LIMIT = 3;

/** The question of an entry as shown to people; entries without facts are never suggested. */
const shown = (entry: FaqEntry): string[] =>
  entry.facts.length > 0 && entry.questions[0] !== undefined ? [entry.questions[0]] : [];

/** Questions to begin with: the featured ones, then the first of each topic, in the order of the content. */
export function startSuggestions(knowledge: Knowledge, limit = 4): string[] {
  const topics = new Set<string>();
  const featured = knowledge.faq.filter((entry) => entry.featured);
  const first = knowledge.faq.filter(({ topic }) => !topics.has(topic) && topics.add(topic));
  return [...new Set([...featured, ...first].flatMap(shown))].slice(0, limit);
}

/**
 * What to ask next: entries that share a fact with what was cited, then entries of the same topic; only
 * what is new after the question just asked.
 */
export function followUps(
  knowledge: Knowledge,
  citedIds: readonly string[],
  {
    entry: answered,
    isNew = () => true,
  }: { readonly entry?: FaqEntry | undefined; readonly isNew?: (question: string) => boolean },
): string[] {
  const cited = new Set(citedIds);
  const others = knowledge.faq.filter((entry) => entry.id !== answered?.id);
  const sharing = others.filter((entry) => entry.facts.some((id) => cited.has(id)));
  const topics = new Set([answered, ...sharing].map((entry) => entry?.topic));
  const related = others.filter((entry) => topics.has(entry.topic) && !sharing.includes(entry));
  return [...sharing, ...related].flatMap(shown).filter(isNew).slice(0, LIMIT);
}
