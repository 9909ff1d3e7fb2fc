import { type Draft, oneFigure, type Reading } from './draft.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { PhraseTable, phrasesOf } from './phrase-table.ts';
import { isListed, readUnit, type UnitKind, wholeNumberAt } from './read-unit.ts';
import { readRomanNumeral } from './roman-numeral.ts';
import type { TokenStream } from './token-stream.ts';

/** `sure` labels take any small number; `cấp 25 giấy phép` and `mức 5 triệu` show why the others do not. */
const LEVELS = new PhraseTable(
  phrasesOf({
    sure: 'mức độ, cấp độ',
    unsure: 'cấp, mức, bậc, loại, lớp, tầng, vùng, khu vực, giai đoạn, nhóm',
  }),
);

interface Level {
  readonly value: number;
  readonly to: number;
}

function readDigits(stream: TokenStream, index: number): Level | null {
  const value = wholeNumberAt(stream, index, 0, 99);
  const next = stream.at(index + 1);
  // `mức 4/10`, `nhóm 2%`, `cấp 5h`: the number belongs to what it is glued to.
  const goesOn = next.glued && (next.kind === 'word' || '/%:'.includes(next.word));
  return value === null || goesOn ? null : { value, to: index + 1 };
}

function readWords(stream: TokenStream, index: number): Level | null {
  // Unaccented, `muc hai long` is hài lòng.
  if (stream.plain) return null;
  const { word, capital } = stream.at(index);
  const roman = capital || stream.shouting ? readRomanNumeral(word) : null;
  if (roman !== null) return { value: roman, to: index + 1 };
  if (word !== 'hai' && word !== 'ba' && word === stream.at(index).folded) return null;
  const number = parseNumberWords(stream, index);
  // `mức năm 2023`: the year of a level.
  if (word === 'năm' && number?.to === index + 1) return null;
  return number && number.value > 0 && number.value < 100 && !number.decimal ? number : null;
}

/** Words that end in a label: `cung cấp một cơ hội`, `khẩn cấp`. */
const INSIDE_WORD = new Set('cung khẩn trợ nâng phân cao trung sơ đẳng điện chủng'.split(' '));

function readValue(stream: TokenStream, index: number): Level | null {
  return stream.at(index).kind === 'number' ? readDigits(stream, index) : readWords(stream, index);
}

const NOT_COUNTED: ReadonlySet<UnitKind> = new Set(['none', 'unlisted', 'name']);

function isLevel(stream: TokenStream, { value, to }: Level, sure: boolean): boolean {
  const unit = readUnit(stream, to);
  if (sure) return unit.kind !== 'percent' && unit.kind !== 'score';
  // `vào nhóm 20` names a group; `một nhóm 40 nam giới` has forty in it.
  if (stream.says(to - 2, 'nhóm')) return unit.kind === 'none';
  const counted = !NOT_COUNTED.has(unit.kind) && !unit.weak;
  return value <= 12 && !counted && !stream.is(to, '-');
}

/** More levels of the same sort: `mức độ 3, 4`, `mức độ 3 và 4`. */
function readFurther(stream: TokenStream, first: Draft): Draft[] {
  const drafts: Draft[] = [];
  let at = first.to;
  while (/^(?:,|và|va|hoặc|hoac|-)$/u.test(stream.at(at).word)) {
    const next = readDigits(stream, at + 1);
    if (!next || next.value > 12 || isListed(readUnit(stream, next.to))) break;
    drafts.push({ kind: 'level', value: next.value, unit: first.unit, from: at + 1, to: next.to });
    at = next.to;
  }
  return drafts;
}

/** `mức độ 3,4` is two levels in one token, not 3.4. */
function readGluedPair(stream: TokenStream, from: number, index: number): Reading | null {
  const match = /^(\d),(\d)$/u.exec(stream.at(index).word);
  if (!match) return null;
  const value = [Number(match[1]), Number(match[2])] as const;
  return oneFigure({ kind: 'range', value, unit: stream.phrase(from, index), from, to: index + 1 });
}

/** `mức độ 4`, `cấp 3`, `loại II`, `mức độ 3 và 4`. The reverse, `3 cấp`, is a count. */
export function readLevel(stream: TokenStream, index: number): Reading | null {
  const label = LEVELS.at(stream, index);
  // Unaccented, `tang` rises and `vung` is steady.
  if (!label || (stream.plain && /^(?:tang|vung)$/u.test(stream.at(index).word))) return null;
  const at = index + label.length;
  const unit = stream.phrase(index, at);
  const sure = label.meaning === 'sure';
  const pair = sure ? readGluedPair(stream, index, at) : null;
  if (pair) return pair;
  const level = readValue(stream, at);
  // `cấp một giấy phép`: there một is an article.
  if (!sure && (stream.is(at, 'một') || INSIDE_WORD.has(stream.at(index - 1).word))) return null;
  if (!level || !isLevel(stream, level, sure)) return null;
  const draft: Draft = { kind: 'level', value: level.value, unit, from: index, to: level.to };
  const drafts = [draft, ...readFurther(stream, draft)];
  return { drafts, next: drafts.at(-1)?.to ?? draft.to };
}
