import type { Figure } from '../../language/figures/read-figures.ts';
import { compareTimes } from './compare-times.ts';
import type { SlotLike, Surroundings } from './compared-slot.ts';
import { isTime } from './read-statement.ts';

/** Whether the times of a claim are those of a sentence; else the first one that is another. */
export type TimeMatch = 'same' | 'open' | 'missing' | { readonly said: Figure; readonly found: Figure };

const yearOf = ({ value }: Figure): string => /^(?:19|20)\d{2}/u.exec(String([value].flat()[0]))?.[0] ?? '';

function matchTime(time: Figure, { times, frame }: SlotLike, years: ReadonlySet<string>): TimeMatch {
  const own = times.map((one) => ({ one, match: compareTimes(time, one) }));
  const framing = frame.map((one) => ({ one, match: compareTimes(time, one) }));
  if (own.some(({ match }) => match === 'equal')) return 'same';
  // Where a figure has a year of its own, the date of the document says nothing of it.
  const isContrasted = own.some(({ match }) => match === 'different');
  const isExact = (one: Figure): boolean => String(one.value) === String(time.value);
  if (framing.some(({ one, match }) => match === 'equal' && (!isContrasted || isExact(one)))) return 'same';
  const other = [...own, ...framing].find(({ match }) => match === 'different');
  if (other) return { said: time, found: other.one };
  const isUndated = time.kind === 'year' && times.length + frame.length === 0;
  return isUndated && years.has(yearOf(time)) ? 'same' : 'missing';
}

/** Without the two days that a span of the sentence begins and ends on: `mở đầu 15/7/2025, khép lại 15/8/2025`. */
function withoutEnds(said: readonly Figure[], found: readonly Figure[]): readonly Figure[] {
  const isSaid = (day: unknown): boolean => said.some(({ value }) => value === day);
  const span = found.find(({ value }) => Array.isArray(value) && value.every(isSaid));
  return span ? said.filter(({ value }) => ![span.value].flat().includes(value as never)) : said;
}

/** Compares the times of a part of a claim with those of a part of a sentence. */
export function matchTimes(claim: SlotLike, found: SlotLike, { years }: Surroundings): TimeMatch {
  const all = [...new Set([...claim.times, ...claim.frame])].filter((time) => time !== claim.figure);
  const said = withoutEnds(all, [...found.times, ...found.frame]);
  if (said.length === 0 && all.length > 0) return 'same';
  // Each time of a claim that names several is compared by itself.
  if (said.length === 0 || (claim.figure && isTime(claim.figure))) return 'open';
  const matches = said.map((time) => matchTime(time, found, years));
  return (
    matches.find((match) => typeof match === 'object') ?? (matches.includes('missing') ? 'missing' : 'same')
  );
}
