import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { askedFigures } from './asked-figures.ts';
import type { Candidate } from './candidate.ts';
import { countedTogether } from './counted-together.ts';
import { type Expectation, holds, metBy, unmet } from './expectation.ts';
import { nearest, sharedNoun, wordsBehind } from './figures-near.ts';

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

/** `đạt bao nhiêu ở nội dung này`: what follows the question word is no noun. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  'o trong vao theo cua khi va voi'.split(' '),
);

const SCORES: ReadonlySet<string> = new Set(['score', 'percent']);

const COUNTS: readonly string[] = ['count', 'range', 'ratio', 'duration', 'level', 'multiple'];

/** Nouns of what is not counted but has a share: `giảm bao nhiêu thời gian` — `giảm 50% thời gian`. */
const MASSES: ReadonlySet<string> = new Set(['thoi gian', 'chi phi', 'bien che', 'kinh phi']);

/** Kinds of figures that a noun can have: people are not percents, and only money is money. */
function kindsFor(noun: readonly string[]): readonly string[] {
  if (noun[0] === 'tien' || (noun[0] === 'dong' && noun[1] !== 'hang')) return ['money'];
  if (MASSES.has(noun.slice(0, 2).join(' '))) return [...COUNTS, 'percent'];
  return noun[0] === 'diem' ? ['score', 'percent', 'percent_point'] : COUNTS;
}

/** `24 đơn vị tốt, 18 khá`: a noun may end in the word that tells one count from the next. */
function tellsApart(noun: readonly string[], candidate: Candidate, figure: Figure): boolean {
  const [next] = wordsBehind(candidate, figure);
  return next !== undefined && noun.slice(1).includes(next);
}

/** From so many words of the question on, right behind a figure, they say what it counts. */
const TOLD_APART = 3;

/** Words right behind a figure that all are words of the question: `278 chuyển về xã`. */
function toldBehind(query: Query, candidate: Candidate, figure: Figure): number {
  const asked = new Set(query.terms.map(({ term }) => term));
  const behind = wordsBehind(candidate, figure);
  const other = behind.findIndex((word) => !asked.has(word));
  return other < 0 ? behind.length : other;
}

/** `không có đơn vị yếu`: none of what is asked for; the noun down to the word that tells it apart. */
function noneOf(noun: readonly string[], { quote }: Candidate): Expectation | undefined {
  const folded = fold(quote);
  for (const { 0: said, index } of quote.matchAll(/không có(?: \p{L}+){1,5}/gu)) {
    const words = foldWords(folded.slice(index + 'không có'.length, index + said.length)).trim().split(' ');
    const shared = words.findIndex((word, i) => word !== noun[i]);
    const length = shared < 0 ? words.length : shared;
    if (length < Math.min(3, noun.length) || length < 2) continue;
    const end = index + said.split(' ').slice(0, 2 + length).join(' ').length;
    return { met: true, strength: 1, span: { start: index, end } };
  }
  return undefined;
}

/** The figure that the asked noun follows, down to the word that tells it from others of the sentence. */
function countOf(query: Query, candidate: Candidate, usable: readonly Figure[]): Expectation {
  const { noun } = query.cue;
  const kinds = kindsFor(noun);
  const fitting = usable.filter(
    (figure) =>
      (kinds.includes(figure.kind) || (noun[0] === 'diem' && figure.unit === 'điểm')) &&
      nearest(query, candidate, [figure]) !== undefined,
  );
  if (noun[0] === 'diem') {
    const score = nearest(query, candidate, fitting);
    return score ? metBy(score) : unmet('không nêu điểm');
  }
  if (kinds[0] === 'money') {
    const money = nearest(query, candidate, fitting);
    return money ? metBy(money) : unmet('không nêu số tiền');
  }
  const nothing = noneOf(noun, candidate);
  if (nothing) return nothing;
  const together = countedTogether(noun, candidate, fitting);
  if (together) return together;
  const words = foldWords(candidate.quote);
  const matches = fitting.flatMap((figure) => {
    const shared = sharedNoun(noun, candidate, figure);
    // One shared syllable of a longer noun is chance (`tập thể` / `tập huấn`), unless the noun is one syllable.
    const whole = shared >= 2 || shared === noun.length || (shared > 0 && isShort(noun));
    const next = noun[shared];
    // `đơn vị yếu` is not counted by `44 đơn vị` when another figure is that of `yếu`.
    const ofAnother =
      next !== undefined &&
      !wordsBehind(candidate, figure)
        .slice(0, shared + 2)
        .includes(next) &&
      fitting.some((other) => other !== figure && wordsBehind(candidate, other)[0] === next);
    const told = toldBehind(query, candidate, figure);
    if (told >= TOLD_APART && !whole) return [{ figure, rank: told + 10 }];
    if (whole && !ofAnother) return [{ figure, rank: shared + 10 }];
    return tellsApart(noun, candidate, figure) && words.includes(` ${noun[0] ?? ''} `)
      ? [{ figure, rank: 5 }]
      : [];
  });
  const [first, second] = matches.sort((a, b) => b.rank - a.rank || a.figure.start - b.figure.start);
  const tied = first && second?.rank === first.rank ? matches.filter(({ rank }) => rank === first.rank) : [];
  const spokenOf = tied.length > 1 ? nearest(query, candidate, tied.map(({ figure }) => figure)) : undefined;
  const best = spokenOf ? { figure: spokenOf } : first;
  if (best) return metBy(best.figure);
  const named = words.includes(` ${noun.slice(0, isShort(noun) ? 1 : 2).join(' ')} `);
  const near = named ? nearest(query, candidate, fitting) : undefined;
  return near ? metBy(near, 0.3) : unmet('không có con số của thứ được hỏi');
}

/** A count, an amount of money or a share, as the words of the question say. */
export function expectFigure(query: Query, candidate: Candidate): Expectation {
  const usable = askedFigures(query, candidate).filter(({ kind }) => COUNTABLE.includes(kind));
  if (query.cue.noun.length > 0 && !NO_NOUNS.has(query.cue.noun[0] ?? '')) return countOf(query, candidate, usable);
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
    askedFigures(query, candidate).filter(({ kind }) =>
      ['percent', 'percent_point', 'fraction'].includes(kind),
    ),
  );
  return figure ? metBy(figure) : unmet('không nêu tỷ lệ phần trăm');
}

/** A rank in figures or in words (`dẫn đầu`). */
export function expectRank(query: Query, candidate: Candidate): Expectation {
  const figure = nearest(
    query,
    candidate,
    askedFigures(query, candidate).filter(({ kind }) => kind === 'rank' || kind === 'ordinal'),
  );
  if (figure) return metBy(figure);
  // `đoàn do Giám đốc Sở dẫn đầu` is led by, not ranked.
  const match = /(?<! do(?: \S+){1,8}) (?:dan dau|dung dau|cao nhat|thap nhat|cuoi|nhom \S+) /u.exec(
    foldWords(candidate.quote),
  );
  return match ? holds(0.6) : unmet('không nêu thứ hạng');
}
