import type { Catalogue } from '../../answer/catalogue/catalogue.ts';
import {
  type Block,
  type Citation,
  mark,
  paragraph,
  type Reply,
  type Span,
  text,
} from '../../answer/reply.ts';
import { type CommandContext, type CommandOutcome, says } from './command-context.ts';
import { plainReply } from './plain-reply.ts';
import { refusalWords } from './refusal-words.ts';
import { type ToldAnswer, toldAnswer } from './told-answer.ts';

const NOTHING_YET =
  'Tôi chưa trả lời câu nào trong cuộc trò chuyện này. Bạn hỏi một câu, rồi gõ /nguon để xem nguồn của câu trả lời.';
const NO_QUOTE = 'Câu vừa rồi tôi không trả lời nên không có câu trích làm bằng chứng.';
const FROM = 'Câu trả lời vừa rồi dựa vào nguồn sau:';
const LOOKED_AT = 'Đã xem nhưng không dùng, vì:';
const OTHER_REASON = 'không hợp với câu hỏi';

/** In words: a figure would look more exact than it is. */
function sureness({ kind, confidence }: ToldAnswer): string {
  if (kind === 'abstain') return 'Tôi không trả lời vì không câu nào đủ chắc chắn.';
  if (confidence >= 0.9) return 'Mức chắc chắn: cao.';
  return confidence >= 0.7
    ? 'Mức chắc chắn: khá.'
    : 'Mức chắc chắn: vừa phải, bạn nên mở nguồn để đối chiếu.';
}

const quoteOf = (marker: number): Block => ({ kind: 'quote', marker });

/** What was looked at and not used: the reasons, each with its markers, then the quotes. */
function refusedBlocks({ kind, unused }: ToldAnswer, first: number): Block[] {
  if (unused.length === 0) return [];
  const reasons = new Map<string, Span[]>();
  unused.forEach((item, at) => {
    // Kept and yet not told: of an answer another was nearer, of an abstention none was near enough.
    const words = refusalWords(kind === 'abstain' ? { ...item, kept: false } : item) ?? OTHER_REASON;
    reasons.set(words, [...(reasons.get(words) ?? [text(`${words} `)]), mark(first + at)]);
  });
  return [
    paragraph(text(LOOKED_AT)),
    { kind: 'list', items: [...reasons.values()] },
    ...unused.map((_, at) => quoteOf(first + at)),
  ];
}

/** The spans that an answer was cut from, each with its source and place, then what was not used and why. */
function proof(told: ToldAnswer, catalogue: Catalogue): Reply {
  const used = told.citations.map((citation, at): Citation => {
    const place = catalogue.placeOf(citation);
    return { ...citation, marker: at + 1, ...(place && { place }) };
  });
  const unused = told.unused.map(
    ({ quote, source, asOf }, at): Citation => ({
      marker: used.length + at + 1,
      quote,
      source,
      ...(asOf !== undefined && { asOf }),
    }),
  );
  const blocks: Block[] = [
    paragraph(text(used.length > 0 ? FROM : NO_QUOTE)),
    ...used.map(({ marker }) => quoteOf(marker)),
    paragraph(text(sureness(told))),
    ...refusedBlocks(told, used.length + 1),
  ];
  return {
    ...plainReply('answer', blocks),
    citations: [...used, ...unused],
    confidence: told.confidence,
    ...(told.question !== undefined && { understood: `Nguồn cho câu: “${told.question}”` }),
  };
}

/** `/nguon`: the proof of the last answer; with a question behind it, of the answer to that. */
export function proveAnswer(argument: string, { answerer, today, told }: CommandContext): CommandOutcome {
  const { catalogue } = answerer;
  const own =
    argument === '' ? told : toldAnswer(argument, answerer.answer(answerer.understand(argument), today()));
  if (own) return says(proof(own, catalogue));
  return says(plainReply('help', [NOTHING_YET]));
}
