import type { QuestionType } from './cue-rules.ts';

/** Folded words after `bao nhiêu` or `mấy`, and the unit that they ask for. Longer ones first. */
const UNIT_WORDS: readonly (readonly [folded: string, unit: string])[] = [
  ['diem phan tram', 'điểm phần trăm'],
  ['phan tram', '%'],
  ['diem', 'điểm'],
  ['tien', 'đồng'],
  ['dong', 'đồng'],
  ['bac', 'bậc'],
  ['hang', 'bậc'],
  ['phut', 'phút'],
  ['gio', 'giờ'],
  ['tieng', 'giờ'],
  ['ngay', 'ngày'],
  ['hom', 'ngày'],
  ['bua', 'ngày'],
  ['tuan', 'tuần'],
  ['thang', 'tháng'],
  ['nam', 'năm'],
  ['tuoi', 'tuổi'],
  ['lan', 'lần'],
];
const UNITS: ReadonlyMap<string, string> = new Map(UNIT_WORDS);
const ASKED = new RegExp(` (?:bao nhieu|may) (${UNIT_WORDS.map(([folded]) => folded).join('|')}) `, 'u');

const HAS_UNIT: ReadonlySet<QuestionType> = new Set(['figure', 'percent', 'change', 'duration']);

/** The unit that a question for an amount names: `bao nhiêu ngày` -> ngày. `line` is its cue line. */
export function askedUnit(type: QuestionType, line: string): string | undefined {
  return HAS_UNIT.has(type) ? UNITS.get(ASKED.exec(line)?.[1] ?? '') : undefined;
}
