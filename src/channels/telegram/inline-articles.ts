import { spansToText } from '../../answer/render-text.ts';
import type { Reply } from '../../answer/reply.ts';
import type { Responder } from '../../conversation/responder.ts';
import { renderTelegram } from './render-telegram.ts';
import { plain } from './rich-text.ts';
import type { InlineArticle } from './telegram-api.ts';

export interface InlineOptions {
  readonly responder: Responder;
  /** Questions that the bot can answer, for whoever has typed none yet. */
  readonly startSuggestions: readonly string[];
}

/** Fewer letters say too little to look for. */
const SHORTEST_QUERY = 3;
const MOST_SUGGESTED = 4;
/** About what a phone shows in one line of the title and two of the description. */
const TITLE_SHOWN = 64;
const DESCRIPTION_SHOWN = 160;

/**
 * Cited answers to pick from while a person types: the answer to what is typed, or those to the suggestions when it
 * has none. Nothing of it is remembered: no conversation is named.
 */
export function inlineArticles(typed: string, options: InlineOptions): readonly InlineArticle[] {
  const query = typed.trim();
  if (query.length < SHORTEST_QUERY) return suggested(options.startSuggestions, options.responder);
  const reply = options.responder.respond({ text: query });
  const own = article(reply, query, 'typed');
  return own ? [own] : suggested(reply.suggestions, options.responder);
}

function suggested(questions: readonly string[], responder: Responder): readonly InlineArticle[] {
  return questions.slice(0, MOST_SUGGESTED).flatMap((question) => {
    const one = article(responder.respond({ text: question }), question, 'suggested');
    return one ? [one] : [];
  });
}

/** Undefined for what is no answer, and for an answer longer than one message: picking it sends one and no more. */
function article(reply: Reply, asked: string, by: 'typed' | 'suggested'): InlineArticle | undefined {
  if (reply.kind !== 'answer' && reply.kind !== 'claim') return undefined;
  const [message, ...more] = renderTelegram(
    { ...reply, suggestions: [], actions: [] },
    { asked, askedLabel: 'Hỏi: ' },
  );
  if (!message || more.length > 0) return undefined;
  // What was typed stands above the list already.
  const [title, description] =
    by === 'typed' ? [firstLine(reply), sourceTitle(reply)] : [asked, firstLine(reply)];
  return {
    title: cut(title, TITLE_SHOWN),
    description: cut(description, DESCRIPTION_SHOWN),
    message: { ...message, buttons: [] },
  };
}

function firstLine({ blocks }: Reply): string {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const line = spansToText(block.spans.filter(({ kind }) => kind !== 'marker')).trim();
    if (line !== '') return line;
  }
  return 'Trả lời';
}

function sourceTitle({ citations: [citation] }: Reply): string {
  return citation?.source.title ?? '';
}

/** At a word, with a sign that it was cut. */
function cut(words: string, length: number): string {
  const line = words.replace(/\s+/gu, ' ');
  if (line.length <= length) return plain(line).text;
  const end = line.lastIndexOf(' ', length - 1);
  return `${plain(line.slice(0, end > 0 ? end : length - 1)).text}…`;
}
