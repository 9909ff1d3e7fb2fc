import type { Reply } from '../../answer/reply.ts';
import { pageReply } from './page-reply.ts';
import type { ZaloOaButton } from './zalo-oa-api.ts';

/** What of a reply is shown in a chat. */
export type ZaloOaReply = Pick<Reply, 'blocks' | 'citations' | 'understood' | 'suggestions' | 'actions'> &
  Partial<Pick<Reply, 'kind'>>;

/** One message, without the person that it goes to. */
export interface ZaloOaPage {
  /** 1 to 2,000 UTF-16 units. */
  readonly text: string;
  readonly buttons: readonly ZaloOaButton[];
}

export interface RenderedReply {
  /** The first is the answer; each other is sent when it is asked for. None for a reply without words. */
  readonly pages: readonly ZaloOaPage[];
  /** Questions that the text offers under numbers, from 1. */
  readonly numbered: readonly string[];
}

/** Text of a message, and buttons below it (docs.zaloplatforms.com/docs/OA): the server refuses what is more. */
const LONGEST_TEXT = 2_000;
const MOST_BUTTONS = 5;
const LONGEST_TITLE = 100;
const LONGEST_PAYLOAD = 1_000;

/** What a person types, or a button says, to see the next page. */
const NEXT: ZaloOaButton = { kind: 'say', title: 'Xem tiếp', payload: 'tiếp' };

/**
 * A reply as messages of an Official Account. One answer is one message, for the platform counts them; what finds no room
 * is asked for with `tiếp`. What may be asked next hangs on the last page as buttons, or stands in its text under numbers.
 */
export function renderZaloOa(reply: ZaloOaReply): RenderedReply {
  const texts = pageReply(reply, LONGEST_TEXT);
  const last = texts.length - 1;
  // The choices of a question back need the room.
  const source = reply.kind === 'clarify' ? [] : sourceButton(reply);
  const end = endOf(reply, texts[last] ?? '', MOST_BUTTONS - source.length);
  const pages = texts.map((text, at) =>
    at === last
      ? { text: text + end.added, buttons: [...end.buttons, ...source] }
      : { text, buttons: [NEXT, ...source] },
  );
  return { pages, numbered: pages.length === 0 ? [] : end.numbered };
}

interface End {
  readonly added: string;
  readonly numbered: readonly string[];
  readonly buttons: readonly ZaloOaButton[];
}

/** What is offered below the answer. It never opens a message of its own. */
function endOf(reply: ZaloOaReply, text: string, free: number): End {
  const { kind, suggestions, actions = [] } = reply;
  const short = actions.filter((action) => action.length <= LONGEST_TITLE);
  const isButtons =
    suggestions.length <= free && suggestions.every((suggestion) => suggestion.length <= LONGEST_TITLE);
  if (isButtons) {
    const all = [...suggestions, ...short];
    const added = toType(all.slice(free));
    const fits = text.length + added.length <= LONGEST_TEXT;
    return { added: fits ? added : '', numbered: [], buttons: all.slice(0, free).map(say) };
  }
  const buttons = short.slice(0, free).map(say);
  // The choices of a question back stand in its text already, with numbers that the bot understands.
  const added = kind === 'clarify' ? howToChoose(reply) : listOf(suggestions);
  if (text.length + added.length > LONGEST_TEXT) return { added: '', numbered: [], buttons };
  return { added, numbered: kind === 'clarify' ? [] : suggestions, buttons };
}

/** What finds no button, to be typed. */
const toType = (words: readonly string[]): string =>
  words.length > 0 ? `\n\nCó thể gõ: ${words.join(' · ')}` : '';

const say = (words: string): ZaloOaButton => ({ kind: 'say', title: words, payload: words });

function howToChoose({ blocks, suggestions }: ZaloOaReply): string {
  const isListed = blocks.some((block) => block.kind === 'list' && block.ordered === true);
  return isListed ? `\n\nBạn trả lời bằng số từ 1 đến ${suggestions.length}.` : '';
}

const listOf = (suggestions: readonly string[]): string =>
  [
    `\n\nHỏi tiếp (trả lời bằng số từ 1 đến ${suggestions.length}):`,
    ...suggestions.map((question, at) => `${at + 1}. ${question}`),
  ].join('\n');

/** The first source that can be opened. */
function sourceButton({ citations }: ZaloOaReply): readonly ZaloOaButton[] {
  for (const { marker, source } of citations) {
    const url = source.url === undefined ? undefined : webAddress(source.url);
    if (url !== undefined) return [{ kind: 'open', title: `Mở nguồn [${marker}]`, url }];
  }
  return [];
}

/** The address if a phone may open it from a message: nothing that runs or reads files. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && href.length <= LONGEST_PAYLOAD ? href : undefined;
}
