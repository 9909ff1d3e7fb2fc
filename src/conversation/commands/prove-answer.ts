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
const NO_QUOTE_OF_CHECK = 'Lần kiểm tra vừa rồi không tìm được câu trích nào để đối chiếu.';
const FROM = 'Câu trả lời vừa rồi dựa vào nguồn sau:';
const FURTHER = 'Các nguồn tiếp theo:';
const LOOKED_AT = 'Đã xem nhưng không dùng, vì:';
const OTHER_REASON = 'không hợp với câu hỏi';

/** Quotes of one page: more than a phone shows at once already. */
const PAGE = 6;

/** In words: a figure would look more exact than it is. */
function sureness({ kind, confidence }: ToldAnswer): string {
  if (kind === 'abstain') return 'Tôi không trả lời vì không câu nào đủ chắc chắn.';
  if (confidence >= 0.9) return 'Mức chắc chắn: cao.';
  return confidence >= 0.7
    ? 'Mức chắc chắn: khá.'
    : 'Mức chắc chắn: vừa phải, bạn nên mở nguồn để đối chiếu.';
}

/** Of nothing that was quoted there is nothing to be sure of. */
const surenessBlocks = (told: ToldAnswer): Block[] =>
  told.citations.length > 0 || told.kind === 'abstain' ? [paragraph(text(sureness(told)))] : [];

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

/** The spans that an answer was cut from, each with its source and place under its own marker. */
function usedCitations({ citations }: ToldAnswer, catalogue: Catalogue): Citation[] {
  return citations.map((citation) => {
    const place = catalogue.placeOf(citation);
    return place ? { ...citation, place } : citation;
  });
}

function unusedCitations({ unused }: ToldAnswer, first: number): Citation[] {
  return unused.map(({ quote, source, asOf }, at) => ({
    marker: first + at,
    quote,
    source,
    ...(asOf !== undefined && { asOf }),
  }));
}

/** One page of the quotes; the first also says how sure the answer was, and what was not used and why. */
function proof(told: ToldAnswer, catalogue: Catalogue, asked: number): Reply {
  const all = usedCitations(told, catalogue);
  const last = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(asked, 1), last);
  const used = all.slice((page - 1) * PAGE, page * PAGE);
  const first = Math.max(0, ...all.map(({ marker }) => marker)) + 1;
  const isFirst = page === 1;
  const none = told.kind === 'abstain' ? NO_QUOTE : NO_QUOTE_OF_CHECK;
  if (all.length + told.unused.length === 0) return plainReply('help', [none]);
  const heading = used.length > 0 ? FROM : none;
  const blocks: Block[] = [
    paragraph(text(isFirst ? heading : FURTHER)),
    ...used.map(({ marker }) => quoteOf(marker)),
    ...(isFirst ? [...surenessBlocks(told), ...refusedBlocks(told, first)] : []),
  ];
  return {
    ...plainReply('answer', blocks),
    citations: [...used, ...(isFirst ? unusedCitations(told, first) : [])],
    confidence: told.confidence,
    ...(told.question !== undefined && { understood: `Bạn hỏi: ${told.question}` }),
    ...(page < last && { actions: [`Xem thêm nguồn, trang ${page + 1}`] }),
  };
}

const PAGE_ASKED = /^(?:trang |page )?(\d{1,2})$/iu;

/**
 * `/nguon`: the proof of the last answer; with a number behind it, another page of it; with a question, the proof of the
 * answer to that.
 */
export function proveAnswer(argument: string, { answerer, today, told }: CommandContext): CommandOutcome {
  const { catalogue } = answerer;
  const page = PAGE_ASKED.exec(argument);
  const own =
    argument === '' || page
      ? told
      : toldAnswer(argument, answerer.answer(answerer.understand(argument), today()));
  if (own) return says(proof(own, catalogue, Number(page?.[1] ?? 1)));
  return says(plainReply('help', [NOTHING_YET]));
}
