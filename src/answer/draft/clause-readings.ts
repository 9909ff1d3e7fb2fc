import { type Carried, placeClause } from './place-clause.ts';
import type { Clause } from './split-clauses.ts';
import type { Statement } from './statement.ts';

const YEAR = /(?:19|20)\d{2}/u;
/** A change that does not say against what. */
const CHANGE = /(?:tăng|giảm|tụt|lên|xuống)(?: thêm| tới| đến)? [\d,.]{1,8} (?:bậc|hạng|điểm)/iu;
const COMPARED = /(?:so với|từ hạng|từ vị trí)/iu;
/** `Về tiếp dân, …` says which chapter of a report this is. */
const CHAPTER = /^về [^,]{1,60},\s/iu;

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

/**
 * The ways to read a clause, the surest first: with all that it leans on; a part of an index by its own name; without the
 * time that was carried over, which its proof must then hold.
 */
export function clauseReadings(clause: Clause, carried: Carried, isPart: boolean): Statement[] {
  const { time, index, ...rest } = carried;
  const full: Carried = { ...carried, ...tailOf(clause, time) };
  const readings = [placeClause(clause, full)];
  const { place: _place, ...bare } = rest;
  if (isPart && index !== undefined)
    readings.unshift(placeClause(clause, { ...bare, ...(time !== undefined && { time }) }, [index]));
  const short = withoutChapter(clause);
  if (short !== clause && short.start !== clause.start) readings.push(placeClause(short, full));
  const year = YEAR.exec(time ?? '')?.[0];
  if (year !== undefined) {
    const { time: _time, ...timeless } = full;
    readings.push(placeClause(short, timeless, [year]));
  }
  return readings;
}
