import { quotesLeftOut } from '../quotes-left-out.ts';
import { renderText } from '../render-text.ts';
import {
  type Block,
  type Claim,
  type ClaimCheck,
  mark,
  note,
  paragraph,
  type Reply,
  type Span,
  strong,
  text,
  type Verdict,
} from '../reply.ts';
import type { CheckedFigure } from './checked-figure.ts';
import { type RightLine, rightLines } from './right-figures.ts';
import { SharedCitations } from './shared-citations.ts';
import { wordsAround } from './words-around.ts';

const NOTHING_TO_CHECK =
  'Văn bản này không có số liệu, ngày tháng hay thứ hạng nào để đối chiếu. Bạn gửi đoạn có số liệu về cải cách hành chính, tôi sẽ kiểm tra từng số.';

/** In the order in which they are told. */
const VERDICTS: readonly Verdict[] = ['contradicted', 'not_found', 'supported'];
const HEADINGS: Readonly<Record<Verdict, string>> = {
  contradicted: 'Sai, cần sửa:',
  not_found: 'Chưa có dữ liệu để đối chiếu:',
  supported: 'Đúng:',
};
const NAMES: Readonly<Record<Verdict, string>> = {
  contradicted: 'sai',
  not_found: 'không có dữ liệu',
  supported: 'đúng',
};

/** All of a reply stays under this, in UTF-16 units: the smallest message of a channel has 2,000. */
const LONGEST_REPLY = 1_900;
/** What the lines of each verdict may take of it. */
const SHARES: Readonly<Record<Verdict, number>> = { contradicted: 800, not_found: 300, supported: 420 };

/** A figure with the markers of its quotes. */
interface Line {
  readonly check: ClaimCheck;
  readonly figure: CheckedFigure;
  readonly spans: readonly Span[];
  readonly markers: readonly number[];
}

/** A line of the reply, and how many figures it tells of. */
type Item = Pick<RightLine, 'spans' | 'count'>;

function toLine(figure: CheckedFigure, pasted: string, citations: SharedCitations): Line {
  const { said, found, verdict, start, end, computation } = figure;
  const markers = figure.citations.map((citation) => citations.markerOf(citation));
  const [marker] = markers;
  const worked = computation === undefined ? [] : [text(` (${computation})`)];
  const says =
    verdict === 'contradicted' ? [text(' → tài liệu ghi '), strong(found ?? 'khác'), ...worked] : [];
  return {
    check: {
      said,
      ...(found !== undefined && { found }),
      verdict,
      ...(marker !== undefined && { marker }),
      start,
      end,
    },
    figure,
    spans: [
      text(wordsAround(pasted, figure)),
      ...says,
      ...(markers.length > 0 ? [text(' ')] : []),
      ...markers.map(mark),
    ],
    markers,
  };
}

const lengthOf = (blocks: readonly Block[], citations: SharedCitations): number =>
  renderText({ blocks, citations: citations.all }).length;

/** Figures side by side that would be shown in the same words are told once. */
function withoutRepeats(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let last = '';
  for (const { spans } of lines) {
    const key = JSON.stringify(spans);
    const before = key === last ? items.pop() : undefined;
    items.push({ spans, count: 1 + (before?.count ?? 0) });
    last = key;
  }
  return items;
}

/** The lines of one verdict under a heading, as many as fit; the last line counts the figures of the others. */
function section(verdict: Verdict, lines: readonly Item[], citations: SharedCitations): Block[] {
  if (lines.length === 0) return [];
  const items: Span[][] = [];
  let open = SHARES[verdict];
  let left = lines.reduce((sum, { count }) => sum + count, 0);
  for (const { spans, count } of lines) {
    open -= lengthOf([{ kind: 'list', items: [spans] }], citations);
    if (open < 0) break;
    items.push([...spans]);
    left -= count;
  }
  if (left > 0) items.push([text(`… và ${left} số liệu ${NAMES[verdict]} khác`)]);
  return [paragraph(strong(HEADINGS[verdict])), { kind: 'list', items }];
}

