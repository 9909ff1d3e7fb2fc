import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { askedFigures } from './asked-figures.ts';
import type { Candidate } from './candidate.ts';
import { expectCount } from './expect-count.ts';
import { type Expectation, holds, metBy, unmet } from './expectation.ts';
import { nearest } from './figures-near.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { toldRank } from './told-rank.ts';

const MONEY_HEADS = / (?:kinh phi|le phi|chi phi|so tien|bao nhieu tien|gia|cuoc|luong toi thieu) /u;
const PERCENT_HEADS = / (?:ty le|ti le|muc do hai long|muc hai long|phan tram) /u;
const COUNTABLE: readonly string[] = [
  'count',
  'ratio',
  'range',
  'level',
  'score',
  'percent',
  'money',
  'fraction',
  'multiple',
  'duration',
  'area',
  'distance',
];

/** `đạt bao nhiêu ở nội dung này`: what follows the question word is no noun. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  'o trong vao theo cua khi va voi xuong con len den toi'.split(' '),
);

/** `điểm … là bao nhiêu`, `bao nhiêu điểm`. */
const SCORE_HEADS = / diem (?:so )?(?!yeu|manh|nong|nghen)(?:\S+ ){0,10}(?:la|dat|duoc) bao nhieu /u;
const isScore = ({ kind, unit }: Figure): boolean => SCORES.has(kind) || unit === 'điểm';

const SCORES: ReadonlySet<string> = new Set(['score', 'percent']);

/** `mẫu số mấy`, `điều mấy`: the number that a thing has, not how many there are. */
function numberOf(query: Query, { figures }: Candidate): Figure | undefined {
  const asked = askedWords(query);
  return figures.find(
    ({ kind, unit }) => kind === 'label' && unit !== null && asked.includes(`${foldWords(unit)}may `),
  );
}

/** A count, an amount of money or a share, as the words of the question say. */
export function expectFigure(query: Query, candidate: Candidate): Expectation {
  const label = numberOf(query, candidate);
  if (label) return metBy(label);
  const usable = askedFigures(query, candidate).filter(({ kind }) => COUNTABLE.includes(kind));
  const [head, ...behind] = query.cue.noun;
  // `còn bao nhiêu cái`: a classifier alone names nothing.
  const isNamed = head !== undefined && !NO_NOUNS.has(head) && !(head === 'cai' && behind.length === 0);
  if (isNamed) return expectCount(query, candidate, usable);
  const asked = askedWords(query);
  if (MONEY_HEADS.test(asked)) {
    const money = nearest(
      query,
      candidate,
      usable.filter(({ kind }) => kind === 'money'),
    );
    return money ? metBy(money) : unmet('không nêu số tiền');
  }
  if (PERCENT_HEADS.test(asked)) return expectPercent(query, candidate);
  if (SCORE_HEADS.test(asked)) {
    const score = nearest(query, candidate, usable.filter(isScore));
    return score ? metBy(score) : unmet('không nêu điểm');
  }
  // An index is a share or a number of points, whatever else the sentence counts.
  const scored = query.ofIndex ? usable.filter(({ kind }) => SCORES.has(kind)) : [];
  const score = nearest(query, candidate, scored);
  if (score) return metBy(score, 0.7);
  const figure = nearest(query, candidate, usable);
  return figure ? metBy(figure, 0.7) : unmet('không nêu con số');
}

/** A percentage. */
export function expectPercent(query: Query, candidate: Candidate): Expectation {
  const figure = nearest(
    query,
    candidate,
    askedFigures(query, candidate).filter(
      ({ kind, unit }) =>
        ['percent', 'percent_point', 'fraction'].includes(kind) || (kind === 'range' && unit === '%'),
    ),
  );
  return figure ? metBy(figure) : unmet('không nêu tỷ lệ phần trăm');
}

/** `năm thứ tư liên tiếp`, `lần thứ hai`: how often, not which place. */
const OF_TIMES = /(?:năm|lần|kỳ|khóa|đợt|quý|tháng) (?:thứ )?$/iu;

/** A rank in figures or in words (`dẫn đầu`). */
export function expectRank(query: Query, candidate: Candidate): Expectation {
  const figure = nearest(
    query,
    candidate,
    askedFigures(query, candidate).filter(
      ({ kind, start }) =>
        (kind === 'rank' || kind === 'ordinal') && !OF_TIMES.test(candidate.quote.slice(0, start)),
    ),
  );
  if (figure) return metBy(figure);
  if (toldRank(query, candidate) === 'other') return unmet('chỉ nêu thứ hạng của nơi khác');
  // `đoàn do Giám đốc Sở dẫn đầu` is led by, not ranked.
  const match = /(?<! do(?: \S+){1,8}) (?:dan dau|dung dau|cao nhat|thap nhat|cuoi|nhom \S+) /u.exec(
    quoteWords(candidate),
  );
  return match ? holds(0.6) : unmet('không nêu thứ hạng');
}
