import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { type Expectation, holds, metBy, unmet } from './expectation.ts';
import { nearest, sharedNoun } from './figures-near.ts';

/** Nouns of one syllable after `bao nhiêu`: xã, phường, cấp, điểm … followed by something else. */
const SHORT_NOUNS: ReadonlySet<string> = new Set(
  'xa phuong huyen tinh cap diem so quay phong nhom bac lan nguoi dan ngay nam thang buoc muc chuong dieu nuoc bo loai cach khau camera km dong trieu ty gio'.split(
    ' ',
  ),
);
const isShort = (noun: readonly string[]): boolean => SHORT_NOUNS.has(noun[0] ?? '');

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

/** The figure that the asked noun follows; failing that, a figure of a sentence that names the noun at all. */
function countOf(query: Query, candidate: Candidate, usable: readonly Figure[]): Expectation {
  const { noun } = query.cue;
  const best = usable
    .map((figure) => ({ figure, shared: sharedNoun(noun, candidate, figure) }))
    .filter(({ figure, shared }) => shared > 0 && nearest(query, candidate, [figure]) !== undefined)
    .sort((a, b) => b.shared - a.shared || a.figure.start - b.figure.start)[0];
  // One shared syllable of a longer noun is chance (`tập thể` / `tập huấn`), unless the noun is one syllable.
  if (best && (best.shared >= 2 || best.shared === noun.length || isShort(noun))) return metBy(best.figure);
  const head = noun.slice(0, isShort(noun) ? 1 : 2).join(' ');
  const near = foldWords(candidate.quote).includes(` ${head} `)
    ? nearest(query, candidate, usable)
    : undefined;
  return near ? metBy(near, 0.3) : unmet('không có con số của thứ được hỏi');
}

/** A count, an amount of money or a share, as the words of the question say. */
export function expectFigure(query: Query, candidate: Candidate): Expectation {
  const usable = candidate.figures.filter(({ kind }) => COUNTABLE.includes(kind));
  if (query.cue.noun.length > 0) return countOf(query, candidate, usable);
  const asked = foldWords(query.text);
  if (MONEY_HEADS.test(asked)) {
    const money = nearest(
      query,
      candidate,
      usable.filter(({ kind }) => kind === 'money'),
    );
    return money ? metBy(money) : unmet('không nêu số tiền');
  }
  if (PERCENT_HEADS.test(asked)) return expectPercent(query, candidate);
  const figure = nearest(query, candidate, usable);
  return figure ? metBy(figure, 0.7) : unmet('không nêu con số');
}

/** A percentage. */
export function expectPercent(query: Query, candidate: Candidate): Expectation {
  const figure = nearest(
    query,
    candidate,
    candidate.figures.filter(({ kind }) => ['percent', 'percent_point', 'fraction'].includes(kind)),
  );
  return figure ? metBy(figure) : unmet('không nêu tỷ lệ phần trăm');
}

/** A rank in figures or in words (`dẫn đầu`). */
export function expectRank(query: Query, candidate: Candidate): Expectation {
  const figure = nearest(
    query,
    candidate,
    candidate.figures.filter(({ kind }) => kind === 'rank' || kind === 'ordinal'),
  );
  if (figure) return metBy(figure);
  const match = / (?:dan dau|dung dau|cao nhat|thap nhat|cuoi|nhom \S+) /u.exec(foldWords(candidate.quote));
  return match ? holds(0.6) : unmet('không nêu thứ hạng');
}
