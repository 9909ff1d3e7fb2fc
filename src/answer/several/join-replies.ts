import { readFigures } from '../../language/figures/read-figures.ts';
import type { Block, Citation, EvidenceItem, Reply, Span } from '../reply.ts';
import { mark, paragraph, text } from '../reply.ts';

/** One question of a message with its reply. */
export interface AnsweredPart {
  readonly asked: string;
  readonly reply: Reply;
}

/** Positions, without figures: a reply says only figures of its quotes. */
const LABELS: Readonly<Record<number, readonly string[]>> = {
  2: ['Câu đầu', 'Câu sau'],
  3: ['Câu đầu', 'Câu giữa', 'Câu cuối'],
  4: ['Câu đầu', 'Câu kế tiếp', 'Câu sau đó', 'Câu cuối'],
};
const LONGEST_ECHO = 60;

export const isAnswered = ({ kind }: Reply): boolean => kind === 'answer' || kind === 'claim';

/** The person's words, where they hold no figure or name that the quotes may not have. */
const echo = (asked: string): string =>
  asked.length <= LONGEST_ECHO &&
  readFigures(asked).length === 0 &&
  !/\s\p{Lu}/u.test(asked) &&
  !/\p{Lu}\p{Lu}/u.test(asked)
    ? ` (“${asked}”)`
    : '';

/** Numbers citations anew over all parts; the same quote of the same source keeps one marker. */
class Markers {
  readonly citations: Citation[] = [];
  readonly #known = new Map<string, number>();

  take(citation: Citation): number {
    const key = `${citation.source.id}\n${citation.quote}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const marker = this.citations.length + 1;
    this.#known.set(key, marker);
    this.citations.push({ ...citation, marker });
    return marker;
  }
}

type Renumber = (marker: number) => number;

const renumberSpans = (spans: readonly Span[], to: Renumber): Span[] =>
  spans.map((span) => (span.kind === 'marker' ? mark(to(span.marker)) : span));

function renumber(block: Block, to: Renumber): Block {
  switch (block.kind) {
    case 'quote':
      return { kind: 'quote', marker: to(block.marker) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => renumberSpans(item, to)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => renumberSpans(cell, to))) };
    case 'paragraph':
    case 'note':
      return { ...block, spans: renumberSpans(block.spans, to) };
    default:
      return block satisfies never;
  }
}

/** What answers a part, with its label; a quote that is the answer is pointed at. */
function leadOf(label: string, { asked, reply }: AnsweredPart, blocks: readonly Block[]): Block[] {
  if (!isAnswered(reply)) return [paragraph(text(`${label}${echo(asked)}: tôi không có dữ liệu.`))];
  const leads = blocks.filter(({ kind }) => kind !== 'quote' && kind !== 'note');
  const [first, ...rest] = leads;
  if (first?.kind === 'paragraph') return [paragraph(text(`${label}: `), ...first.spans), ...rest];
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [mark(block.marker)] : []));
  return [paragraph(text(`${label}: xem `), ...quotes), ...leads];
}

const unique = (blocks: readonly Block[]): Block[] => [
  ...new Map(blocks.map((block) => [JSON.stringify(block), block])).values(),
];

function evidenceOf(parts: readonly AnsweredPart[]): EvidenceItem[] {
  const all = parts.flatMap(({ reply }) => reply.evidence);
  const once = [
    ...new Map(all.map((item) => [`${item.source.id}\n${item.quote}\n${item.kept}`, item])).values(),
  ];
  return once.sort((a, b) => b.score - a.score).map((item, i) => ({ ...item, marker: i + 1 }));
}

/**
 * One reply for several questions: the answers in order, then the quotes, each once, then the remarks; of a question
 * without data it says so. Undefined when none of them was answered.
 */
export function joinReplies(parts: readonly AnsweredPart[], more: boolean): Reply | undefined {
  const answered = parts.filter(({ reply }) => isAnswered(reply));
  const [first] = answered;
  if (!first) return undefined;
  const markers = new Markers();
  // Quotes are numbered before remarks.
  for (const { reply } of answered)
    for (const block of reply.blocks) {
      const quoted = block.kind === 'quote' && reply.citations.find(({ marker }) => marker === block.marker);
      if (quoted) markers.take(quoted);
    }
  const leads: Block[] = [];
  const quotes: Block[] = [];
  const notes: Block[] = [];
  for (const [i, part] of parts.entries()) {
    const cited = new Map(
      isAnswered(part.reply)
        ? part.reply.citations.map((citation) => [citation.marker, markers.take(citation)])
        : [],
    );
    const blocks = part.reply.blocks.map((block) => renumber(block, (marker) => cited.get(marker) ?? marker));
    leads.push(...leadOf(LABELS[parts.length]?.[i] ?? 'Câu tiếp', part, blocks));
    if (!isAnswered(part.reply)) continue;
    quotes.push(...blocks.filter(({ kind }) => kind === 'quote'));
    notes.push(...blocks.filter(({ kind }) => kind === 'note'));
  }
  if (more) leads.push(paragraph(text('Các câu còn lại, bạn hỏi tiếp giúp tôi nhé.')));
  return {
    kind: 'answer',
    blocks: [...leads, ...unique(quotes), ...unique(notes)],
    citations: markers.citations,
    suggestions: [...new Set(answered.flatMap(({ reply }) => reply.suggestions))].slice(0, 3),
    confidence: Math.min(...answered.map(({ reply }) => reply.confidence)),
    evidence: evidenceOf(parts),
  };
}
