import {
  type Block,
  type ClaimCheck,
  mark,
  paragraph,
  type Reply,
  type Span,
  strong,
  text,
  type Verdict,
} from '../answer/reply.ts';

const NAMES: Readonly<Record<Verdict, string>> = {
  contradicted: 'SAI',
  not_found: 'không có dữ liệu',
  supported: 'đúng',
};

/** Faults first. */
const ORDER: readonly Verdict[] = ['contradicted', 'not_found', 'supported'];

/** Where each line of a text begins. */
function lineStarts(draft: string): number[] {
  return [0, ...[...draft.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

function line({ said, found, verdict, marker, start = 0 }: ClaimCheck, starts: readonly number[]): Span[] {
  const at = starts.findLastIndex((begin) => begin <= start) + 1;
  return [
    text(`dòng ${at}: “${said}” ${NAMES[verdict]}`),
    ...(verdict === 'contradicted' && found !== undefined ? [text(', tài liệu ghi '), strong(found)] : []),
    ...(marker === undefined ? [] : [text(' '), mark(marker)]),
  ];
}

/** What is shown of a checked file: the summary, every figure with its line, every quote. */
export function checkReport(reply: Reply, draft: string): Reply {
  const checks = reply.claim?.checks ?? [];
  if (checks.length === 0) return reply;
  const starts = lineStarts(draft);
  const lists = ORDER.flatMap((wanted): Block[] => {
    const items = checks.filter(({ verdict }) => verdict === wanted).map((check) => line(check, starts));
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  });
  const quotes = reply.citations.map(({ marker }): Block => ({ kind: 'quote', marker }));
  const [summary = paragraph()] = reply.blocks;
  const notes = reply.blocks.filter(({ kind }) => kind === 'note');
  return { ...reply, blocks: [summary, ...notes, ...lists, ...quotes] };
}
