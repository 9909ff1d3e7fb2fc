import type { Figure } from '../../language/figures/read-figures.ts';
import type { Query } from '../understand/query.ts';
import { accentedWords } from './accented-words.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { ruleFor } from './rule.ts';

const COUNTED: ReadonlySet<string> = new Set(['figure', 'percent']);
/** A yes/no ending, and particles behind it, deny nothing. */
const ENDING = / (?:có )?(?:hay )?(?:chưa|không)(?: (?:ạ|vậy|nhỉ|thế|ta|hả|v))* $/u;
/** `không quá 30 ngày`, `không biết`, `chưa đầy`: words with a negation that deny nothing of what is counted. */
const IDIOM =
  / (?:không|chưa) (?=(?:quá|dưới|ít|kém|chỉ|biết|rõ|nhớ|hiểu|gian|phải|khí|đầy|tới|đến|từng|chính|tính|kể|dùng|thu|bị|sáp|sát|hợp|nhập|gộp)(?= ))/gu;
const DENIED = / (?:chưa|không) /u;
/** What a sentence may say for `not done`. */
const UNDONE = / (?:chưa|không|còn|trễ|chậm|quá hạn|thiếu|tồn) /u;
/** So near the figure its own negation stands, in UTF-16 units. */
const NEAR = 40;
const COUNTS: ReadonlySet<string> = new Set(['count', 'percent', 'ratio']);
/** Figures that say when or which, and answer no question for an amount. */
const NO_AMOUNT: ReadonlySet<string> = new Set(
  'date month quarter year period time document ordinal'.split(' '),
);

const stripped = (text: string): string => accentedWords(text).replace(ENDING, ' ').replace(IDIOM, ' ');

const around = new WeakMap<Figure, string>();

/** The stretch of the clause around a figure that says what it counts: read once, the figure is of that quote. */
function aroundFigure(quote: string, figure: Figure): string {
  const known = around.get(figure);
  if (known !== undefined) return known;
  const { start, end } = figure;
  const before =
    quote
      .slice(Math.max(0, start - NEAR), start)
      .split(/[,;:.] /u)
      .at(-1) ?? '';
  const after = quote.slice(end, end + NEAR).split(/[,;:.](?: |$)/u)[0] ?? '';
  const words = stripped(`${before} # ${after} #`);
  around.set(figure, words);
  return words;
}

/** The clause of a question that asks for the figure: what is told around it denies nothing of it. */
const askedClause = perQuery(({ text }) => {
  const clauses = text.split(/[,;:.?!] |[?!.]+$/u);
  return stripped(
    clauses.find((clause) => / (?:bao nhiêu|mấy|tỷ lệ|tỉ lệ) /u.test(accentedWords(clause))) ?? text,
  );
});

/** A question typed with its marks for a figure that may be one of what is not done. */
export const asksCount = ({ accented, cue }: Query): boolean => accented && COUNTED.has(cue.type);

/** Asked for what is not done, the figure of what is done does not answer; nor the other way round. */
export function otherPolarity(query: Query, { quote, figures }: Candidate): string | undefined {
  if (!asksCount(query)) return undefined;
  const counts = figures.filter(({ kind }) => COUNTS.has(kind));
  if (counts.length === 0) return undefined;
  const asked = askedClause(query);
  if (DENIED.test(asked))
    return counts.some((figure) => UNDONE.test(aroundFigure(quote, figure)))
      ? undefined
      : 'không nói về phần chưa làm';
  if (UNDONE.test(asked)) return undefined;
  // `đạt 67,65 điểm; chưa có số liệu về thứ hạng trong 63 tỉnh` denies the rank, not the score.
  const amounts = figures.filter(({ kind }) => !NO_AMOUNT.has(kind));
  // Most quotes deny nothing at all.
  if (amounts.length > 0 && !quote.toLowerCase().includes('chưa')) return undefined;
  return amounts.every((figure) => aroundFigure(quote, figure).includes(' chưa '))
    ? 'chỉ nói về phần chưa làm'
    : undefined;
}

const DENIED_QUALITY =
  / (?:khong|chua) (?:(?:duoc|dat|xep|bi|loai|hang|o|muc) ){0,4}(?<quality>tot|kha|xuat sac|trung binh|yeu|hai long) /u;

/** The quality that some folded words deny: `mấy đơn vị không tốt`. */
export const deniedQuality = (words: string): string | undefined =>
  DENIED_QUALITY.exec(words)?.groups?.['quality'];

/** Asked for those without a quality, a sentence answers that denies that very quality. */
export const otherQuality = ruleFor(
  (query) => COUNTED.has(query.cue.type) && deniedQuality(askedWords(query)) !== undefined,
  (query, candidate) =>
    deniedQuality(askedWords(query)) === deniedQuality(quoteWords(candidate))
      ? undefined
      : 'không nói về phần trái lại',
);
