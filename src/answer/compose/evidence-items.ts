import type { Knowledge } from '../../search/knowledge.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import type { EvidenceItem } from '../reply.ts';
import { citeCandidate } from './cite.ts';

/** Candidates kept in a reply for those who ask to see them. */
const EVIDENCE_KEPT = 50;

/** The best candidates as citations, with their score and why they were refused. */
export function evidenceItems(evidence: readonly Evidence[], knowledge: Knowledge): EvidenceItem[] {
  return evidence.slice(0, EVIDENCE_KEPT).map(({ candidate, score, kept, why }, i) => {
    const cited = citeCandidate(i + 1, candidate, knowledge);
    const rounded = Math.round(score * 1e4) / 1e4;
    return Object.assign(cited, why === undefined ? { score: rounded, kept } : { score: rounded, kept, why });
  });
}
