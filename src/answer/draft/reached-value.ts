import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { ClaimCheck } from '../reply.ts';
import type { JudgedStatement, JudgeStatement } from './judged-statement.ts';
import type { Reached, Statement } from './statement.ts';

/** `tăng lên 83,94%`, `bứt phá lên hạng 16`, `giảm còn 48/63`: a value that a change ends in. */
const REACHES =
  /(?:(?:đã|cũng|tiếp tục) ){0,2}(?:(tăng|vươn|bứt phá|nhảy|leo|cải thiện)|giảm|tụt|lùi|rơi|sụt)(?: vọt| mạnh| nhẹ| dần)? (?:lên|xuống|còn|tới|đến)(?: mức)? (?=(?:(?:vị trí )?(?:hạng|thứ) )?\d)/iu;
/** The value before stands in the same words: nothing to look up. */
const SAYS_FROM = /(?<!\p{L})từ [^,;]{1,40}$/iu;
const YEAR = /(?<![\d/])(?:19|20)\d{2}(?!\d)/u;

/** A statement read without the words of the change that it ends in; undefined when it tells none. */
export function withoutChange(statement: Statement): Statement | undefined {
  const told = REACHES.exec(statement.text);
  if (!told || SAYS_FROM.test(statement.text.slice(0, told.index))) return undefined;
  const way = told[1] === undefined ? 'down' : 'up';
  const end = told.index + told[0].length;
  return statement.without({ start: told.index, end }, { way, at: told.index });
}

const numberOf = ({ value }: Figure): number | undefined => {
  const [first] = [value].flat();
  return typeof first === 'number' ? first : undefined;
};

/** Which way a value went; a smaller number is the better rank. */
function wayOf(from: Figure, to: Figure): Reached['way'] | undefined {
  const [a, b] = [numberOf(from), numberOf(to)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const isRank = from.kind === 'rank' || to.kind === 'rank';
  return b > a === !isRank ? 'up' : 'down';
}

/** The value of the year before, as the same statement put for that year is corrected. */
export interface EarlierValue {
  readonly judged: JudgedStatement;
  readonly check: ClaimCheck;
  /** `năm 2021: 44/63` */
  readonly told: string;
  /** Which way the value went since. */
  readonly way: Reached['way'];
}

/** What a value told as reached was in the year before; undefined when that is not known. */
export function earlierValue(
  { text }: Statement,
  said: string,
  judge: JudgeStatement,
): EarlierValue | undefined {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return undefined;
  const before = String(Number(year) - 1);
  const judged = judge(text.replaceAll(year, before));
  const check = judged.claim?.checks.find((one) => one.said === said && one.why === 'other-value');
  const from = readFigures(check?.found ?? '')[0];
  const to = readFigures(said)[0];
  const way = from && to ? wayOf(from, to) : undefined;
  if (!check || !way) return undefined;
  return { judged, check, told: `năm ${before}: ${check.found ?? ''}`, way };
}