/** Markers that the lines of the sections show, in order. */
const markersIn = (sections: readonly Block[]): readonly number[] => [
  ...new Set(
    sections.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flat().flatMap((span) => (span.kind === 'marker' ? [span.marker] : []))
        : [],
    ),
  ),
];

/** Quotes of some figures, as many as there is room for. */
function quotesWithin(room: number, lines: readonly Line[], citations: SharedCitations): readonly number[] {
  const markers = [...new Set(lines.flatMap((line) => line.markers))];
  let open = room;
  const full = markers.findIndex((marker) => {
    open -= lengthOf([{ kind: 'quote', marker }], citations) + 2;
    return open < 0;
  });
  return full < 0 ? markers : markers.slice(0, full);
}

/** The quotes that are shown below the sections, and which of the markers in these have none here. */
function quotesBelow(
  sections: readonly Block[],
  lines: readonly Line[],
  room: number,
  citations: SharedCitations,
): Block[] {
  const named = markersIn(sections);
  const hiddenBy = (shown: readonly number[]) => named.filter((marker) => !shown.includes(marker));
  const all = quotesWithin(room, lines, citations);
  const remark = lengthOf([quotesLeftOut(named)], citations) + 2;
  const shown = hiddenBy(all).length === 0 ? all : quotesWithin(room - remark, lines, citations);
  const hidden = hiddenBy(shown);
  return [
    ...shown.map((marker): Block => ({ kind: 'quote', marker })),
    ...(hidden.length === 0 ? [] : [quotesLeftOut(hidden)]),
  ];
}

function summary(lines: readonly Line[]): string {
  const count = (verdict: Verdict): number => lines.filter(({ check }) => check.verdict === verdict).length;
  return `${lines.length} số liệu: ${count('supported')} đúng, ${count('contradicted')} sai, ${count('not_found')} không có dữ liệu.`;
}

function overall(checks: readonly ClaimCheck[]): Claim['verdict'] {
  if (checks.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  const allRight = checks.length > 0 && checks.every(({ verdict }) => verdict === 'supported');
  return allRight ? 'supported' : 'not_found';
}

/** What of a draft was left out, if anything. */
const unchecked = (from: string | undefined): Block[] =>
  from === undefined
    ? []
    : [note(text(`Văn bản dài nên phần từ ${from} trở đi chưa được kiểm tra; bạn tách ra gửi tiếp nhé.`))];

/**
 * The reply on a draft: a summary first, then what is wrong with its proof, what has no data, what is right.
 * `uncheckedFrom`: the words, as pasted, from which on nothing was checked.
 */
export function composeDraft(
  figures: readonly CheckedFigure[],
  pasted: string,
  uncheckedFrom?: string,
): Reply {
  const citations = new SharedCitations();
  const lines = figures.map((figure) => toLine(figure, pasted, citations));
  const of = (wanted: Verdict): Line[] => lines.filter(({ check }) => check.verdict === wanted);
  const head: Block[] = [
    paragraph(figures.length > 0 ? strong(summary(lines)) : text(NOTHING_TO_CHECK)),
    ...unchecked(uncheckedFrom),
  ];
  const itemsOf = (verdict: Verdict): Item[] =>
    verdict === 'supported' ? rightLines(of(verdict), pasted) : withoutRepeats(of(verdict));
  const sections = VERDICTS.map((verdict) => section(verdict, itemsOf(verdict), citations));
  const [faults = [], ...rest] = sections;
  const room = LONGEST_REPLY - lengthOf([...head, ...sections.flat()], citations);
  const wrong = of('contradicted');
  const quotes = quotesBelow(sections.flat(), wrong.length > 0 ? wrong : of('supported'), room, citations);
  const checks = lines.map(({ check }) => check);
  return {
    kind: 'claim',
    blocks: [...head, ...faults, ...rest.flat(), ...quotes],
    citations: citations.all,
    claim: { verdict: overall(checks), checks },
    suggestions: [],
    confidence: 1,
    evidence: [],
  };
}
