import { composeCanned } from './compose/compose-canned.ts';
import { composeFaq } from './compose/compose-faq.ts';
import type { Candidate } from './evidence/candidate.ts';
import type { FaqMatch } from './faq/match-faq.ts';
import type { Decision, Findings } from './findings.ts';
import { cannedReply } from './small-talk.ts';
import type { Query } from './understand/query.ts';

/** How the frequent question that a talk leads to is found. */
export interface TalkSources {
  readonly contact: string;
  readonly understand: (text: string) => Query;
  readonly matchFaq: (query: Query) => readonly FaqMatch[];
  readonly candidatesOf: (documentId: string) => readonly Candidate[];
}

/** A complaint or a personal case: canned words, and the frequent question that they lead to. */
export function talkDecision({ query, context }: Findings, sources: TalkSources): Decision | undefined {
  const canned = cannedReply(query.intent);
  if (canned?.leadsTo === undefined) return undefined;
  const asked = sources.understand(canned.leadsTo);
  const found = sources.matchFaq(asked).find(({ similarity }) => similarity === 1);
  const facts = found?.entry.facts.flatMap((id) => [...sources.candidatesOf(id)]) ?? [];
  const answer = found && facts.length > 0 ? composeFaq(found.entry, facts, context) : undefined;
  const draft = composeCanned(canned, answer, sources.contact);
  return { draft, sure: 1, ...(found && answer && { entry: found.entry }) };
}
