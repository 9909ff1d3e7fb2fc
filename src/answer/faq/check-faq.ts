import type { ContentFault, FaqEntry } from '../../content/types.ts';
import { cleanText } from '../../language/clean/clean-text.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Answerer } from '../answerer.ts';
import type { Reply } from '../reply.ts';

/** What the bot says to one wording of a frequent question. */
function ask(question: string, answerer: Answerer, today: string): Reply | undefined {
  const outcome = cleanText(question);
  if (outcome.kind !== 'clean') return undefined;
  const query = answerer.understand(outcome.text);
  return answerer.smallTalk(query) ?? answerer.answer(query, today);
}

/** Undefined when the reply is the entry's own; else what happens instead (Vietnamese). */
export function faqFault(
  entry: FaqEntry,
  question: string,
  reply: Reply | undefined,
  knowledge: Knowledge,
): string | undefined {
  if (!reply) return `“${question}” không đọc được.`;
  const own = new Set(entry.facts.map((id) => knowledge.statement(id)?.statement));
  if (entry.facts.length === 0) {
    return reply.citations.length === 0
      ? undefined
      : `“${question}” được trả lời bằng một dữ kiện, dù câu hỏi này không có dữ kiện nào.`;
  }
  const first = reply.citations[0];
  if (!first) return `“${question}” không được trả lời (${reply.kind}).`;
  return own.has(first.quote) ? undefined : `“${question}” được trả lời bằng dữ kiện khác: “${first.quote}”.`;
}

/** Asks every wording of every frequent question and reports those that another fact would answer. */
export function checkFaq(knowledge: Knowledge, answerer: Answerer, today: string): ContentFault[] {
  return knowledge.faq.flatMap((entry) =>
    entry.questions.flatMap((question): ContentFault[] => {
      const message = faqFault(entry, question, ask(question, answerer, today), knowledge);
      return message === undefined
        ? []
        : [{ level: 'warning', rule: 'faq-answered-otherwise', message, place: entry.place }];
    }),
  );
}
