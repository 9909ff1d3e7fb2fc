import { spansToText } from '../answer/render-text.ts';
import type { Block, Reply, Span } from '../answer/reply.ts';
import type { Query, QueryTerm } from '../answer/understand/query.ts';
import { namedIndexes } from '../language/index-names.ts';
import { nearWords } from '../language/near-words.ts';
import { rolesOf } from '../language/questions/question-words.ts';
import { toTerms } from '../language/terms.ts';
import { ownContent, pointsToPerson } from './points-back.ts';

/** Words that say only what sort of thing is meant, or that a document says by its number and date. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'chi so van ban noi nguoi don vi cai viec truoc sau thu nam tinh thanh pho huyen xa phuong ki ban hanh cong bo minh ta hang diem luc khi hien tong cong hon kem bac cu moi'.split(
    ' ',
  ),
);

/** Of a comparison the answer says the direction that it has, which may be the other one. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['cao', 'thap'],
  ['thap', 'cao'],
  ['tang', 'giam'],
  ['giam', 'tang'],
]);

/** Verbs of one syllable for one act, each by the other: `ai trao?` of what somebody `tặng`. */
const SAME_ACT: ReadonlyMap<string, readonly string[]> = new Map([
  ['trao', ['tang', 'khen']],
  ['tang', ['trao']],
]);

const termsOf = (text: string): string[] => toTerms(text, { chat: true }).map(({ term }) => term);

/** The running text of a block: what the reply says itself, remarks and charts left out. */
function wordsOf(block: Block): string {
  const say = (rows: readonly (readonly Span[])[]): string => rows.map((row) => spansToText(row)).join(' ');
  if (block.kind === 'paragraph') return spansToText(block.spans);
  if (block.kind === 'list') return say(block.items);
  return block.kind === 'table'
    ? `${say(block.header.map((head) => [{ kind: 'text', text: head }]))} ${block.rows.map(say).join(' ')}`
    : '';
}

const textOf = ({ blocks, citations }: Reply): string =>
  [...blocks.map(wordsOf), ...citations.map(({ quote }) => quote)].join('\n');

/** The terms that a reply says or quotes, in order. */
const saidBy = (reply: Reply): string[] => termsOf(textOf(reply));

/** Terms that stand within the name of an index: rows of another name are the same index. */
function inIndexName(terms: readonly string[]): ReadonlySet<string> {
  return new Set(namedIndexes(terms).flatMap(({ start, end }) => terms.slice(start, end)));
}

/** What a follow-up brings that was not spoken of before. */
function newTerms(own: Query, known: ReadonlySet<string>): QueryTerm[] {
  const indexes = inIndexName(own.terms.map(({ term }) => term));
  return ownContent(own).filter(
    ({ term }) =>
      term.length > 1 &&
      !/\d/u.test(term) &&
      !SAYS_NOTHING.has(term) &&
      !known.has(term) &&
      !indexes.has(term),
  );
}

const ASKS_START =
  / (?:len|lam|bat dau|nham chuc|nhan chuc) (?:.* )?(?:khi nao|tu|bao gio|ngay nao|nam nao|luc nao) /u;
const TELLS_START = / (?:bau|bo nhiem|nham chuc|nhan chuc|dieu dong|phan cong|tu ngay|tu thang) /u;

/** `ông ấy lên khi nào?`: the day by which somebody is known to hold a post is not the day he took it. */
function lacksStart(own: Query, reply: Reply): boolean {
  const asks = pointsToPerson(own) && ASKS_START.test(` ${own.terms.map(({ term }) => term).join(' ')} `);
  return asks && !TELLS_START.test(` ${saidBy(reply).join(' ')} `);
}

const ASKS_EARLIER = / truoc (?:do|day|kia) /u;
const TELLS_EARLIER = / (?:truoc (?:do|khi|day|kia)|nguyen la|tung|cuu) /u;

/** `trước đó ông ấy làm gì?`: what somebody became is not what he was. */
const lacksEarlier = (own: Query, reply: Reply): boolean =>
  pointsToPerson(own) &&
  ASKS_EARLIER.test(` ${own.terms.map(({ term }) => term).join(' ')} `) &&
  own.cue.type !== 'person' &&
  !TELLS_EARLIER.test(` ${saidBy(reply).join(' ')} `);

const REPLACES = / thay (?:bang|the|cho|boi) /u;

/** `thay bằng gì?`: an answer must speak of what took the place. */
const lacksReplacing = (own: Query, reply: Reply): boolean =>
  REPLACES.test(` ${own.terms.map(({ term }) => term).join(' ')} `) && !saidBy(reply).includes('thay');

