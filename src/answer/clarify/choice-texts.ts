import type { IndexRow } from '../../content/types.ts';
import { fold } from '../../language/fold.ts';
import { INDEX_NAMES } from '../../language/index-names.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { toTerms } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { bareTitle } from './ambiguous-question.ts';

/** The question without its mark, to which a word can be added. */
const open = ({ text }: Pick<Query, 'text'>): string => text.replace(/[\s?.!…]+$/u, '');

/** An index as people write it, the best known first. */
const orderOf = (index: string): number => {
  const at = INDEX_NAMES.findIndex(({ name }) => name === index.toUpperCase());
  return at < 0 ? INDEX_NAMES.length : at;
};

/** A question for one row of an index, in the way that was asked. */
function rowQuestion(query: Query, { index, province, year }: IndexRow): string {
  const when = query.years.length > 0 ? ` năm ${year}` : '';
  const asked = query.cue.type === 'rank' ? 'xếp hạng mấy?' : 'là bao nhiêu?';
  return `${index} của ${province}${when} ${asked}`;
}

/** One question for each index that the province has, of the year asked about. */
export function indexQuestions(query: Query, knowledge: Knowledge): string[] {
  const province = query.places.find((place) => place === 'Ninh Thuận') ?? 'Khánh Hòa';
  const rows = knowledge.content.statements
    .filter((statement): statement is IndexRow => statement.kind === 'index-row')
    .filter((row) => row.province === province)
    .filter(({ year }) => query.years.length === 0 || query.years.includes(String(year)))
    .sort((a, b) => orderOf(a.index) - orderOf(b.index) || b.year - a.year);
  const newest = rows.filter(({ index }, i) => rows.findIndex((row) => row.index === index) === i);
  return newest.map((row) => rowQuestion(query, row));
}

/** A post and its office as a statement writes them: `Giám đốc Sở Nội vụ`. */
const POST =
  /(?:Phó )?(?:Chủ tịch|Giám đốc|Bí thư|Bộ trưởng|Chánh Văn phòng)(?: (?:UBND|HĐND|Tỉnh ủy|Sở|Bộ|Ban|Trung tâm|tỉnh|cấp|xã|phường|Nội vụ|Tài chính|Tư pháp|Y tế|Phục vụ|hành chính|công|Khánh Hòa)(?![\p{L}]))+/gu;

/** The first post in a text; all of it where there is none. */
export const postIn = (said: string): string => said.match(POST)?.[0] ?? said;

/** `tháng 7/2025`, `năm 2020`: when a statement holds, as far as its own words say it. */
function whenOf({ statement, quote }: Candidate): string | undefined {
  const [year, month] = (statement?.asOf ?? statement?.validFrom ?? '').split('-');
  if (!year || !quote.includes(year)) return undefined;
  const inMonth = `${Number(month)}/${year}`;
  return month && quote.includes(inMonth) ? `tháng ${inMonth}` : `năm ${year}`;
}

/** Questions for the holders of a post that was named without its office, or without a time. */
export function postQuestions(
  query: Query,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): string[] {
  const title = bareTitle(query) ?? '';
  const ofTitle = (text: string): boolean => fold(text).startsWith(title);
  const frequent = knowledge.faq
    .filter(({ facts }) => facts.length > 0)
    .flatMap(({ questions }) => questions.slice(0, 1))
    .filter((question) => ofTitle(question) && / la ai\b/u.test(fold(question)));
  const posts = candidates.flatMap((candidate) =>
    [...candidate.quote.matchAll(POST)]
      .map(([post]) => ({ post, when: whenOf(candidate) }))
      .filter(({ post }) => ofTitle(post) && post.length > title.length + 1),
  );
  return [
    ...new Set([
      ...frequent,
      ...posts.map(({ post }) => `${post} là ai?`),
      ...posts.flatMap(({ post, when }) => (when === undefined ? [] : [`${post} ${when} là ai?`])),
    ]),
  ];
}

const typeOf = (question: string): QuestionType =>
  questionCue(toTerms(question, { chat: true }), asksPercent(question)).type;

/** Frequent questions that this candidate answers first and that ask for the same kind of thing. */
function frequentQuestions(query: Query, { documentId }: Candidate, { faq }: Knowledge): string[] {
  const topic = new Set(contentTerms(query).map(({ term }) => term));
  return faq
    .filter(({ facts }) => facts[0] === documentId)
    .flatMap(({ questions }) => questions.slice(0, 1))
    .filter((question) => typeOf(question) === query.cue.type)
    .filter((question) =>
      fold(question)
        .split(/[^a-z0-9]+/u)
        .some((word) => topic.has(word)),
    );
}

/** Complete questions that this candidate may answer, the most natural first. */
export function candidateQuestions(query: Query, candidate: Candidate, knowledge: Knowledge): string[] {
  const { statement } = candidate;
  const frequent = frequentQuestions(query, candidate, knowledge);
  if (statement?.kind === 'index-row') return [...frequent, rowQuestion(query, statement)];
  const topic = statement?.kind === 'fact' ? statement.topic : candidate.section;
  const added = [whenOf(candidate), topic].filter((one) => one !== undefined);
  return [...frequent, ...added.map((words) => `${open(query)} (${words})?`)];
}
