import { fold } from '../../language/fold.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { AnswerSpan } from '../evidence/expectation.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { type Block, type Citation, mark, paragraph, type Reply, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { citeCandidate } from './cite.ts';
import { remarksOn } from './remarks.ts';

export interface ComposeContext {
  readonly knowledge: Knowledge;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

type Draft = Pick<Reply, 'kind' | 'blocks' | 'citations'>;

/** Words that belong to a figure for the eye, taken from the quote itself: `Sáng 9-10`, `năm 2018`, `hơn 6.500 lượt`. */
const BEFORE =
  /(?:(?:hơn|gần|trên|dưới|khoảng|ít nhất|tối thiểu|không quá|từ|hạng|thứ|xếp|năm|tháng|ngày|quý|[Ss]áng|[Cc]hiều|[Tt]háng|[Nn]gày|[Nn]ăm|[Qq]uý) ){1,2}$/u;

/** Widens the span of a figure to what reads as a phrase; always a stretch of the quote. */
function widen(quote: string, span: AnswerSpan, noun: readonly string[]): string {
  const before = BEFORE.exec(quote.slice(Math.max(0, span.start - 20), span.start))?.[0] ?? '';
  let end = span.end;
  const rest = quote.slice(end, end + 60);
  const words = rest.split(/(?<=\S)(?=\s)/u);
  for (const [i, word] of words.entries()) {
    const plain = fold(word.trim()).replace(/[^a-z0-9]/gu, '');
    if (plain === '' || plain !== noun[i]) break;
    end += word.length;
    if (/[.,;:]$/u.test(word)) break;
  }
  return (before + quote.slice(span.start, end)).trim().replace(/[.,;:]$/u, '');
}

/** A day without a year gets the year of publication, and the reply says so. */
function yearRemark(evidence: Evidence, knowledge: Knowledge): string | undefined {
  const figure = evidence.expectation.met ? evidence.expectation.figure : undefined;
  if (figure?.kind !== 'date' || !String(figure.value).startsWith('--')) return undefined;
  const published = knowledge.source(evidence.candidate.sourceId)?.published;
  return published ? ` (bài đăng năm ${published.slice(0, 4)})` : undefined;
}

/** The answer line: what was asked for, lifted out of the quote. Undefined when the quote is the answer. */
function answerLine(query: Query, evidence: Evidence, context: ComposeContext): Block | undefined {
  const { expectation, candidate } = evidence;
  if (!expectation.met || expectation.span === undefined) return undefined;
  const phrase = widen(candidate.quote, expectation.span, query.cue.noun);
  const remark = yearRemark(evidence, context.knowledge);
  return paragraph(strong(phrase), ...(remark ? [text(remark)] : []), text(' '), mark(1));
}

/** An answer from one piece of evidence: answer line, quote with source, remarks. */
export function composeAnswer(query: Query, evidence: Evidence, context: ComposeContext): Draft {
  const citation = citeCandidate(1, evidence.candidate, context.knowledge);
  const line = answerLine(query, evidence, context);
  const remarks = remarksOn(evidence.candidate, context.today, 2);
  return {
    kind: 'answer',
    blocks: [...(line ? [line] : []), { kind: 'quote', marker: 1 }, ...remarks.blocks],
    citations: [citation, ...remarks.citations],
  };
}

/** Quotes for a list of candidates, numbered from `first`. */
export function quoteAll(
  candidates: readonly Evidence['candidate'][],
  knowledge: Knowledge,
  first = 1,
): { blocks: Block[]; citations: Citation[] } {
  const citations = candidates.map((candidate, i) => citeCandidate(first + i, candidate, knowledge));
  return { blocks: citations.map(({ marker }) => ({ kind: 'quote', marker })), citations };
}
