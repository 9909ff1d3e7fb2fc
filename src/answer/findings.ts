import type { FaqEntry } from '../content/types.ts';
import type { ComposeContext } from './compose/compose-answer.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import type { FaqMatch } from './faq/match-faq.ts';
import type { Reply } from './reply.ts';
import type { Query } from './understand/query.ts';

/** A reply without what every reply gets. */
export type Draft = Pick<Reply, 'kind' | 'blocks' | 'citations'> &
  Partial<Pick<Reply, 'claim' | 'suggestions'>>;

/** What was found for one question. */
export interface Findings {
  readonly query: Query;
  /** All candidates, best first. */
  readonly evidence: readonly Evidence[];
  /** The best one that was not refused, and the probability that it answers. */
  readonly best: Evidence | undefined;
  readonly confidence: number;
  /** The probability that something found answers, also where a rule speaks against it. */
  readonly answerable: number;
  readonly faq: readonly FaqMatch[];
  readonly context: ComposeContext;
}

/** A draft with the probability that it is right, and the frequent question that it is the answer of. */
export interface Decision {
  readonly draft: Draft;
  readonly sure: number;
  readonly entry?: FaqEntry;
}
