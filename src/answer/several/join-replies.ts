import { readFigures } from '../../language/figures/read-figures.ts';
import type { Block, Citation, Claim, EvidenceItem, Reply, Span } from '../reply.ts';
import { mark, paragraph, text } from '../reply.ts';
import { fitQuotes } from './fit-quotes.ts';

/** One question of a message with its reply. */
export interface AnsweredPart {
  readonly asked: string;
  readonly reply: Reply;
  /** Not searched to the end: the message asked for more than is looked up at once. */
  readonly isCutShort?: boolean;
}

/** Positions, without figures: a reply says only figures of its quotes. */
const LABELS: Readonly<Record<number, readonly string[]>> = {
  2: ['Câu đầu', 'Câu sau'],
  3: ['Câu đầu', 'Câu giữa', 'Câu cuối'],
  4: ['Câu đầu', 'Câu kế tiếp', 'Câu sau đó', 'Câu cuối'],
};
const LONGEST_ECHO = 60;

export const isAnswered = ({ kind, claim }: Reply): boolean =>
  kind === 'answer' || (kind === 'claim' && claim?.verdict !== 'not_found');

const isShown = ({ reply }: AnsweredPart): boolean => isAnswered(reply) || reply.kind === 'clarify';

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
    case 'chart':
      return block;
    default:
      return block satisfies never;
  }
}

/** What is said of a part that has no answer. */
function unanswered({ asked, reply, isCutShort }: AnsweredPart): string {
  if (isCutShort) return `${echo(asked)}: tôi chưa tra hết câu này, bạn hỏi riêng giúp tôi nhé.`;
  const what = reply.kind === 'claim' ? 'dữ liệu để xác nhận hay bác bỏ' : 'dữ liệu';
  return `${echo(asked)}: tôi không có ${what}.`;
}

/** A part that is asked back: the question and its choices in one line. */
function askedBack(blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.spans;
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item, i) => [text(i === 0 ? ' ' : '; '), ...item]);
  });
}

/** What answers a part; a quote that is the answer is pointed at. */
function saidOf({ reply }: AnsweredPart, blocks: readonly Block[]): Block[] {
  if (reply.kind === 'clarify') return [paragraph(...askedBack(blocks))];
  const leads = blocks.filter(({ kind }) => kind !== 'quote' && kind !== 'note');
  if (leads[0]?.kind === 'paragraph') return leads;
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [mark(block.marker)] : []));
  return [paragraph(text('xem '), ...quotes), ...leads];
}

interface Said {
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly isUnanswered: boolean;
}

/** The words and figures of an answer, and what it points at; undefined when it is more than one line. */
function lineOf(blocks: readonly Block[]): { words: ReadonlySet<string>; marks: string } | undefined {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || others.length > 0) return undefined;
  const said = first.spans.flatMap((span) => (span.kind === 'marker' ? [] : [span.text]));
  const marks = first.spans.flatMap((span) => (span.kind === 'marker' ? [span.marker] : []));
  return {
    words: new Set(
      said
        .join(' ')
        .toLowerCase()
        .split(/[\s,;:()]+/u),
    ),
    marks: marks.join(' '),
  };
}

/** True when an answer says all that another one does, of the same quotes. */
function saysAllOf(whole: readonly Block[], part: readonly Block[]): boolean {
  if (JSON.stringify(whole) === JSON.stringify(part)) return true;
  const [said, asked] = [lineOf(whole), lineOf(part)];
  return (
    said !== undefined &&
    asked !== undefined &&
    said.marks === asked.marks &&
    [...asked.words].every((word) => said.words.has(word))
  );
}

/** Every answer with its label; what one answer says for two questions stands once, under both labels. */
function labelled(said: readonly Said[]): Block[] {
  const groups: { labels: string[]; blocks: readonly Block[]; isUnanswered: boolean }[] = [];
  for (const { label, blocks, isUnanswered } of said) {
    const group = groups.find((one) => one.isUnanswered === isUnanswered && saysAllOf(one.blocks, blocks));
    if (group) group.labels.push(label);
    else groups.push({ labels: [label], blocks, isUnanswered });
  }
  const [only, ...others] = groups;
  if (only && others.length === 0) return [...only.blocks];
  return groups.flatMap(({ labels, isUnanswered, blocks: [first, ...rest] }) => {
    const names = labels.map((label, i) => (i === 0 ? label : label.toLowerCase())).join(' và ');
    return first?.kind === 'paragraph'
      ? [paragraph(text(`${names}${isUnanswered ? '' : ': '}`), ...first.spans), ...rest]
      : [...rest];
  });
}

