import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { about, ruleFor } from './rule.ts';
import { isInTenure } from './tenure.ts';

const DATE = /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?$/u;
/** `4/2025` is a month, `quý 2/2025` a quarter: other rules look at them. */
const MONTH = /^\d{1,2}\/(?:19|20)\d{2}$/u;

/** `Sau hội nghị 9/10/2020, tỉnh …`: a date of the clause before the one that asks says when, and may be told otherwise. */
function setsTheScene({ text }: Query, number: string): boolean {
  const scene = /^(?:Sau|Từ sau|Trước) [^,?]{1,80},(?= \p{L})/u.exec(text)?.[0];
  return scene !== undefined && DATE.test(number) && scene.includes(number);
}

/** `10 tuổi` is told by a sentence about `từ 6 đến dưới 14 tuổi`. */
function isWithinRange(query: Query, number: string, { figures }: Candidate): boolean {
  const typed = query.figures.find(({ surface, kind }) => surface === number && kind === 'count');
  const value = Number(typed?.value);
  return (
    typed?.unit === 'tuổi' &&
    figures.some(({ kind, unit, value: bounds }) => {
      if (unit !== typed.unit) return false;
      const [low, high] = [bounds].flat().map(Number);
      return kind === 'range'
        ? value >= (low ?? value) && value < (high ?? value)
        : kind === 'count' && value >= (low ?? Number.POSITIVE_INFINITY);
    })
  );
}

/** A number that says which thing is meant (`Nghị quyết 76`, `16 mục tiêu`); single digits are too common to insist on. */
export const otherNumber = ruleFor(
  ({ numbers: asked }) => asked.length > 0,
  (query, candidate) => {
    const { numbers, years, periodYears, figures } = candidate;
    // `76` names `76/NQ-CP`, and `118/2025` names `118/2025/NĐ-CP`; a day of a date names nothing.
    const known = (number: string): boolean =>
      years.has(number) ||
      periodYears.has(number) ||
      // `10 năm` may be written `mười năm`.
      figures.some(({ value }) => String(value) === number) ||
      [...numbers].some(
        (one) =>
          one === number || one.endsWith(`/${number}`) || (one.startsWith(`${number}/`) && !DATE.test(one)),
      );
    const apart = query.figures.filter(({ kind }) => kind === 'month' || kind === 'quarter');
    const missing = query.numbers
      .filter((number) => !(MONTH.test(number) && apart.some(({ surface }) => surface.endsWith(number))))
      .filter((number) => !setsTheScene(query, number) && !isWithinRange(query, number, candidate))
      .find((number) => !known(number) && !number.split('-').every(known) && !isDateOf(number, candidate));
    if (missing !== undefined && DATE.test(missing) && isInTenure(query, candidate)) return undefined;
    return missing === undefined ? undefined : about(missing);
  },
);

/** A date may be written another way (`9-10` for `9/10/2020`) or stand in the record only. */
function isDateOf(number: string, { numbers, dates }: Candidate): boolean {
  const [day, month, year] = number.split(/[/-]/u).map(Number);
  if (day === undefined || month === undefined || Number.isNaN(day + month) || month > 12) return false;
  const same = (one: string): boolean => {
    const [otherDay, otherMonth] = one.split(/[/-]/u).map(Number);
    return otherDay === day && otherMonth === month;
  };
  const pad = (value: number): string => String(value).padStart(2, '0');
  return (
    [...numbers].some(same) || (year !== undefined && dates.includes(`${year}-${pad(month)}-${pad(day)}`))
  );
}