/** `còn bị gây phiền hà?` after `không bị gây phiền hà`: what is denied in the answer is not what is asked. */
function deniesAsked(own: Query, before: string, reply: Reply): boolean {
  const asked = own.terms.filter(({ role }) => role === 'content').map(({ term }) => term);
  const denies = (terms: readonly string[]): boolean =>
    ['', 'bi ', 'duoc ', 'co '].some((word) =>
      ` ${terms.join(' ')} `.includes(` khong ${word}${asked.join(' ')} `),
    );
  const isFlipped = asked.length > 1 && denies(termsOf(before));
  return isFlipped && !own.terms.some(({ term }) => term === 'khong') && denies(saidBy(reply));
}

/** True when what the reply says itself is said in words of the question before alone: `278 chuyển về xã` to `bao nhiêu bãi bỏ?`. */
function leadsWithOther(
  own: Query,
  before: string,
  brought: readonly QueryTerm[],
  { blocks }: Reply,
): boolean {
  const [first] = blocks;
  const lead = new Set(first?.kind === 'paragraph' ? termsOf(spansToText(first.spans)) : []);
  const ownTerms = new Set(own.terms.map(({ term }) => term));
  const roles = rolesOf(toTerms(before, { chat: true }));
  const others = termsOf(before).filter(
    (term, at) =>
      roles[at] === 'content' && !ownTerms.has(term) && !/\d/u.test(term) && !SAYS_NOTHING.has(term),
  );
  const isCount = own.cue.type === 'figure' || own.cue.type === 'percent';
  return isCount && !brought.some(({ term }) => lead.has(term)) && others.some((term) => lead.has(term));
}

/** True when the answer stands in one clause of its quote, and what is asked in another: `vụ phức tạp` behind `không quá 30 ngày …;`. */
function leadsFromOtherClause(brought: readonly QueryTerm[], { blocks, citations }: Reply): boolean {
  const [first] = blocks;
  const spans = first?.kind === 'paragraph' ? first.spans.filter(({ kind }) => kind !== 'marker') : [];
  const lead = termsOf(spansToText(spans)).join(' ');
  const clauses = (citations[0]?.quote ?? '')
    .split(/;|\. /u)
    .map((clause) => ` ${termsOf(clause).join(' ')} `);
  const own = clauses.find((clause) => clause.includes(` ${lead} `));
  const says = (clause: string): boolean => brought.every(({ term }) => clause.includes(` ${term} `));
  return lead !== '' && own !== undefined && !says(own) && clauses.some(says);
}

/**
 * True when a reply says a word or two as they stand. Marks count where they were typed: `tổng kết thực hiện` does not
 * say `kết thúc`.
 */
export function saysPhrase(own: Query, reply: Reply): boolean {
  const words = ownContent(own);
  const isMarked = own.accented && words.every(({ surface }) => surface !== undefined);
  const phrase = words.map(({ term, surface }) => (isMarked ? surface?.toLowerCase() : term)).join(' ');
  const said = toTerms(textOf(reply), { chat: true }).map(({ term, token }) =>
    isMarked ? token.surface.toLowerCase() : term,
  );
  return ` ${said.join(' ')} `.includes(` ${phrase} `);
}

/**
 * True when a reply says, in the same or in near words, whatever a follow-up brings that `before` did not say: another
 * thing asked for (`còn tố cáo?`) is not answered by what was told of the first.
 */
export function saysAsked(own: Query, before: string, reply: Reply): boolean {
  const brought = newTerms(own, new Set(termsOf(before)));
  if (lacksStart(own, reply) || lacksEarlier(own, reply) || lacksReplacing(own, reply)) return false;
  if (deniesAsked(own, before, reply)) return false;
  if (brought.length === 0) return true;
  if (leadsWithOther(own, before, brought, reply) || leadsFromOtherClause(brought, reply)) return false;
  const said = new Set(saidBy(reply));
  const line = own.terms.map(({ term }) => term);
  const near = new Set(
    nearWords(line)
      .filter(({ others }) => others.some((other) => other.every((word) => said.has(word))))
      .flatMap(({ start, end }) => line.slice(start, end)),
  );
  const isSaid = ({ term, otherwise = [] }: QueryTerm): boolean =>
    said.has(term) ||
    said.has(OPPOSITES.get(term) ?? term) ||
    (SAME_ACT.get(term) ?? []).some((other) => said.has(other)) ||
    near.has(term) ||
    otherwise.some((other) => other.every((word) => said.has(word)));
  // `tăng hay giảm?`: one of the two is the answer.
  return own.cue.flags?.includes('choice') === true || / hay /u.test(` ${line.join(' ')} `)
    ? brought.some(isSaid)
    : brought.every(isSaid);
}
