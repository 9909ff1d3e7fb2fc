import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import { isFullyMarked } from '../../language/is-fully-marked.ts';
import { datedDocuments, issueDates } from './issue-dates.ts';
import { readWords, type Word, type WordReader } from './read-words.ts';
import { isCountry, isNamedSpan, isOfFigure, isRanked, statementFigures } from './statement-figures.ts';
import { tierLists } from './tier-lists.ts';
import { zeroCounts } from './zero-counts.ts';

const TIME_KINDS: ReadonlySet<string> = new Set(['year', 'period', 'date', 'month', 'quarter']);
const NAMING_KINDS: ReadonlySet<string> = new Set(['document', 'label', 'ordinal']);

/** A figure that tells which thing is meant: `mức độ 4`, `Nghị quyết 76`, `lần thứ hai`. */
const isNaming = ({ kind, unit }: Figure): boolean =>
  NAMING_KINDS.has(kind) || (kind === 'level' && unit !== 'nhóm');
export const isTime = ({ kind }: Figure): boolean => TIME_KINDS.has(kind);
const isMeasured = (figure: Figure): boolean => !isTime(figure) && !isNaming(figure);

/** A document, label or level as a word: other ones of its sort are other things. */
function nameOf({ kind, unit, value, start, end }: Figure): Word {
  const sort = kind === 'label' || kind === 'level' ? `${kind}_${fold(unit ?? '')}` : kind;
  return { token: fold(String(value)), sort, start, end };
}

const countryWord = ({ start, end }: Figure): Word => ({ token: 'ca_nuoc', sort: 'province', start, end });

/** `Nghị định 118/2025/NĐ-CP ngày 9/6/2025`: issued on that day. */
const issuedWords = (text: string, figures: readonly Figure[]): Word[] =>
  [...issueDates(text, figures).map(({ date }) => date), ...datedDocuments(text, figures)].map(
    ({ start }) => ({
      token: 'issued',
      sort: 'force',
      start,
      end: start,
    }),
  );

const SCOPE_REACH = 7;
/** `Khánh Hòa xếp thứ 16 cả nước`: among whom, not of whom. */
const isScope = ({ token, start }: Word, words: readonly Word[], figures: readonly Figure[]): boolean =>
  token === 'ca_nuoc' &&
  figures.some(({ kind, end }) => kind === 'rank' && start >= end && start - end <= SCOPE_REACH) &&
  words.some((word) => word.sort === 'province' && word.token !== 'ca_nuoc');

/** A statement taken apart: its words, and its figures by what they do. */
export interface StatementReading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly measured: readonly Figure[];
  readonly times: readonly Figure[];
  /** Documents, labels and levels that it names. */
  readonly naming: readonly Figure[];
  /** The two figures of each ratio, which `measured` holds beside it. */
  readonly parts: ReadonlySet<Figure>;
  /** Second figures of ratios: the whole of which the first is a part. */
  readonly wholes: ReadonlySet<Figure>;
  /** It sets a goal: what it says has not been reached by it. */
  readonly isGoal: boolean;
  /** It says that something was reached. */
  readonly isResult: boolean;
  /** How often it denies something. */
  readonly negations: number;
}

