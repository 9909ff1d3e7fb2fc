import type { Knowledge } from '../../search/knowledge.ts';
import { createAsksAgain } from '../faq/asks-again.ts';
import { followUps } from '../faq/suggest.ts';
import type { Decision, Findings } from '../findings.ts';
import type { Reply } from '../reply.ts';
import { capitalised } from './capitalised.ts';
import { evidenceItems } from './evidence-items.ts';

/** Makes what was decided a whole reply: what to ask next, how sure it is, what else was found. */
export function createFinisher(knowledge: Knowledge): (decision: Decision, findings: Findings) => Reply {
  const asksAgain = createAsksAgain(knowledge);
  return ({ draft, sure, entry }, { query, evidence }) => {
    const quotes = new Set(draft.citations.map(({ quote }) => quote));
    const cited = evidence
      .filter(({ candidate }) => quotes.has(candidate.quote))
      .map(({ candidate }) => candidate.documentId);
    const isNew = (suggestion: string): boolean => !asksAgain(query, suggestion);
    const { suggestions = followUps(knowledge, [...cited, ...(entry?.facts ?? [])], { entry, isNew }) } =
      draft;
    return {
      ...draft,
      blocks: capitalised(draft.blocks),
      // A choice may be the question itself, said to the end.
      suggestions: draft.kind === 'clarify' ? suggestions : suggestions.filter(isNew),
      confidence: Math.round(sure * 1000) / 1000,
      evidence: evidenceItems(evidence, knowledge),
    };
  };
}
