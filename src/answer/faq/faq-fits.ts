import type { Candidate } from '../evidence/candidate.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import { isPending } from '../evidence/validity.ts';
import type { Query } from '../understand/query.ts';
import type { FaqMatch } from './match-faq.ts';

/**
 * Whether the short answer of a frequent question may be given: its facts have all come into force (it speaks of all of
 * them), and it or they speak of the years asked for; a row or fact of that year answers better otherwise.
 */
export function faqFits(
  { entry, similarity }: FaqMatch,
  facts: readonly Candidate[],
  { query, today }: { readonly query: Query; readonly today: string },
): boolean {
  if (facts.some(({ statement }) => statement && isPending(statement, today))) return false;
  return query.years.every((year) => {
    if (entry.answer.includes(year)) return true;
    if (query.ofIndex) return false;
    return (
      similarity === 1 || facts.some(({ years, periodYears }) => years.has(year) || periodYears.has(year))
    );
  });
}

/** True when a fact of a frequent question that is only near holds the kind of answer that is asked for. */
export function holdsAnswer(
  { entry, similarity }: FaqMatch,
  query: Query,
  candidatesOf: (documentId: string) => readonly Candidate[],
): boolean {
  if (similarity === 1 || entry.facts.length === 0) return true;
  return entry.facts.flatMap(candidatesOf).some((fact) => checkExpectation(query, fact).met);
}

/** The facts of a frequent question, those of the years asked for first. */
export function ofYearsFirst(facts: readonly Candidate[], { years }: Query): readonly Candidate[] {
  const isOfYears = (fact: Candidate): boolean =>
    years.every((year) => fact.years.has(year) || fact.periodYears.has(year));
  return [...facts.filter(isOfYears), ...facts.filter((fact) => !isOfYears(fact))];
}
