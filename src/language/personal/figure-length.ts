import type { DigitGroup } from './digit-runs.ts';

/** `1.234.567`: three digits in each group but the first, parted by the same sign. */
export function isGroupedByThousands([first, ...others]: readonly DigitGroup[]): boolean {
  const joint = others[0]?.joint;
  return (
    first !== undefined &&
    (joint === '.' || joint === ',') &&
    /^[1-9]\d{0,2}$/u.test(first.digits) &&
    others.every((other) => other.digits.length === 3 && other.joint === joint)
  );
}

const DATES: readonly RegExp[] = [
  /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d$/u,
  /^(?:19|20)\d\d-\d\d-\d\d$/u,
];

/** True for three groups that begin with a date: `03.02.2025`. */
export function beginsWithDate([day, month, year]: readonly DigitGroup[]): boolean {
  if (!day || !month || !year) return false;
  const written = `${day.digits}${month.joint}${month.digits}${year.joint}${year.digits}`;
  return DATES.some((date) => date.test(written));
}

/** How many groups the amount has that begins with these groups; 0 for none. `12.090.512.3456` is none. */
export function amountLength(groups: readonly DigitGroup[]): number {
  let length = 1;
  while (length < groups.length && isGroupedByThousands(groups.slice(0, length + 1))) length += 1;
  const goesOn = groups[length]?.joint === groups[1]?.joint;
  return length > 1 && !(length < groups.length && goesOn) ? length : 0;
}
