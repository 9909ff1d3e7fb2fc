import type { FaqEntry } from '../../content/types.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { mark, paragraph, type Reply, text } from '../reply.ts';
import { citeRemark, editorialNote } from './cite.ts';
import { type ComposeContext, quoteAll } from './compose-answer.ts';
import { limitsOf } from './remarks.ts';

/** Quotes shown under a short answer, unless more are needed to prove its figures. */
const QUOTES = 2;

const surfaces = (value: string): string[] => readFigures(value).map(({ surface }) => surface);

/** The fewest facts, in order, that show every figure of the short answer; at least one, at least two if there are. */
function proving(answer: string, facts: readonly Candidate[]): Candidate[] {
  const open = new Set(surfaces(answer));
  const chosen: Candidate[] = [];
  for (const fact of facts) {
    const shown = [...open].filter((surface) => fact.quote.includes(surface));
    if (chosen.length >= QUOTES && shown.length === 0) continue;
    chosen.push(fact);
    for (const surface of shown) open.delete(surface);
  }
  return chosen;
}

/**
 * The reply of a frequent question: its short answer, the facts that prove it, its caution. The short answer and the
 * caution are written by the editors of the content; figures in them stand in the quoted facts (checked by lint).
 */
export function composeFaq(
  entry: FaqEntry,
  facts: readonly Candidate[],
  context: ComposeContext,
): Pick<Reply, 'kind' | 'blocks' | 'citations'> {
  const shown = proving(entry.answer, facts);
  const { blocks, citations } = quoteAll(shown, context);
  const caution = entry.caution;
  const next = citations.length + 1;
  // Conflicts of single facts are left to their own questions; what is out of date must be said here too.
  const limits = shown[0] ? limitsOf(shown[0], context.today) : [];
  return {
    kind: 'answer',
    blocks: [
      paragraph(text(`${entry.answer} `), ...citations.map(({ marker }) => mark(marker))),
      ...blocks,
      ...limits,
      ...(caution === undefined ? [] : [editorialNote(caution, next)]),
    ],
    citations: [...citations, ...(caution === undefined ? [] : [citeRemark(next, caution)])],
  };
}
