import type { StatementReading } from './read-statement.ts';
import { has } from './word-match.ts';

const LEADS =
  /(?:đứng đầu|dẫn đầu|cao nhất|đứng nhất|hạng nhất|dung dau|dan dau|cao nhat|dung nhat|hang nhat)/iu;
const THEN = /(?:sau đó là|tiếp theo là|kế đó là|thứ hai là)/iu;

/** `Quảng Ninh đứng đầu, sau đó là Hải Phòng`: whoever is named behind does not lead. */
export function isRunnerUp(claim: StatementReading, found: StatementReading): boolean {
  const then = THEN.exec(found.text)?.index;
  if (then === undefined || !LEADS.test(claim.text)) return false;
  const named = found.words.filter(({ sort }) => sort === 'province');
  const before = named.filter(({ start }) => start < then);
  return named.some((word) => word.start > then && has(claim.words, word) && !has(before, word));
}
