/** At the end of each of several messages, since the answer keeps the first line: so that nobody takes a part for all. */
export const partSign = (at: number, count: number): string => `\n\n(${at + 1}/${count})`;

export const LONGEST_PART_SIGN = partSign(998, 999).length;
