import { joinEnd } from './place-clause.ts';
import { isTime, type Scope } from './scope.ts';
import type { Clause } from './split-clauses.ts';

const OURS = /khánh hòa|ninh thuận/iu;
/** Whose figures a draft gives when it names no place. */
const OUR_PROVINCE = 'Khánh Hòa';
/** A subject that leaves open what is measured. */
const ONLY_OURS =
  /^(?:tỉnh|tỉnh ta|tỉnh nhà|chúng ta|khánh hòa|tỉnh khánh hòa|địa phương)(?: đã| từng| cũng| chỉ| còn| được)? (?:đạt|xếp|đứng|đứng thứ|bứt phá|tụt|tăng|giảm|vươn|giữ|lên|ở)(?!\p{L})/iu;
const OF_INDEX: ReadonlySet<string> = new Set(['rank', 'score', 'change', 'percent', 'percent_point']);

/** `tỉnh xếp hạng 14` does not say in what. */
export function isOnlyOurs({ text, figures }: Clause): boolean {
  const opens = joinEnd(text);
  const time = figures.find((figure) => isTime(figure) && figure.start <= opens + 16);
  const rest = text.slice(time?.end ?? opens).replace(/^[\s,:]{1,3}/u, '');
  return ONLY_OURS.test(rest) && figures.some(({ kind }) => OF_INDEX.has(kind));
}

/** `tỉnh xếp hạng 14` is said of our province, whichever was named last. */
export const placeOf = (clause: Clause, { place }: Scope): string =>
  isOnlyOurs(clause) && place !== undefined && !OURS.test(place) ? OUR_PROVINCE : (place ?? OUR_PROVINCE);
