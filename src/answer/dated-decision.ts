import type { Candidate } from './evidence/candidate.ts';
import type { Decision, Findings } from './findings.ts';
import { lapsedDecision } from './lapsed.ts';
import { holderDecision } from './office-holder.ts';
import type { PlaceNames } from './places/place-names.ts';
import { becameDecision } from './places/what-became.ts';

/** What became of a place, who held a post by its dates, or what took the place of an answer that has lapsed. */
export function datedDecision(
  findings: Findings,
  names: PlaceNames,
  candidatesOf: (documentId: string) => readonly Candidate[],
): Decision | undefined {
  return (
    becameDecision(findings, { names, candidatesOf }) ??
    holderDecision(findings) ??
    lapsedDecision(findings, candidatesOf)
  );
}