const oneOf = (phrases: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${phrases.split(', ').join('|')})(?![\\p{L}])`, 'iu');
const both = (phrases: string, alsoFolded: string): { marked: RegExp; folded: RegExp } => ({
  marked: oneOf(phrases),
  folded: oneOf(alsoFolded),
});
const GOAL = both(
  'mục tiêu, phấn đấu, dự kiến, chỉ tiêu, đích, đặt mức, nhắm tới, nhắm, muốn, cần đạt, hướng tới, yêu cầu, phải đạt, phải giảm, phải cắt, cần giảm, sẽ đạt, đặt ra, đề ra',
  'muc tieu, phan dau, du kien, chi tieu, dat muc, nham toi, nham giam, nham bo, can dat, huong toi, yeu cau, phai dat, phai giam, phai cat, can giam, se dat, dat ra, de ra',
);
/** `phải` sets a goal for a share, and a rule for anything else. */
const MUST = both('phải, tối thiểu, ít nhất', 'phai, toi thieu, it nhat');
const RESULT = both(
  'đã, đạt được, thực tế, kết quả đạt, (?<!(?:phải|cần|để|đấu|sẽ|nhằm|muốn) )đạt (?:chỉ tiêu|mục tiêu)',
  'da dat, dat duoc, thuc te, ket qua dat, da giam, da cat, da hoan thanh, da tang, da vao, da bo, da co, da duoc, (?<!(?:phai|can|de|dau|se|nham|muon) )dat (?:chi tieu|muc tieu)',
);
const IDIOM =
  / (?:khong|chua) (?=(?:qua|duoi|it hon|kem|chi|day|toi|den|hon|phu thuoc|gian|co don vi|thu ly)(?= ))| (?:phai|dung|co|hay) khong /gu;

/** Without its mark `cam` is another word as often. */
const FORBIDS = /(?<!\p{L})cấm(?!\p{L})/giu;

function countNegations(line: string): number {
  return [
    ...line
      .replace(IDIOM, '  ')
      .replaceAll(' ', '  ')
      .matchAll(/ (?:khong|chua|chang|khoi(?= {2}(?:phai|can) )) /gu),
  ].length;
}

/** `115 trong 164 vụ` and `25/30 bộ` also say each of the two by itself. */
function partsOf(figure: Figure): Figure[] {
  if (figure.kind !== 'ratio' || typeof figure.value !== 'object' || figure.unit === 'điểm') return [];
  const [part, whole] = figure.value;
  if (typeof part !== 'number' || typeof whole !== 'number') return [];
  const digits = [...figure.surface.matchAll(/\d[\d.,]*\d|\d/gu)];
  const [first, second] = digits;
  if (!first || !second) return [];
  const of = (match: RegExpExecArray | RegExpMatchArray, value: number): Figure => ({
    surface: match[0],
    start: figure.start + (match.index ?? 0),
    // What is counted stands behind the whole of it.
    end: figure.end,
    value,
    unit: figure.unit,
    kind: 'count',
  });
  return [of(first, part), of(second, whole)];
}

/** Reads a statement of a claim or of the content. */
export function readStatement(text: string, reader: WordReader): StatementReading {
  const figures = statementFigures(text);
  const naming = figures.filter(isNaming);
  const country = figures.filter((one) => isCountry(one, figures));
  const words = [
    ...readWords(text, figures, reader),
    ...naming.map(nameOf),
    ...country.map(countryWord),
    ...issuedWords(text, figures),
    ...tierLists(text),
  ]
    .filter((word, _, all) => !isScope(word, all, figures) && !isOfFigure(word, figures, text))
    .sort((a, b) => a.start - b.start);
  const line = foldWords(text);
  const measured = figures.filter(
    (one) =>
      isMeasured(one) &&
      !country.includes(one) &&
      !isNamedSpan(one, text, figures) &&
      !isRanked(one, figures, text),
  );
  const parts = measured.map(partsOf);
  const way = isFullyMarked(text) ? 'marked' : 'folded';
  const says = (one: typeof GOAL): boolean => one[way].test(text);
  const hasShare = measured.some(({ kind }) => kind === 'percent' || kind === 'range');
  return {
    text,
    words,
    measured: [...measured, ...parts.flat(), ...zeroCounts(text, words)].sort((a, b) => a.start - b.start),
    times: figures.filter(isTime),
    naming,
    parts: new Set(parts.flat()),
    wholes: new Set(parts.flatMap(([, whole]) => whole ?? [])),
    isGoal: says(GOAL) || (hasShare && says(MUST)),
    isResult: says(RESULT),
    negations: countNegations(line) + (text.match(FORBIDS)?.length ?? 0),
  };
}

/** All figures in order, without the parts of ratios. */
export const figuresOf = ({ measured, parts, times, naming }: StatementReading): Figure[] =>
  [...measured.filter((figure) => !parts.has(figure)), ...times, ...naming].sort((a, b) => a.start - b.start);

/** The words of a statement in order, without figures. */
export function wordKey(reading: StatementReading): string {
  let key = '';
  let at = 0;
  for (const { start, end } of figuresOf(reading)) {
    key += `${reading.text.slice(at, start)} 0 `;
    at = end;
  }
  return foldWords(key + reading.text.slice(at));
}
