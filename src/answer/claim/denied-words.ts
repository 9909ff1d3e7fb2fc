import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { SlotSide } from './compared-slot.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { has } from './word-match.ts';

/** What is denied stands this near behind `không`, in UTF-16 units. */
const DENIED_REACH = 30;
const DENIES = /(?<!\p{L})(?:không|chưa|khong|chua|chẳng|chả|chang|cấm|khỏi(?= (?:phải|cần)))(?!\p{L})/giu;
/** `không quá 30 ngày`, `chưa đầy một nửa` bound, and deny nothing. Folded, behind the word that denies. */
const BOUNDS =
  /^ (?:qua|duoi|it hon|kem|chi|day|toi|den|hon|phu thuoc|gian|co don vi|nhung|bao gio|biet|ro|phai khong) /u;
/** A denial does not go beyond its clause. */
const CLAUSE_END = /[,;:.()](?=\s|$)| (?:và|nhưng|va|nhung) /u;

/** The words that a statement denies. */
export const deniedIn = ({ text, words }: StatementReading): Word[] =>
  [...text.matchAll(DENIES)].flatMap(({ index }) =>
    words.filter(({ sort, start }) => sort !== 'free' && start > index && start < index + DENIED_REACH),
  );

/** Words that deny what follows them, too. */
const DENIES_OR_ENDS =
  /(?<!\p{L})(?:không|chưa|khong|chua|chẳng|chả|chang|thôi|thoi|ngừng|ngưng|ngung|khỏi|khoi)(?!\p{L})/giu;

/** The same of a denial or an end, without those that only bound a figure, up to the end of the clause. */
const deniedOf = ({ text, words }: StatementReading): Word[] =>
  [...text.matchAll(DENIES_OR_ENDS)].flatMap(({ 0: denial, index }) => {
    const behind = index + denial.length;
    const rest = text.slice(behind, behind + DENIED_REACH);
    if (BOUNDS.test(`${foldWords(rest)} `)) return [];
    const end = behind + (CLAUSE_END.exec(rest)?.index ?? rest.length);
    return words.filter(({ sort, start }) => sort !== 'free' && start >= behind && start < end);
  });

/** A bound, as of `không quá 30 ngày`, is told with its denial. */
const isShare = ({ kind, mod }: Figure): boolean =>
  mod === undefined && (kind === 'percent' || kind === 'ratio' || kind === 'fraction');
const isCount = ({ kind, mod, value }: Figure): boolean =>
  mod === undefined && kind === 'count' && value !== 0;

/**
 * `88,88% nói không bị gây phiền hà` says nothing of how many were: the part that has a property and the part that has
 * it not are two figures. True where what is denied on one side is said without a denial on the other.
 */
function isOtherPart(claim: SlotSide, { slot: { figure, own }, reading }: SlotSide): boolean {
  if (!figure || !(isShare(figure) || isCount(figure))) return false;
  const said = deniedOf(claim.reading);
  const seen = deniedOf(reading).filter((word) => own.includes(word));
  if (said.some((word) => has(seen, word))) return false;
  // Where both deny, a count may be of those that the denial is about: `không nhận hồ sơ giấy với 25 dịch vụ`.
  if (isCount(figure) && said.length > 0 && seen.length > 0) return false;
  return seen.some((word) => has(claim.reading.words, word)) || said.some((word) => has(own, word));
}

/** One of them denies, more often than the other, something that both speak of; of a figure, what it counts. */
export function isOtherPolarity(claim: SlotSide, found: SlotSide): boolean {
  const { figure } = claim.slot;
  if (figure) {
    const isMore = claim.reading.negations > found.reading.negations;
    return isMore || isOtherPart(claim, found);
  }
  return (
    claim.reading.negations !== found.reading.negations &&
    (deniedIn(claim.reading).some((word) => has(found.reading.words, word)) ||
      deniedIn(found.reading).some((word) => has(claim.reading.words, word)))
  );
}

/** Both deny, but not the same: `không đạt kế hoạch` beside `Kế hoạch … điều kiện không cần thiết`. */
export function deniesElse(claim: SlotSide, found: SlotSide): boolean {
  if (claim.slot.figure || claim.reading.negations === 0) return false;
  if (claim.reading.negations !== found.reading.negations) return false;
  const said = deniedIn(claim.reading).filter((word) => has(found.reading.words, word));
  const seen = deniedIn(found.reading);
  return said.length > 0 && !said.some((word) => has(seen, word));
}
