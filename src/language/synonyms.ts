import { fold } from './fold.ts';

/**
 * Ways to say one thing in this domain, between which a question and a document may differ. Only phrases that may be
 * exchanged without changing what is asked; staff can read and extend it.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['khen thưởng', 'bằng khen', 'khen', 'tuyên dương', 'biểu dương'],
  ['trực tuyến', 'qua mạng', 'trên mạng'],
  ['đem lại', 'mang lại', 'tạo'],
  ['trễ hạn', 'trễ hẹn', 'quá hạn', 'trễ', 'chậm'],
  ['người già', 'người cao tuổi'],
  ['bà bầu', 'phụ nữ mang thai', 'mang thai'],
  ['sáp nhập', 'sát nhập', 'hợp nhất', 'nhập tỉnh'],
  ['bắt đầu', 'khai trương', 'mở cửa', 'đi vào hoạt động', 'vào hoạt động'],
  [
    'dẫn đầu',
    'đứng đầu',
    'đứng nhất',
    'cao nhất',
    'hạng nhất',
    'xếp thứ nhất',
    'thứ nhất',
    'nhất nước',
    'nhất cả nước',
  ],
  [
    'đứng cuối',
    'thấp nhất',
    'đứng chót',
    'bét bảng',
    'bét',
    'xếp cuối',
    'xếp chót',
    'cuối bảng',
    'hạng chót',
  ],
  ['cây số', 'km'],
  ['cắt giảm', 'rút ngắn', 'giảm'],
  ['sắp xếp', 'tinh gọn'],
  ['lập', 'thành lập'],
  ['chủ tịch tỉnh', 'chủ tịch ủy ban nhân dân tỉnh'],
];

/** A phrase of a question that may be said otherwise: where it stands, and the other ways, folded. */
export interface Paraphrase {
  readonly start: number;
  readonly end: number;
  readonly others: readonly (readonly string[])[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly others: readonly (readonly string[])[];
}

const byFirst = new Map<string, Phrase[]>();
for (const group of GROUPS) {
  const phrases = group.map((phrase) => fold(phrase).split(' '));
  for (const words of phrases) {
    const first = words[0] ?? '';
    const others = phrases.filter((other) => other !== words);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, others }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Phrases of folded terms that have other ways to be said; the longest at each place. */
export function paraphrases(terms: readonly string[]): Paraphrase[] {
  const found: Paraphrase[] = [];
  for (let at = 0; at < terms.length; at++) {
    const phrase = byFirst
      .get(terms[at] ?? '')
      ?.find(({ words }) => words.every((word, i) => terms[at + i] === word));
    if (!phrase) continue;
    found.push({ start: at, end: at + phrase.words.length, others: phrase.others });
    at += phrase.words.length - 1;
  }
  return found;
}
