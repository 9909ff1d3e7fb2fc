import type { Figure } from '../../language/figures/read-figures.ts';
import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { countedTogether } from './counted-together.ts';
import { type Expectation, metBy, unmet } from './expectation.ts';
import { nearest, sharedNoun, wordsBehind } from './figures-near.ts';
import { askedWords, quoteWords, termsIn } from './folded-words.ts';

/** Nouns of one syllable after `bao nhiêu`: xã, phường, cấp, điểm … followed by something else. */
const SHORT_NOUNS: ReadonlySet<string> = new Set(
  'xa phuong huyen tinh cap diem so quay phong nhom bac lan nguoi dan ngay nam thang buoc muc chuong dieu nuoc bo loai cach khau camera km dong trieu ty gio tuoi'.split(
    ' ',
  ),
);
const isShort = (noun: readonly string[]): boolean => SHORT_NOUNS.has(noun[0] ?? '');

const COUNTS: readonly string[] = ['count', 'range', 'ratio', 'duration', 'level', 'multiple'];

/** Nouns of what is not counted but has a share: `giảm bao nhiêu thời gian` — `giảm 50% thời gian`. */
const MASSES: ReadonlySet<string> = new Set(['thoi gian', 'chi phi', 'bien che', 'kinh phi']);

/** `tốn bao nhiêu tỷ mỗi năm`; not `bao nhiêu triệu người`. */
const AMOUNTS: ReadonlySet<string> = new Set(['ti', 'ty', 'trieu', 'nghin', 'ngan']);
const BEHIND_AMOUNT: ReadonlySet<string> = new Set([
  '',
  'dong',
  'moi',
  'mot',
  'cho',
  'de',
  'trong',
  'tren',
  'trieu',
  'ti',
  'ty',
  'vnd',
]);

/** Kinds of figures that a noun can have: people are not percents, and only money is money. */
function kindsFor(noun: readonly string[]): readonly string[] {
  if (AMOUNTS.has(noun[0] ?? '') && BEHIND_AMOUNT.has(noun[1] ?? '')) return ['money'];
  if (noun[0] === 'tien' || (noun[0] === 'dong' && noun[1] !== 'hang')) return ['money'];
  if (MASSES.has(noun.slice(0, 2).join(' '))) return [...COUNTS, 'percent'];
  return noun[0] === 'diem' ? ['score', 'percent', 'percent_point'] : COUNTS;
}

/** `24 đơn vị tốt, 18 khá`: a noun may end in the word that tells one count from the next. */
function tellsApart(noun: readonly string[], [next]: readonly string[]): boolean {
  const compared = noun.findIndex((word, i) => word === 'so' && noun[i + 1] === 'voi');
  return next !== undefined && noun.slice(1, compared < 0 ? undefined : compared).includes(next);
}

/** From so many words of the question on, right behind a figure, they say what it counts. */
const TOLD_APART = 3;

/** Words right behind a figure that all are words of the question: `278 chuyển về xã`. */
function toldBehind(asked: ReadonlySet<string>, behind: readonly string[]): number {
  const other = behind.findIndex((word) => !asked.has(word));
  // Two words are enough where nothing else follows: `50 bãi bỏ.`
  return other < 0 ? Math.max(behind.length, behind.length >= 2 ? TOLD_APART : 0) : other;
}

/** `không có đơn vị yếu`: none of what is asked for; the noun down to the word that tells it apart. */
function noneOf(noun: readonly string[], { quote }: Candidate): Expectation | undefined {
  for (const { 0: said, index } of findAll(quote, /không có(?: \p{L}+){1,5}/gu)) {
    const words = foldWords(said.slice('không có'.length)).trim().split(' ');
    const shared = words.findIndex((word, i) => word !== noun[i]);
    const length = shared < 0 ? words.length : shared;
    if (length < Math.min(3, noun.length) || length < 2) continue;
    // `không có đơn vị yếu` does not say that there is no `đơn vị`.
    if (length < 3 && length < words.length) continue;
    const end =
      index +
      said
        .split(' ')
        .slice(0, 2 + length)
        .join(' ').length;
    return { met: true, strength: 1, span: { start: index, end } };
  }
  return undefined;
}

/** `18 khá` counts what `đơn vị khá` ends in; `hai cấp` does not count `phòng cấp xã`. */
const countsTail = (tail: readonly string[], words: readonly string[] = []): boolean =>
  tail.slice(0, 2).every((word, i) => word === words[i]);

