import type { Block, Chart, Citation, Reply, Span } from '../../../src/answer/reply.ts';

/**
 * What of a reply a person must get, piece by piece in order: written without the renderers that are tested by it.
 * A piece is words that stand together in every channel.
 */
export function piecesOf({ blocks, citations, understood }: Reply): readonly string[] {
  const isTabled = blocks.some(({ kind }) => kind === 'table' || kind === 'list');
  const pieces = blocks.flatMap((block) => {
    if (block.kind === 'chart') return isTabled ? [] : piecesOfChart(block.chart);
    return block.kind === 'quote'
      ? piecesOfQuote(citations.find(({ marker }) => marker === block.marker))
      : piecesOfBlock(block);
  });
  return [...pieces, ...(understood === undefined ? [] : [understood])].map(oneLine).filter(Boolean);
}

/** Any run of spaces and line ends as one space: where a message ends, only those are lost. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const words = (spans: readonly Span[]): string =>
  spans.map((span) => (span.kind === 'marker' ? `[${span.marker}]` : span.text)).join('');

function piecesOfBlock(block: Exclude<Block, { kind: 'chart' | 'quote' }>): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.spans)];
    case 'note':
      return [`Lưu ý: ${words(block.spans)}`];
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '•'} ${words(item)}`);
    case 'table':
      return [...block.header, ...block.rows.flat().map(words)];
    default:
      return block satisfies never;
  }
}

function piecesOfQuote(citation: Citation | undefined): readonly string[] {
  if (!citation) return ['a citation for every quote'];
  const { marker, quote, source, asOf, heldUntil, holdsFrom, place } = citation;
  const year = asOf?.slice(0, 4);
  const isOpen = year !== undefined && !quote.includes(year) && asOf !== source.published;
  const time = heldUntil ?? holdsFrom ?? (isOpen ? asOf : undefined);
  const named = [
    source.title,
    source.section,
    source.publisher,
    source.published && dateOf(source.published),
  ];
  return [
    `[${marker}] “${quote}”`,
    ...named.filter((part) => part !== undefined),
    ...(time === undefined ? [] : [dateOf(time)]),
    ...(place ? [`content/${place.file}, dòng ${place.line}`] : []),
  ];
}

const piecesOfChart = ({ title, lines, missing, sources }: Chart): readonly string[] => [
  title,
  ...[
    ...lines.flatMap(({ points }) => points.map(({ year, written }) => ({ year, written }))),
    ...missing.map((year) => ({ year, written: 'không có số liệu' })),
  ]
    .sort((a, b) => a.year - b.year)
    .flatMap(({ year, written }) => [String(year), written]),
  ...sources,
];

/** As Vietnamese writes it: day, month, year, as far as they are known. */
const dateOf = (iso: string): string => iso.split('-').reverse().map(Number).join('/');

/** The first piece that does not follow the one before it in a text; undefined when all do. */
export function firstMissing(text: string, pieces: readonly string[]): string | undefined {
  let from = 0;
  return pieces.find((piece) => {
    const at = text.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
}

const FIGURE = /\d+(?:[.,/]\d+)*%?/gu;

/** Figures of a text that none of the others has. */
export function strangeFigures(text: string, known: readonly string[]): readonly string[] {
  const figures = new Set(known.flatMap((one) => one.match(FIGURE) ?? []));
  return (text.match(FIGURE) ?? []).filter((figure) => !figures.has(figure));
}

const SIGN = /\n\n(?:\((?:phần )?\d+\/\d+\)|Còn nữa \(phần \d+\/\d+\): gõ “tiếp” để xem phần sau\.)$/u;
const SOURCES_ELSEWHERE =
  /\n\n(?:Nguồn \(câu trích ở phần khác\):\n(?:\[[^\n]*(?:\n|$))+|Nguồn và câu trích [^\n]*: ở phần khác\.)$/u;

/** The messages as one text, without what signs that there are several; undefined where one is cut and not signed. */
export function readThrough(texts: readonly string[]): string | undefined {
  if (texts.length > 1 && !texts.every((text) => SIGN.test(text))) return undefined;
  return oneLine(texts.map((text) => text.replace(SIGN, '').replace(SOURCES_ELSEWHERE, '')).join('\n'));
}
