import { chartLines } from '../../answer/chart-table.ts';
import { blocksInWords, listSign, placeLine, sourceLine } from '../../answer/render-text.ts';
import type { Block, Chart, Citation, Reply, Span } from '../../answer/reply.ts';
import { LONGEST_PART_SIGN, partSign } from '../plain-text/part-sign.ts';
import { feedbackButtons } from './feedback-buttons.ts';
import {
  concat,
  EMPTY,
  join,
  linked,
  plain,
  type RichText,
  styled,
  type TelegramEntity,
} from './rich-text.ts';
import { splitRichText } from './split-rich-text.ts';
import {
  actionButtons,
  type SuggestionButton,
  suggestionButtons,
  suggestionList,
} from './suggestion-buttons.ts';

/** One message to send. */
export interface TelegramMessage {
  /** 1 to 4096 UTF-16 units. */
  readonly text: string;
  readonly entities: readonly TelegramEntity[];
  /** Below the text: questions one in a row, then actions together, then the words on the answer. */
  readonly buttons: readonly SuggestionButton[];
}

/**
 * Text: "1-4096 characters after entities parsing" (core.telegram.org/bots/api#sendmessage); the server
 * counts UTF-16 units for entities, so the stricter unit is taken. Formatting after the hundredth entity
 * is dropped without a word (github.com/tdlib/telegram-bot-api/issues/820).
 */
const LIMITS = { units: 4096, entities: 100 };

export interface RenderOptions {
  /** Shown first, in bold: what was asked by a tap or inline, which leaves no message of the person in the chat. */
  readonly asked?: string;
  /** What stands before it; `Bạn hỏi: ` without it. */
  readonly askedLabel?: string;
  /** A remark in a line of its own before all. */
  readonly remark?: string;
}

/** What of a reply is shown in a chat. */
type TelegramReply = Pick<Reply, 'blocks' | 'citations' | 'understood' | 'suggestions' | 'actions'> &
  Partial<Pick<Reply, 'kind'>>;

/**
 * A reply as messages, in the order to send: the words of `renderText`, with strong spans in bold, quotes
 * as blockquotes and the titles of sources as links, then how the question was read in italics; suggestions, actions
 * and words on the answer hang on the last message as buttons.
 */
export function renderTelegram(
  { kind, blocks, citations, understood = '', suggestions, actions = [] }: TelegramReply,
  { asked, askedLabel = 'Bạn hỏi: ', remark = '' }: RenderOptions = {},
): readonly TelegramMessage[] {
  const questions = suggestionButtons(suggestions);
  const buttons = [...questions, ...actionButtons(actions), ...feedbackButtons(kind)];
  const rich = [
    styled('italic', plain(remark)),
    asked === undefined ? EMPTY : concat(plain(askedLabel), styled('bold', plain(asked))),
    ...blocksInWords(blocks).map((block) => renderBlock(block, citations)),
    styled('italic', plain(understood)),
    // The choices of a question back stand in its text, with the same numbers.
    kind === 'clarify' ? EMPTY : plain(suggestionList(questions)),
  ];
  const parts = signedParts(rich);
  return parts.map((part, index) => ({ ...part, buttons: index === parts.length - 1 ? buttons : [] }));
}

function signedParts(blocks: readonly RichText[]): readonly RichText[] {
  const whole = splitRichText(blocks, LIMITS);
  if (whole.length <= 1) return whole;
  const parts = splitRichText(blocks, { ...LIMITS, units: LIMITS.units - LONGEST_PART_SIGN });
  return parts.map((part, at) => concat(part, plain(partSign(at, parts.length))));
}

function renderBlock(block: Block, citations: readonly Citation[]): RichText {
  switch (block.kind) {
    case 'paragraph':
      return renderSpans(block.spans);
    case 'note':
      return concat(plain('Lưu ý: '), renderSpans(block.spans));
    case 'list':
      return join(
        block.items.map((item, i) => concat(plain(`${listSign(block, i)} `), renderSpans(item))),
        '\n',
      );
    case 'table':
      return renderTable(block);
    case 'quote': {
      const citation = citations.find(({ marker }) => marker === block.marker);
      return citation ? renderQuote(citation) : EMPTY;
    }
    case 'chart':
      return renderChart(block.chart);
    default:
      return block satisfies never;
  }
}

function renderSpans(spans: readonly Span[]): RichText {
  return concat(...spans.map(renderSpan));
}

function renderSpan(span: Span): RichText {
  switch (span.kind) {
    case 'text':
      return plain(span.text);
    case 'strong':
      return styled('bold', plain(span.text));
    case 'marker':
      return plain(`[${span.marker}]`);
    default:
      return span satisfies never;
  }
}

/** Telegram has no tables: a line for each row, which a narrow screen can wrap. */
function renderTable({ header, rows }: Extract<Block, { kind: 'table' }>): RichText {
  const lines = rows.map((row) => join(row.map(renderSpans), ' | '));
  return join([styled('bold', plain(header.join(' | '))), ...lines], '\n');
}

/** The figures of the picture, for whom it does not reach. */
function renderChart(chart: Chart): RichText {
  const [heading = '', ...lines] = chartLines(chart);
  return join([styled('bold', plain(heading)), ...lines.map((line) => plain(line))], '\n');
}

function renderQuote(citation: Citation): RichText {
  const quote = styled('blockquote', plain(`[${citation.marker}] “${citation.quote}”`));
  const where = placeLine(citation);
  return concat(
    quote,
    plain('\n— '),
    renderSource(citation),
    where === undefined ? EMPTY : plain(`\n${where}`),
  );
}

function renderSource(citation: Citation): RichText {
  const line = sourceLine(citation);
  const { title, url } = citation.source;
  const address = url === undefined ? undefined : webAddress(url);
  // The line begins with the title; where it should not, it stands without a link.
  if (address === undefined || !line.startsWith(title)) return plain(line);
  return concat(linked(title, address), plain(line.slice(title.length)));
}

/** The address if a browser may open it from a message: http or https, nothing that runs or reads files. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
