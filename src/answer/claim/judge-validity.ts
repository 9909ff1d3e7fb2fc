import { foldWords } from '../../language/fold-words.ts';
import type { CheckedFigure } from './judge-verbatim.ts';
import type { ReadCandidate } from './read-candidate.ts';
import type { StatementReading } from './read-statement.ts';
import { isSameDocument } from './word-match.ts';

/** A claim that a document holds today, and one that it does not. Folded. */
const HOLDS = / (?:(?:van|con|dang|van con) (?:con |co )?hieu luc|van (?:con )?(?:duoc )?ap dung) /u;
const LAPSED = / (?:(?:khong con|het|mat) hieu luc|khong con (?:duoc )?ap dung|bi (?:thay the|bai bo)) /u;
/** Behind a document, and what stands between them, in UTF-16 units. */
const ENDS = /^[^.;]{0,20}?(?:hết hiệu lực|không còn hiệu lực|bị thay thế|bị bãi bỏ)/u;

/** Spaces between `thay cho` and the number of a document: `thay cho Nghị định 61/2018`. */
const MOST_BETWEEN = 4;

/** Whether a sentence tells that a document no longer holds on the day of asking. */
function endsIn(document: string, { candidate, reading }: ReadCandidate, today: string): boolean {
  const { text, words, naming, times } = reading;
  const first = candidate.statement?.validFrom ?? times.find(({ kind }) => kind === 'date')?.value;
  return naming.some(({ kind, value, start, end }) => {
    if (kind !== 'document' || !isSameDocument(document, String(value))) return false;
    const behind = text.slice(end);
    if (ENDS.test(behind)) {
      const until = times.find((time) => time.kind === 'date' && time.start > end)?.value;
      return until === undefined || String(until) <= today;
    }
    // `A thay cho Nghị định B`: only the sort of document stands between.
    const before = words.findLast((word) => word.end <= start && word.token === 'replaces');
    if (!before || text.slice(before.end, start).split(' ').length > MOST_BETWEEN) return false;
    return first === undefined || String(first) <= today;
  });
}

/** A claim that one document holds today, or does not: settled by the sentences that tell what replaced it. */
export function judgeValidity(
  reading: StatementReading,
  found: readonly ReadCandidate[],
  today: string,
): CheckedFigure[] | undefined {
  const { text, naming, measured, times } = reading;
  const [document, ...others] = naming.filter(({ kind }) => kind === 'document');
  if (!document || others.length + measured.length + times.length > 0) return undefined;
  const line = foldWords(text);
  const isLapsed = LAPSED.test(line);
  if (!isLapsed && !HOLDS.test(line)) return undefined;
  const ended = found.find((one) => endsIn(String(document.value), one, today));
  if (ended)
    return isLapsed
      ? [{ said: text, verdict: 'supported', candidate: ended.candidate }]
      : [{ said: text, verdict: 'contradicted', why: 'other-value', candidate: ended.candidate }];
  return isLapsed ? undefined : [{ said: text, verdict: 'not_found' }];
}
