import { composeCanned } from './compose/compose-canned.ts';
import { composeFaq } from './compose/compose-faq.ts';
import type { Candidate } from './evidence/candidate.ts';
import type { FaqMatch } from './faq/match-faq.ts';
import type { Decision, Findings } from './findings.ts';
import { cannedReply } from './small-talk.ts';

export interface TalkSources {
  /** Where to ask a person: one Vietnamese sentence. */
  readonly contact: string;
  /** The frequent question nearest to a question. */
  readonly matchFaq: (question: string) => FaqMatch | undefined;
  readonly candidatesOf: (id: string) => readonly Candidate[];
}

/** A complaint or a personal case: canned words, and the frequent question that they lead to. Undefined for anything else. */
export function talkDecision(
  { query, context }: Pick<Findings, 'query' | 'context'>,
  { contact, matchFaq, candidatesOf }: TalkSources,
): Decision | undefined {
  const canned = cannedReply(query.intent);
  if (canned?.leadsTo === undefined) return undefined;
  const match = matchFaq(canned.leadsTo);
  const found = match?.similarity === 1 ? match : undefined;
  const facts = found?.entry.facts.flatMap((id) => candidatesOf(id)) ?? [];
  const answer = found && facts.length > 0 ? composeFaq(found.entry, facts, context) : undefined;
  const draft = composeCanned(canned, answer, contact);
  return { draft, sure: 1, ...(found && answer && { entry: found.entry }) };
}
