import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { type Rule, ruleFor } from './rule.ts';

/** Words that divide what is counted into parts; one of each line is said of each. */
const MARKS: readonly (readonly string[])[] = [
  ['xuat sac', 'tot', 'kha', 'trung binh', 'yeu'],
  ['tang', 'giam'],
];
const ONLY_A_PART = 'chỉ nêu một phần';

const COUNTS = / (?:bao nhieu|may|tong so) (?<first>\S+) (?<second>\S+) /u;

interface Counted {
  readonly noun: string;
  /** Marks of which the question names none. */
  readonly marks: readonly (readonly string[])[];
}

/** What a question counts without saying which part of it. */
const counted = perQuery((query): readonly Counted[] => {
  const asked = askedWords(query);
  const { first, second } = COUNTS.exec(asked)?.groups ?? {};
  if (first === undefined || second === undefined) return [];
  const marks = MARKS.filter((line) => !line.some((mark) => asked.includes(` ${mark} `)));
  return [{ noun: `${first} ${second}`, marks }];
});

/** True when each figure with the noun behind it is told with one of the marks, and they are two or more. */
function isDivided(words: string, noun: string, marks: readonly string[]): boolean {
  const said = marks.filter((mark) => new RegExp(` \\d+ (?:\\S+ ){0,4}?${mark} `, 'u').test(words));
  const counts = words.split(new RegExp(`(?<= \\d+)(?= ${noun} )`, 'u')).slice(1);
  if (said.length < 2 || counts.length === 0) return false;
  return counts.every((tail) =>
    marks.some((mark) => new RegExp(`^ ${noun} (?:\\S+ ){0,3}?${mark} `, 'u').test(tail)),
  );
}

/** `24 đơn vị tốt, 19 khá` does not tell how many there are. */
const oneOfParts = ruleFor(
  (query) => counted(query).length > 0,
  (query, candidate) =>
    counted(query).some(({ noun, marks }) =>
      marks.some((line) => isDivided(quoteWords(candidate), noun, line)),
    )
      ? ONLY_A_PART
      : undefined,
);

const ASKS_ALL = / (?:tong cong|tong so|tat ca|ca thay|het thay|toan bo|gop lai|cong lai) /u;
const asksAll = (query: Query): boolean => query.cue.type === 'figure' && ASKS_ALL.test(askedWords(query));

/** Behind a count: the share that it is of a larger whole, with what it is the count of. */
const SHARE = /^(?<of>[^,;.(]{0,40})\((?:gần |hơn |khoảng )?\d+(?:,\d+)?%\)(?<tail>[^,;.]{0,40})/u;

/** Two neighbouring words that say what a part is stand in the question, too. */
function isSaid(asked: string, ...told: readonly (string | undefined)[]): boolean {
  return told.some((text) => {
    const words = foldWords(text ?? '')
      .trim()
      .split(' ')
      .slice(1);
    return words.slice(1).some((word, i) => asked.includes(` ${words[i]} ${word} `));
  });
}

/** `2.004 hồ sơ (44,07%) được nộp trực tuyến` is a part of all. */
const shareOfAll = ruleFor(asksAll, (query, { quote, figures }: Candidate) => {
  const asked = askedWords(query);
  const counts = figures.filter(({ kind }) => kind === 'count');
  const isPart = counts.every(({ end }) => {
    const share = SHARE.exec(quote.slice(end))?.groups;
    return share !== undefined && !isSaid(asked, share['of'], share['tail']);
  });
  return counts.length > 0 && isPart ? ONLY_A_PART : undefined;
});

const asksAllTime = (query: Query): boolean =>
  ['duration', 'figure'].includes(query.cue.type) && ASKS_ALL.test(askedWords(query));

/** `mỗi lần không quá 30 ngày`: all of them together is not said. */
const eachForAll = ruleFor(asksAllTime, (_query, candidate) => {
  const words = quoteWords(candidate);
  return / (?:moi|tung) (?:lan|dot|buoc|khau|giai doan|luot) /u.test(words) && !ASKS_ALL.test(words)
    ? 'chỉ nêu từng phần, không nêu tổng cộng'
    : undefined;
});

/** A part of what is asked for as a whole. */
export const TOTAL_RULES: readonly Rule[] = [oneOfParts, shareOfAll, eachForAll];
