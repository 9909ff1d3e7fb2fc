import { blocksInWords, renderText } from '../../answer/render-text.ts';
import type { Reply } from '../../answer/reply.ts';
import { LONGEST_PART_SIGN, partSign } from './part-sign.ts';
import { splitPlainText } from './split-plain-text.ts';

export interface PlainTextLimits {
  /** UTF-16 units of one message; at least 200. */
  readonly longest: number;
  /** Messages for one reply; as many as it takes without it. */
  readonly mostMessages?: number;
}

/** What of a reply is shown. */
export type PlainTextReply = Pick<Reply, 'blocks' | 'citations' | 'understood' | 'suggestions' | 'actions'> &
  Partial<Pick<Reply, 'kind'>>;

/** In place of what finds no room in the messages that there may be. */
const MORE = '\n\n… (còn nữa, tin nhắn không đủ chỗ; xin hỏi hẹp hơn, từng việc một)';

const MOST_SUGGESTIONS = 8;
const LONGEST_SUGGESTION = 256;

/**
 * A reply as plain messages, in the order to send, for channels without buttons: the words of `renderText`, how the
 * question was read, what may be asked next under numbers, and what else may be typed. A block is cut only when no
 * message holds it. What is offered opens no message of its own: it is left out where the answer fills the last one.
 */
export function renderPlainText(reply: PlainTextReply, limits: PlainTextLimits): readonly string[] {
  const answer = [
    ...blocksInWords(reply.blocks).map((block) =>
      renderText({ blocks: [block], citations: reply.citations }),
    ),
    reply.understood ?? '',
    howToChoose(reply),
  ];
  const bare = pack(answer, limits);
  const list = suggestionList(reply);
  const offers = [list, actionLine(reply, list !== '')];
  for (const count of [2, 1]) {
    const parts = pack([...answer, ...offers.slice(0, count)], limits);
    if (parts.length === bare.length && !parts.at(-1)?.endsWith(MORE)) return parts;
  }
  return bare;
}

function pack(
  blocks: readonly string[],
  { longest, mostMessages = 999 }: PlainTextLimits,
): readonly string[] {
  const whole = splitPlainText(blocks, longest);
  if (whole.length <= 1) return whole;
  const parts = splitPlainText(blocks, longest - LONGEST_PART_SIGN);
  if (parts.length <= mostMessages) return parts.map((part, at) => part + partSign(at, parts.length));
  const room = longest - LONGEST_PART_SIGN - MORE.length;
  const kept = splitPlainText(blocks, room).slice(0, mostMessages);
  return kept.map((part, at) => {
    const cut = at === kept.length - 1 ? part + MORE : part;
    return kept.length === 1 ? cut : cut + partSign(at, kept.length);
  });
}

/** The choices of a question back stand in its text, with these numbers. */
function howToChoose({ kind, blocks, suggestions }: PlainTextReply): string {
  const isMenu = blocks.some((block) => block.kind === 'list' && block.ordered === true);
  return kind === 'clarify' && isMenu && suggestions.length > 0
    ? `Trả lời ${numbers(suggestions.length)}.`
    : '';
}

/** `1`, `1 hoặc 2`, `1, 2 hoặc 3`, `bằng số từ 1 đến 6`. */
function numbers(count: number): string {
  if (count > 3) return `bằng số từ 1 đến ${count}`;
  return ['1', '1 hoặc 2', '1, 2 hoặc 3'][count - 1] ?? '';
}

function suggestionList({ kind, suggestions }: PlainTextReply): string {
  if (kind === 'clarify') return '';
  const shown = suggestions.slice(0, MOST_SUGGESTIONS);
  if (shown.length === 0 || shown.some((one) => one.length > LONGEST_SUGGESTION)) return '';
  const lines = shown.map((question, at) => `${at + 1}. ${question}`);
  return [`Hỏi tiếp (trả lời ${numbers(shown.length)}):`, ...lines].join('\n');
}

const actionLine = ({ actions = [] }: PlainTextReply, isSecond: boolean): string =>
  actions.length > 0 ? `${isSecond ? 'Hoặc' : 'Có thể'} gõ: ${actions.join(' · ')}` : '';
