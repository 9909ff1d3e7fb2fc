import { firstDay } from '../content/partial-date.ts';
import type { Source } from '../content/types.ts';

const ONE_DAY_MS = 86_400_000;

/** Days from the newest dated source to `today` (`YYYY-MM-DD`), at least 0; undefined when no source has a date. */
export function contentAgeDays(sources: Iterable<Source>, today: string): number | undefined {
  const days = [...sources].flatMap(({ published }) => (published ? [firstDay(published)] : [])).sort();
  const newest = days.at(-1);
  if (newest === undefined) return undefined;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(newest)) / ONE_DAY_MS));
}
