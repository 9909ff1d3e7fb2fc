import type { Catalogue } from '../../answer/catalogue/catalogue.ts';
import { type Block, type Citation, mark, paragraph, type Reply, text } from '../../answer/reply.ts';
import { type CommandContext, type CommandOutcome, says } from './command-context.ts';
import { plainReply } from './plain-reply.ts';
import { refusalWords } from './refusal-words.ts';
import { type ToldAnswer, toldAnswer } from './told-answer.ts';

const NOTHING_YET =
  'Tôi chưa trả lời câu nào trong cuộc trò chuyện này. Bạn hỏi một câu, rồi gõ /nguon để xem nguồn của câu trả lời.';
const NO_QUOTE = 'Câu vừa rồi tôi không trả lời nên không có câu trích làm bằng chứng.';
const FROM = 'Câu trả lời vừa rồi dựa vào nguồn sau:';
const LOOKED_AT = 'Tôi cũng đã xem những câu này nhưng không dùng:';

/** In words: a figure would look more exact than it is. */
function sureness({ kind, confidence }: ToldAnswer): string {
  if (kind === 'abstain') return 'Tôi không trả lời vì không câu nào đủ chắc chắn.';
  if (confidence >= 0.9) return 'Mức chắc chắn: cao.';
  return confidence >= 0.7
    ? 'Mức chắc chắn: khá.'
    : 'Mức chắc chắn: vừa phải, bạn nên mở nguồn để đối chiếu.';
}

const quoteOf = (marker: number): Block => ({ kind: 'quote', marker });

/** The spans that an answer was cut from, each with its source and place, then what was not used and why. */
function proof(told: ToldAnswer, catalogue: Catalogue): Reply {
  const used = told.citations.map(({ quote }) => quote).length;
  const all = [...told.citations, ...told.unused].map(({ quote, source, asOf }, at): Citation => {
    const place = catalogue.placeOf({ quote, source });
    return { marker: at + 1, quote, source, ...(asOf !== undefined && { asOf }), ...(place && { place }) };
  });
  const refused = told.unused.flatMap((item, at) => {
    const words = refusalWords(item) ?? 'không hợp với câu hỏi';
    const marker = used + at + 1;
    return [paragraph(text(`Không dùng vì ${words} `), mark(marker)), quoteOf(marker)];
  });
  const blocks: Block[] = [
    paragraph(text(used > 0 ? FROM : NO_QUOTE)),
    ...all.slice(0, used).map(({ marker }) => quoteOf(marker)),
    paragraph(text(sureness(told))),
    ...(refused.length > 0 ? [paragraph(text(LOOKED_AT)), ...refused] : []),
  ];
  return {
    ...plainReply('answer', blocks),
    citations: all,
    confidence: told.confidence,
    ...(told.question !== undefined && { understood: `Nguồn cho câu: “${told.question}”` }),
  };
}

/** `/nguon`: the proof of the last answer; with a question behind it, of the answer to that. */
export function proveAnswer(argument: string, { answerer, today, told }: CommandContext): CommandOutcome {
  const { catalogue } = answerer;
  const own =
    argument === '' ? told : toldAnswer(argument, answerer.answer(answerer.understand(argument), today));
  if (own) return says(proof(own, catalogue));
  return says(plainReply('help', [NOTHING_YET]));
}
