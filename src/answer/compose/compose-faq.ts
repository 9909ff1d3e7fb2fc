import type { FaqEntry } from '../../content/types.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { mark, paragraph, type Reply, text } from '../reply.ts';
import { citeRemark, editorialNote } from './cite.ts';
import { type ComposeContext, quoteAll } from './compose-answer.ts';
import { limitsOf } from './remarks.ts';

/** A quote is shown for its words alone when it has this share of the answer's that no quote before it has. */
const WORTH_SHOWING = 0.2;

const NAME = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

/** What must be seen in a quote: every figure and every name of more than one word. */
const claimsOf = (answer: string): string[] => [
  ...readFigures(answer).map(({ surface }) => surface),
  ...(answer.match(NAME) ?? []),
];

/** Of several facts the one that shows the most; the first of those that show as much. */
function mostShowing(
  facts: readonly Candidate[],
  countOf: (fact: Candidate) => number,
): Candidate | undefined {
  const most = Math.max(...facts.map(countOf));
  return most > 0 ? facts.find((fact) => countOf(fact) === most) : undefined;
}

const wordsOf = (said: string): readonly string[] => [...new Set(foldWords(said).trim().split(' '))];

/**
 * The first fact, the fewest others that show every figure and name of the short answer, and where that is none, one that
 * shows much of its words.
 */
function proving(answer: string, facts: readonly Candidate[]): readonly Candidate[] {
  const claims = new Set(claimsOf(answer));
  const chosen = new Set<Candidate>();
  const shown = ({ quote }: Candidate): string[] => [...claims].filter((claim) => quote.includes(claim));
  for (let [next] = facts; next; next = mostShowing(facts, (fact) => shown(fact).length)) {
    chosen.add(next);
    for (const claim of shown(next)) claims.delete(claim);
  }
  const [first] = facts;
  if (chosen.size > 1 || !first) return facts.filter((fact) => chosen.has(fact));
  const words = wordsOf(answer);
  const open = words.filter((word) => !wordsOf(first.quote).includes(word));
  const told = ({ quote }: Candidate): number => wordsOf(quote).filter((word) => open.includes(word)).length;
  const other = mostShowing(facts, told);
  return other && told(other) >= WORTH_SHOWING * words.length ? [first, other] : [first];
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
