import { describe, expect, it } from 'vitest';
import { type Candidate, createCandidates } from '../../src/answer/evidence/candidate.ts';
import { checkExpectation } from '../../src/answer/evidence/check-expectation.ts';
import { type AnswerSpan, answerSpan } from '../../src/answer/span/answer-span.ts';
import { readFigures } from '../../src/language/figures/read-figures.ts';
import { botOver, realFiles } from '../support/bot.ts';
import { xquadAnswers } from '../support/xquad-answers.ts';

const LONGEST = 160;

/** The question word for a figure of this kind. */
const ASKING: Readonly<Record<string, string>> = {
  count: 'bao nhiêu',
  duration: 'bao nhiêu',
  ratio: 'bao nhiêu',
  percent: 'bao nhiêu phần trăm',
  rank: 'hạng mấy',
  money: 'bao nhiêu tiền',
  date: 'ngày nào',
};

const { knowledge, answerer } = botOver(realFiles());
const candidatesOf = createCandidates(knowledge).of;

interface Made {
  readonly candidate: Candidate;
  readonly figure: string;
  readonly start: number;
  readonly kind: string;
  readonly lead: AnswerSpan | undefined;
}

/** Each figure of each statement, asked for with the words of the statement or with few of them. */
const made: Made[] = knowledge.content.statements.flatMap(({ id, statement }) => {
  const [candidate] = candidatesOf(id);
  if (!candidate) return [];
  return readFigures(statement).flatMap(({ kind, surface, start, end }) => {
    const asking = ASKING[kind];
    if (asking === undefined) return [];
    const rest = statement.slice(end).replace(/\.$/u, '');
    const questions = [`${statement.slice(0, start)}${asking}${rest}?`, `${asking}${rest.slice(0, 40)}?`];
    return questions.map((question) => {
      const query = answerer.understand(question);
      const lead = answerSpan(query, candidate, checkExpectation(query, candidate));
      return { candidate, figure: surface, start, kind, lead };
    });
  });
});

function faultOf({ quote }: Pick<Candidate, 'quote'>, lead: AnswerSpan): string | undefined {
  let last = 0;
  for (const { start, end } of lead.stretches) {
    if (start < last || end <= start || end > quote.length) return 'out of order';
    last = end;
  }
  const said = lead.stretches.map(({ start, end }) => quote.slice(start, end)).join(' … ');
  if (said !== lead.text) return 'not verbatim';
  if (lead.text.length > LONGEST) return 'too long';
  const cut = lead.stretches.some(
    ({ start, end }) =>
      /[\p{L}\p{N}]{2}/u.test(quote.slice(start - 1, start + 1)) ||
      /[\p{L}\p{N}]{2}/u.test(quote.slice(end - 1, end + 1)),
  );
  return cut ? 'cut inside a word' : undefined;
}

/** True when the lead shows the very figure that was asked for. */
const shows = ({ lead, start }: Made): boolean =>
  lead?.stretches.some((one) => one.start <= start && start < one.end) ?? false;

/** Words before the figure in its own clause. */
const clauseBefore = ({ candidate: { quote }, start }: Made): string =>
  quote
    .slice(0, start)
    .split(/[,;:()] ?| và | còn | nhưng |\. /u)
    .at(-1) ?? '';

describe('the short answer', () => {
  it('is a verbatim stretch of the quote, or stretches in order, whole words, and fits two lines', () => {
    const faults = made.flatMap(({ candidate, lead }) => {
      const fault = lead && faultOf(candidate, lead);
      return fault ? [`${fault}: ${lead.text} | ${candidate.quote}`] : [];
    });
    expect(faults).toEqual([]);
    expect(made.filter(({ lead }) => lead).length).toBeGreaterThan(900);
  });

  it('is so over open-domain text, too', () => {
    const faults = xquadAnswers().flatMap(({ query, candidate }) => {
      const lead = answerSpan(query, candidate, checkExpectation(query, candidate));
      const fault = lead && faultOf(candidate, lead);
      return fault ? [`${fault}: ${lead.text} | ${candidate.quote}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('never drops a negation of its clause', () => {
    const dropped = made.filter((one) => {
      if (!one.lead || !shows(one) || one.kind === 'date') return false;
      // `không có đơn vị yếu trong 44 đơn vị` denies nothing of the 44.
      if (/ trong $/u.test(clauseBefore(one))) return false;
      const negation = /(?<!\p{L})(?:không|chưa)(?!\p{L})/u.exec(clauseBefore(one))?.[0];
      return negation !== undefined && !one.lead.text.includes(negation);
    });
    expect(dropped.map(({ lead, candidate }) => `${lead?.text} | ${candidate.quote}`)).toEqual([]);
  });

  it('never shows a share that is a goal without the word that makes it one', () => {
    const GOAL =
      /(?<!\p{L})(?:mục tiêu|phấn đấu|dự kiến|đặt mức|nhắm tới|muốn|yêu cầu|phải|sẽ|chỉ tiêu)(?!\p{L})/iu;
    const dropped = made.filter((one) => {
      const { lead, candidate, start, kind } = one;
      if (!lead || kind !== 'percent' || !shows(one)) return false;
      const before = candidate.quote.slice(0, start);
      return GOAL.test(before) && !/[;.] | đã /u.test(before) && !GOAL.test(lead.text);
    });
    expect(dropped.map(({ lead, candidate }) => `${lead?.text} | ${candidate.quote}`)).toEqual([]);
  });

  it('never shows a figure without its bound', () => {
    const BOUND = /(?<!\p{L})(?:hơn|gần|khoảng|ít nhất|tối thiểu|không quá|trên|dưới|chỉ|quá) $/u;
    const dropped = made.filter((one) => {
      const bound = BOUND.exec(one.candidate.quote.slice(0, one.start))?.[0];
      return bound !== undefined && shows(one) && !one.lead?.text.includes(bound + one.figure);
    });
    expect(dropped.map(({ lead, candidate }) => `${lead?.text} | ${candidate.quote}`)).toEqual([]);
  });
});
