import { contentTerms, type Query } from './query.ts';

const NEEDS_SUBJECT: ReadonlySet<string> = new Set(['date', 'year', 'document', 'person']);

/** Words that only carry the verb. */
const AUXILIARY: ReadonlySet<string> = new Set([
  'co',
  'da',
  'duoc',
  'bi',
  'thi',
  'do',
  'vay',
  'the',
  'la',
  'va',
]);

/** A word alone asks nothing, and `ai ký?`, `có hiệu lực khi nào?` do not say of what: any answer would be a guess. */
export function isFragment(query: Query): boolean {
  const words = contentTerms(query).length;
  const said = query.terms.filter(({ term, role }) => role !== 'question' && !AUXILIARY.has(term)).length;
  if (query.cue.type === 'none') return words < 2;
  const subjects = [query.numbers, query.names, query.bodies, query.places, query.years];
  return (
    NEEDS_SUBJECT.has(query.cue.type) &&
    words <= 2 &&
    said <= 2 &&
    !query.ofIndex &&
    subjects.every((named) => named.length === 0)
  );
}
