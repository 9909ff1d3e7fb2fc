import { findAll } from '../../language/find-all.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Stretch } from '../evidence/expectation.ts';

/** The sentence of a quote that a stretch stands in; from the first to the last one when it spans several. */
export function sentenceOf(quote: string, { start, end }: Stretch): Stretch {
  const sentences = splitSentences(quote);
  const first = sentences.findLast((one) => one.start <= start);
  const last = sentences.find((one) => one.end >= end);
  return { start: first?.start ?? 0, end: last?.end ?? quote.length };
}

/** Where clauses part: marks, and words that join a further statement. The comma of `mức độ 3, 4` joins. */
const CLAUSE_MARK =
  /;(?= )|(?<!(?:mức|độ|nhóm|quý|điều|khoản) \d{1,2}),(?= )|,(?= \D)|[:()]|[.!?](?= )| (?:nhưng|song|mà còn|và|còn|tuy nhiên)(?= )/gu;

/** The clause around a stretch, within `within`; commas inside numbers do not part. */
export function clauseOf(quote: string, stretch: Stretch, within: Stretch): Stretch {
  let { start, end } = within;
  for (const { index, 0: mark } of findAll(quote.slice(within.start, within.end), CLAUSE_MARK)) {
    const at = within.start + index;
    if (at + mark.length <= stretch.start) start = at + mark.length;
    else if (at >= stretch.end) {
      end = at;
      break;
    }
  }
  return trimmed(quote, { start, end });
}

/** Without blanks and marks at its ends; a closing bracket stays when its opening one is inside. */
export function trimmed(quote: string, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  while (start < end && /[\s,;:.)–-]/u.test(quote[start] ?? '')) start += 1;
  while (end > start && /[\s,;:.(–-]/u.test(quote[end - 1] ?? '')) end -= 1;
  const open = quote.slice(start, end).lastIndexOf('(');
  const closed = quote.slice(start, end).lastIndexOf(')');
  if (open > closed) {
    const close = quote.indexOf(')', end);
    if (close >= 0) end = close + 1;
  }
  return { start, end };
}

/** Both stretches and what stands between them. */
export const spanning = (a: Stretch, b: Stretch): Stretch => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Text in lower case with the places of the original: a letter that would grow is left as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