/** The words of a question behind the last one that asks how many. */
function wordsAsked(query: Query): string[] {
  const at = query.terms.findLastIndex(({ term }) => term === 'may' || term === 'nhieu');
  return query.terms.slice(at + 1).map(({ term }) => term);
}

/** `bao nhiêu xã lập phòng chuyên môn`: `192 phòng chuyên môn` counts what the verb behind the noun is done to. */
function isObject([, ...behind]: readonly string[], [first = '']: readonly string[]): boolean {
  const words = behind.filter((word) => !['duoc', 'da', 'bi', 'phai', 'se'].includes(word));
  return words.indexOf(first) >= 1;
}

/** `Điều 20 … có ba cách`: the figure counts another thing, which the question does not speak of. */
function countsOther(query: Query, candidate: Candidate, figure: Figure): boolean {
  const [first] = wordsBehind(candidate, figure);
  return first !== undefined && figure.unit !== null && !query.terms.some(({ term }) => term === first);
}

/**
 * `346 thủ tục …: 18 chuyển lên tỉnh, 278 chuyển về xã`: the one part whose words behind it have two of the words asked
 * that no other figure has behind it.
 */
function partAsked(
  candidate: Candidate,
  wanted: readonly string[],
  figures: readonly Figure[],
): Figure | undefined {
  const tails = figures.map((figure) => ({
    figure,
    words: termsIn(candidate.quote.slice(figure.end).split(/[,;:.]|\svà\s/u, 1)[0] ?? ''),
  }));
  const told = tails.filter(
    ({ figure, words }) =>
      figure.unit === null &&
      wanted.filter(
        (word) =>
          words.includes(word) && tails.every((one) => one.words === words || !one.words.includes(word)),
      ).length >= 2,
  );
  return told.length === 1 ? told[0]?.figure : undefined;
}

/** What a figure counts is asked for behind `bao nhiêu`, or the person says that very number. */
function isAskedFor({ figures }: Query, { unit, kind, value }: Figure, wanted: readonly string[]): boolean {
  if (unit === null || figures.some((typed) => typed.value === value)) return true;
  const words = termsIn(unit);
  return kind === 'duration' ? wanted[0] === words[0] : words.some((word) => wanted.includes(word));
}

interface Match {
  readonly figure: Figure;
  /** How surely it counts the asked noun; higher is better. */
  readonly rank: number;
}

/** How surely each figure counts the asked noun, from the words behind it. */
function matchesOf(query: Query, candidate: Candidate, fitting: readonly Figure[]): Match[] {
  const { noun } = query.cue;
  const wanted = wordsAsked(query);
  const asked = new Set(query.terms.map(({ term }) => term));
  const named = quoteWords(candidate).includes(` ${noun[0] ?? ''} `);
  const behind = new Map(fitting.map((figure) => [figure, wordsBehind(candidate, figure)]));
  const isCounted = isShort(noun) && fitting.some((figure) => sharedNoun(noun, candidate, figure) > 0);
  return fitting.flatMap((figure): Match[] => {
    const words = behind.get(figure) ?? [];
    const shared = sharedNoun(noun, candidate, figure);
    // One shared syllable of a longer noun is chance (`tập thể` / `tập huấn`), unless the noun is one syllable.
    const whole = shared >= 2 || shared === noun.length || (shared > 0 && isShort(noun));
    const next = noun[shared];
    // `đơn vị yếu` is not counted by `44 đơn vị` when another figure is that of `yếu`.
    const ofAnother =
      next !== undefined &&
      !words.slice(0, shared + 2).includes(next) &&
      fitting.some((other) => other !== figure && countsTail(noun.slice(shared), behind.get(other)));
    const told = toldBehind(asked, words);
    if (
      named &&
      told >= TOLD_APART &&
      isAskedFor(query, figure, wanted) &&
      !whole &&
      !(isCounted && isObject(wanted, words))
    )
      return [{ figure, rank: told + 10 }];
    if (whole && !ofAnother) return [{ figure, rank: shared + 10 }];
    return named && tellsApart(noun, words) ? [{ figure, rank: 5 }] : [];
  });
}

const ASKS_TOTAL = / (?:tong cong|tong so|tat ca|ca thay|het thay|het tat ca) /u;

