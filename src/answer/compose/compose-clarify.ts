import type { Clarification } from '../clarify/clarification.ts';
import { type Block, type Citation, mark, paragraph, type Reply, text } from '../reply.ts';

/** Cites a quote by its text; undefined for one that is not among the candidates. */
export type CiteQuote = (marker: number, quote: string) => Citation | undefined;

const DIGIT = /\d/u;

/**
 * A question back with numbered choices; they are the suggestions too, so that channels can offer them as buttons.
 * A choice with a figure that the person did not type is cited.
 */
export function composeClarify(
  { question, choices }: Clarification,
  typed: string,
  cite: CiteQuote,
): Pick<Reply, 'kind' | 'blocks' | 'citations' | 'suggestions'> {
  const citations: Citation[] = [];
  const items = choices.map(({ text: choice, quote }) => {
    const figures = choice.match(/\d+/gu) ?? [];
    if (!DIGIT.test(choice) || figures.every((figure) => typed.includes(figure))) return [text(choice)];
    const citation = cite(citations.length + 1, quote);
    if (!citation) return [text(choice)];
    citations.push(citation);
    return [text(`${choice} `), mark(citation.marker)];
  });
  const proofs: Block[] = citations.map(({ marker }) => ({ kind: 'quote', marker }));
  return {
    kind: 'clarify',
    blocks: [paragraph(text(question)), { kind: 'list', ordered: true, items }, ...proofs],
    citations,
    suggestions: choices.map(({ text: choice }) => choice),
  };
}
