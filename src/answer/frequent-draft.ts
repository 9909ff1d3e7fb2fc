import { noData } from './compose/abstain.ts';
import { composeFaq } from './compose/compose-faq.ts';
import { faqFits, ofYearsFirst } from './faq/faq-fits.ts';
import type { FaqMatch } from './faq/match-faq.ts';
import type { Draft, Findings } from './findings.ts';
import type { Desk } from './judged-decision.ts';

/** The short answer of a frequent question; undefined when it does not fit the time asked for. */
export function frequentDraft(
  match: FaqMatch,
  { query, context }: Findings,
  { candidates, contact }: Desk,
): Draft | undefined {
  const { entry } = match;
  if (entry.facts.length === 0) return noData(entry.answer, contact);
  const facts = ofYearsFirst(
    entry.facts.flatMap((id) => candidates.of(id)),
    query,
  );
  return faqFits(match, facts, { query, today: context.today })
    ? composeFaq(entry, facts, context)
    : undefined;
}
