import type { Block, Citation } from '../../../answer/reply.ts';

export type ReplyPart =
  | { readonly kind: 'block'; readonly block: Exclude<Block, { kind: 'quote' }> }
  /** Quotes of one source that follow each other: its name is shown once. */
  | { readonly kind: 'quotes'; readonly citations: readonly [Citation, ...Citation[]] };

const isSameSource = ({ source: a }: Citation, { source: b }: Citation): boolean =>
  a.id === b.id && a.section === b.section;

/** The blocks in order, each run of quotes of one source made into one part. Quotes without a citation are left out. */
export function groupQuotes(blocks: readonly Block[], citations: readonly Citation[]): readonly ReplyPart[] {
  const parts: ReplyPart[] = [];
  for (const block of blocks) {
    if (block.kind !== 'quote') {
      parts.push({ kind: 'block', block });
      continue;
    }
    const citation = citations.find(({ marker }) => marker === block.marker);
    if (citation === undefined) continue;
    const last = parts.at(-1);
    if (last?.kind === 'quotes' && isSameSource(last.citations[0], citation)) {
      parts[parts.length - 1] = { kind: 'quotes', citations: [...last.citations, citation] };
    } else {
      parts.push({ kind: 'quotes', citations: [citation] });
    }
  }
  return parts;
}