/** Asked for the total, the largest of the figures that count the noun. */
function totalOf(query: Query, figures: readonly Figure[]): Figure | undefined {
  if (!ASKS_TOTAL.test(askedWords(query)) || figures.some(({ kind }) => kind !== 'count')) return undefined;
  return figures.reduce<Figure | undefined>(
    (most, one) => (most === undefined || Number(one.value) > Number(most.value) ? one : most),
    undefined,
  );
}

/** The surest match; of several as sure, the one that the question speaks of. */
function bestMatch(query: Query, candidate: Candidate, matches: readonly Match[]): Figure | undefined {
  const top = Math.max(...matches.map(({ rank }) => rank));
  const tied = matches.filter(({ rank }) => rank === top).map(({ figure }) => figure);
  const total = tied.length > 1 ? totalOf(query, tied) : undefined;
  if (total) return total;
  return (tied.length > 1 ? nearest(query, candidate, tied) : undefined) ?? tied[0];
}

/** Spoken names of measures, longer ones first, and the unit that a sentence writes. */
const MEASURES: readonly (readonly [spoken: string, unit: string])[] = [
  ['cay so vuong', 'km²'],
  ['ki lo met vuong', 'km²'],
  ['km vuong', 'km²'],
  ['cay so', 'km'],
  ['ki lo met', 'km'],
  ['km', 'km'],
];

/** `bao nhiêu cây số`: the figure with that unit. */
function measured(query: Query, candidate: Candidate, usable: readonly Figure[]): Expectation | undefined {
  const asked = `${query.cue.noun.join(' ')} `;
  const unit = MEASURES.find(([spoken]) => asked.startsWith(`${spoken} `))?.[1];
  const figure =
    unit === undefined
      ? undefined
      : nearest(
          query,
          candidate,
          usable.filter((one) => one.unit === unit),
        );
  return figure && metBy(figure);
}

/** The figure that the asked noun follows, down to the word that tells it from others of the sentence. */
export function expectCount(query: Query, candidate: Candidate, usable: readonly Figure[]): Expectation {
  const { noun } = query.cue;
  const kinds = kindsFor(noun);
  const measure = measured(query, candidate, usable);
  if (measure) return measure;
  const isScore = noun[0] === 'diem';
  const fitting = usable.filter(
    (figure) =>
      (kinds.includes(figure.kind) || (isScore && figure.unit === 'điểm')) &&
      // `mô hình hai cấp` names a model and counts no records.
      (figure.unit !== 'cấp' || noun[0] === 'cap') &&
      nearest(query, candidate, [figure]) !== undefined,
  );
  if (isScore || kinds[0] === 'money') {
    const figure = nearest(query, candidate, fitting);
    return figure ? metBy(figure) : unmet(isScore ? 'không nêu điểm' : 'không nêu số tiền');
  }
  const whole = noneOf(noun, candidate) ?? countedTogether(noun, candidate, fitting);
  if (whole) return whole;
  const part = fitting.length > 2 ? partAsked(candidate, wordsAsked(query), fitting) : undefined;
  const best = part ?? bestMatch(query, candidate, matchesOf(query, candidate, fitting));
  if (best) return metBy(best);
  const near = nearNoun(query, candidate, fitting);
  if (near) return metBy(near, 0.3);
  const only = onlyCount(noun, candidate, fitting);
  return only ? metBy(only, 0.5) : unmet('không có con số của thứ được hỏi');
}

/** The nearest figure of a sentence that has the noun somewhere, where it counts nothing else. */
function nearNoun(query: Query, candidate: Candidate, fitting: readonly Figure[]): Figure | undefined {
  const { noun } = query.cue;
  const head = noun.slice(0, isShort(noun) ? 1 : 2).join(' ');
  if (!quoteWords(candidate).includes(` ${head} `)) return undefined;
  const uncounted = isShort(noun)
    ? fitting.filter((figure) => !countsOther(query, candidate, figure))
    : fitting;
  return nearest(query, candidate, uncounted);
}

/** The one count of a fact whose editors say that it is asked for by this noun: `bao nhiêu người dự` of `hơn 180 đại biểu`. */
function onlyCount(
  [first, second]: readonly string[],
  { asked }: Candidate,
  fitting: readonly Figure[],
): Figure | undefined {
  if (second === undefined || !asked.pairs.has(`${first}_${second}`)) return undefined;
  const counts = fitting.filter(({ kind }) => kind === 'count');
  return counts.length === 1 && !fitting.some(({ kind }) => kind === 'ratio') ? counts[0] : undefined;
}
