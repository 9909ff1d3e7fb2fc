import { noData } from './compose/abstain.ts';
import { composeFaq } from './compose/compose-faq.ts';
import type { Candidate } from './evidence/candidate.ts';
import { otherWard } from './evidence/other-ward.ts';
import { faqFits, ofYearsFirst } from './faq/faq-fits.ts';
import type { FaqMatch } from './faq/match-faq.ts';
import type { Draft, Findings } from './findings.ts';
import type { Desk } from './judged-decision.ts';

/** The short answer of a frequent question; undefined when it does not fit the time asked for. */
export function frequentDraft(
  match: FaqMatch,
  { query, context, best }: Findings,
  { candidates, contact }: Desk,
): Draft | undefined {
  const { entry } = match;
  if (entry.facts.length === 0) return noData(entry.answer, contact);
  const ofEntry = ofYearsFirst(
    entry.facts.flatMap((id) => candidates.of(id)),
    query,
  );
  // What is said of one ward is said of no other, however like the questions are.
  const isOther = (fact: Candidate): boolean => otherWard(query, fact) !== undefined;
  const isNear = match.similarity < 1 && (otherWard.concerns?.(query) ?? true);
  if (isNear && ofEntry.length > 0 && ofEntry.every(isOther)) return undefined;
  // Several facts prove the answer; the one that the question is about comes first.
  const isBest = ({ id }: { readonly id: string }): boolean => id === best?.candidate.id;
  const facts = [...ofEntry.filter(isBest), ...ofEntry.filter((fact) => !isBest(fact))];
  return faqFits(match, facts, { query, today: context.today })
    ? composeFaq(entry, facts, context)
    : undefined;
}
