/** Follow-ups that go on from the answer before as a whole: who was before that one, what changed against another year. */
import { contentTerms, type Query } from '../answer/understand/query.ts';
import { isYear } from './is-year.ts';
import { statementOf } from './question-text.ts';
import { foldInPlace, slotsOf } from './slots.ts';
import { inSentence } from './stand-in.ts';
import type { Topic } from './topic.ts';

const BEFORE_THEM =
  /(?:^| )(?:truoc (?:do|day|nua|ong (?:ay|do|nay)|ba (?:ay|do|nay)|ho)|(?:nguoi |doi )?(?:tien nhiem|truoc)|thay (?:cho )?ai)(?= |$)/u;
const ASKS_WHO = /(?:^| )(?:ai|nguoi nao|ten gi)(?= |$)/u;

/** `trước đó là ai?` after who holds a post: who held it before the one who was told. */
export function whoWasBefore(bare: string, { names }: Query, topic: Topic): string | undefined {
  const { text, person, query: asked } = topic;
  const line = foldInPlace(bare).toLowerCase();
  const isMeant = BEFORE_THEM.test(line) && ASKS_WHO.test(line);
  const isOfPost = person !== undefined && asked.cue.type === 'person';
  if (!isMeant || !isOfPost || slotsOf(bare).length > 0 || names.length > 0) return undefined;
  const post = statementOf(text).replace(/ trước (?:ông|bà) .*$/u, '');
  return `${post} trước ${inSentence(person)} là ai`;
}

const AGAINST = / so (?:voi|nam) | (?:tang|giam) (?:hay|bao) | (?:tang|giam) (?:khong|may|len|xuong) /u;
/** All that a question says which only asks for a change. */
const OF_CHANGE: ReadonlySet<string> = new Set(
  'tang giam so voi nam bac diem hang hon kem cao thap len xuong truoc ngoai the nao ra sao thay doi'.split(
    ' ',
  ),
);

/** `tăng hay giảm so với 2023?` after the value of an index: it says itself of nothing. */
export function comparesOn(query: Query, before: Pick<Query, 'ofIndex'> | undefined): boolean {
  if (before?.ofIndex !== true || query.ofIndex) return false;
  const line = ` ${query.terms.map(({ term }) => term).join(' ')} `;
  return AGAINST.test(line) && contentTerms(query).every((term) => isYear(term) || OF_CHANGE.has(term.term));
}

/** That question with the index and year spoken of. */
export const comparedOn = (bare: string, query: Query, { text, query: before }: Topic): string | undefined =>
  comparesOn(query, before) ? `${statementOf(text)} ${bare}` : undefined;
