import type { Figure } from '../../language/figures/read-figures.ts';
import { toldIssuer } from './document-issuers.ts';
import { type Carried, placeClause } from './place-clause.ts';
import { withoutChange } from './reached-value.ts';
import type { Clause } from './split-clauses.ts';
import type { Statement } from './statement.ts';

const YEAR = /(?:19|20)\d{2}/u;
/** A change that does not say against what. */
const CHANGE = /(?:tăng|giảm|tụt|lên|xuống)(?: thêm| tới| đến)? [\d,.]{1,8} (?:bậc|hạng|điểm)/iu;
const COMPARED = /(?:so với|từ hạng|từ vị trí)/iu;
/** `Về tiếp dân, …` says which chapter of a report this is. */
const CHAPTER = /^về [^,]{1,60},\s/iu;
/** What only remarks on a figure begins so. */
const REMARK =
  /, (?:là|giữ|thể hiện|cho thấy|khẳng định|góp phần|tạo|qua đó|đây là|phản ánh|đánh dấu|nhờ|do đó)(?= )/iu;
/** What a remark must not say: it would be a claim of its own. */
const TELLS =
  /\p{Lu}|(?<!\p{L})(?:nhất|đầu|cuối|chót|không|chưa|tăng|giảm|tụt|hơn|kém|vượt|so với|thay|thay thế|sửa đổi|theo|do|bởi|áp dụng|hiệu lực)(?!\p{L})/u;
/** A verb and a bound that a part of a list has of its own: `bỏ ít nhất` 30% điều kiện. */
const OWN_VERB =
  /(?: (?:bỏ|giảm|cắt giảm|cắt|tăng|đạt|có|giải quyết))?(?: (?:ít nhất|tối thiểu|trên|hơn|khoảng|gần|từ))?$/iu;
const SEVERAL_WORDS = /^\S+(?: \S+){3}/u;
const OF_INDEX: ReadonlySet<Figure['kind']> = new Set([
  'rank',
  'score',
  'change',
  'level',
  'range',
  'percent',
  'percent_point',
]);
const BEST_OF_ALL = /(?<!\p{L})(?:đứng|xếp) (?:thứ )?(?:nhất|đầu|cuối)(?!\p{L})|dẫn đầu/iu;

/** A change in a year is against the year before. */
function tailOf({ text }: Clause, time: string | undefined): Pick<Carried, 'tail'> {
  const year = YEAR.exec(time ?? text)?.[0];
  if (year === undefined || !CHANGE.test(text) || COMPARED.test(text)) return {};
  return { tail: ` so với năm ${Number(year) - 1}` };
}

function withoutChapter(clause: Clause): Clause {
  const skip = CHAPTER.exec(clause.text)?.[0].length ?? 0;
  const moved = clause.figures.map((one) => ({ ...one, start: one.start - skip, end: one.end - skip }));
  return { ...clause, text: clause.text.slice(skip), start: clause.start + skip, figures: moved };
}

/** `…, là thứ hạng cao trong nhiều năm`: what only remarks on a figure is left out. */
function withoutRemark(clause: Clause): Clause {
  const last = clause.figures.at(-1)?.end ?? clause.text.length;
  const rest = clause.text.slice(last);
  const comma = last + rest.search(REMARK);
  if (comma < last || TELLS.test(clause.text.slice(comma))) return clause;
  return { ...clause, text: clause.text.slice(0, comma), end: clause.start + comma };
}

/** What surrounds a clause besides what it leans on. */
export interface ClauseContext {
  /** It names a part of the index that it leans on. */
  readonly isPart: boolean;
  /** The index that its paragraph speaks of. */
  readonly nearIndex: string | undefined;
  /** Its place is nowhere named: it may speak of the whole country. */
  readonly isPlaceAssumed: boolean;
  /** What stands before it in its sentence sets goals. */
  readonly isGoal: boolean;
}

/** The clause as one of the index that its paragraph speaks of, which the proof must hold. */
function ofNearIndex(clause: Clause, carried: Carried, index: string | undefined): Statement[] {
  const speaksOf = clause.figures.some(({ kind }) => OF_INDEX.has(kind)) || BEST_OF_ALL.test(clause.text);
  const isNamed = index !== undefined && carried.head?.includes(index) === true;
  return index === undefined || isNamed || !speaksOf
    ? []
    : [placeClause(clause, { ...carried, index }, [index])];
}

/** What a part of a list leans on may hold a verb of the first part. */
function withoutOwnVerb(clause: Clause, carried: Carried): Statement[] {
  if (carried.head === undefined || !SEVERAL_WORDS.test(clause.text)) return [];
  const head = carried.head.replace(OWN_VERB, '');
  return head === carried.head ? [] : [placeClause(clause, { ...carried, head })];
}

/** `Quyết định 468/QĐ-TTg của Thủ tướng`: the number says it too. */
export function withoutIssuer(statement: Statement): Statement[] {
  const issuer = toldIssuer(statement.text);
  return issuer ? [statement.without(issuer)] : [];
}

/**
 * The ways to read a clause, the surest first: with all that it leans on; a part of an index by its own name; without
 * remarks and what opens a chapter; as one of the index around it; without the time that was carried over, which its
 * proof must then hold; without the change that its value ends in.
 */
export function clauseReadings(clause: Clause, carried: Carried, context: ClauseContext): Statement[] {
  const { time, index, place: _place, ...bare } = carried;
  const full: Carried = { ...carried, ...tailOf(clause, time) };
  const readings = [placeClause(clause, full)];
  if (context.isPart && index !== undefined)
    readings.unshift(placeClause(clause, { ...bare, ...(time !== undefined && { time }) }, [index]));
  const short = withoutRemark(withoutChapter(clause));
  const head = carried.head?.replace(CHAPTER, '');
  const plain: Carried = head === undefined ? full : { ...full, head };
  if (short.text !== clause.text || head !== carried.head) readings.push(placeClause(short, plain));
  if (context.isGoal) readings.push(placeClause(short, { ...plain, goal: 'mục tiêu' }));
  const near = index === undefined ? ofNearIndex(short, full, context.nearIndex) : [];
  if (BEST_OF_ALL.test(clause.text)) readings.unshift(...near);
  else readings.push(...near);
  readings.push(...withoutOwnVerb(short, plain));
  if (context.isPlaceAssumed) {
    const { place: _assumed, ...anywhere } = plain;
    readings.push(placeClause(short, anywhere));
  }
  const year = YEAR.exec(time ?? '')?.[0];
  if (year !== undefined) {
    const { time: _time, ...timeless } = plain;
    readings.push(placeClause(short, timeless, [year]));
  }
  const all = readings.flatMap((one) => [one, ...withoutIssuer(one)]);
  return [...all, ...all.flatMap((one) => withoutChange(one) ?? [])];
}