/** True when every part that is said is a claim. */
const onlyClaims = (parts: readonly AnsweredPart[]): boolean =>
  parts.every(({ reply }) => reply.kind === 'claim');

/** One verdict over all claims of a message; undefined when it makes none. */
function claimOf(
  parts: readonly AnsweredPart[],
  cited: readonly ReadonlyMap<number, number>[],
): Claim | undefined {
  // Beside answers only what was judged counts.
  const all = onlyClaims(parts);
  const claims = parts.flatMap(({ reply }, i) => {
    const { claim } = reply;
    return claim && (all || isAnswered(reply)) ? [{ claim, to: cited[i] }] : [];
  });
  if (claims.length === 0) return undefined;
  const verdicts = claims.map(({ claim }) => claim.verdict);
  const verdict =
    (['contradicted', 'not_found'] as const).find((one) => verdicts.includes(one)) ?? 'supported';
  const checks = claims.flatMap(({ claim, to }) =>
    claim.checks.map((check) => {
      const marker = check.marker === undefined ? undefined : to?.get(check.marker);
      return { ...check, ...(marker !== undefined && { marker }) };
    }),
  );
  return { verdict, checks };
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

/** The quotes of all parts, then what else they cite; and for each part its markers numbered anew. */
function citedBy(parts: readonly AnsweredPart[], markers: Markers): Map<number, number>[] {
  for (const { reply } of parts.filter(isShown))
    for (const block of reply.blocks) {
      const quoted = block.kind === 'quote' && reply.citations.find(({ marker }) => marker === block.marker);
      if (quoted) markers.take(quoted);
    }
  return parts.map(
    (part) =>
      new Map(
        isShown(part) ? part.reply.citations.map((one) => [one.marker, markers.take(one)] as const) : [],
      ),
  );
}

/** The choices of what is asked back first: they go on with a press. */
const suggestionsOf = (parts: readonly AnsweredPart[]): string[] =>
  [
    ...new Set(
      [...parts]
        .sort((a, b) => Number(b.reply.kind === 'clarify') - Number(a.reply.kind === 'clarify'))
        .flatMap(({ reply }) => reply.suggestions),
    ),
  ].slice(0, MOST_SUGGESTIONS);
const MOST_SUGGESTIONS = 3;

/**
 * One reply for several questions: the answers in order, then the quotes, each once, then the remarks; of a question
 * without data it says so, and what is asked back of one that is not clear. Undefined when none of them was answered.
 */
export function joinReplies(parts: readonly AnsweredPart[], more: boolean): Reply | undefined {
  const answered = parts.filter(({ reply }) => isAnswered(reply));
  if (answered.length === 0) return parts.find(({ reply }) => reply.kind === 'clarify')?.reply;
  const markers = new Markers();
  const cited = citedBy(parts, markers);
  const renumbered = parts.map(({ reply }, i) =>
    reply.blocks.map((block) => renumber(block, (marker) => cited[i]?.get(marker) ?? marker)),
  );
  const said = parts.map((part, i): Said => {
    const label = LABELS[parts.length]?.[i] ?? 'Câu tiếp';
    const blocks = renumbered[i] ?? [];
    return isShown(part)
      ? { label, blocks: saidOf(part, blocks), isUnanswered: false }
      : { label, blocks: [paragraph(text(unanswered(part)))], isUnanswered: true };
  });
  const shown = renumbered.flatMap((blocks, i) => (parts[i] && isShown(parts[i]) ? blocks : []));
  const claim = claimOf(parts, cited);
  const rest = more ? [paragraph(text('Các câu còn lại, bạn hỏi tiếp giúp tôi nhé.'))] : [];
  return fitQuotes<Reply>({
    kind: onlyClaims(parts) ? 'claim' : 'answer',
    blocks: [
      ...labelled(said),
      ...rest,
      ...unique(shown.filter(({ kind }) => kind === 'quote')),
      ...unique(shown.filter(({ kind }) => kind === 'note')),
    ],
    citations: markers.citations,
    ...(claim && { claim }),
    suggestions: suggestionsOf(parts.filter(isShown)),
    confidence: Math.min(...answered.map(({ reply }) => reply.confidence)),
    evidence: evidenceOf(parts),
  });
}
