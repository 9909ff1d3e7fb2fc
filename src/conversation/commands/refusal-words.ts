import type { EvidenceItem } from '../../answer/reply.ts';

interface Wording {
  /** Over the reason as the rules of evidence give it. */
  readonly why: RegExp;
  readonly words: string;
}

/**
 * Why a sentence was not used, for people. Reasons name what was asked for, often without diacritics and with figures
 * that no quote proves, so the kind of reason is told, not its detail. The first that fits wins.
 */
const WORDINGS: readonly Wording[] = [
  { why: /^không nói về năm /u, words: 'nói về năm khác' },
  { why: /^không nói về (?:tháng|quý|giai đoạn) /u, words: 'nói về thời gian khác' },
  { why: /^không nói về (?:chỉ số của )?Khánh Hòa$/u, words: 'nói về nơi khác hoặc cả nước' },
  { why: /^không nói về tỉnh (?:trước|sau) khi hợp nhất$/u, words: 'nói về tỉnh ở thời kỳ khác' },
  { why: /^không nói về lần /u, words: 'nói về lần khác' },
  { why: /^không nói về đúng chức vụ/u, words: 'nói về chức vụ khác' },
  { why: /^không nói về \S*\d/u, words: 'không nói về đúng số hoặc văn bản được hỏi' },
  { why: /^không nói về /u, words: 'nói về việc khác' },
  { why: /^không còn hiệu lực$/u, words: 'không còn hiệu lực' },
  { why: /^không có con số của /u, words: 'không có con số của thứ được hỏi' },
  { why: /^không (?:nêu|liệt kê|giải nghĩa|nói)/u, words: 'không nêu điều được hỏi' },
  { why: /^chỉ nêu số lượng/u, words: 'chỉ nêu số lượng, không nêu tên từng cái' },
  { why: /^chỉ nêu mục tiêu/u, words: 'chỉ nêu mục tiêu, chưa nêu kết quả' },
  { why: /^chỉ nêu ngày đăng$/u, words: 'chỉ nêu ngày đăng tin' },
  { why: /^chỉ nói về phần chưa làm$/u, words: 'chỉ nói về phần chưa làm' },
  { why: /^nói về /u, words: 'nói về người hoặc trường hợp khác' },
];

/** Why a candidate was not used, in plain Vietnamese without figures; undefined for a reason that the table lacks. */
export function refusalWords({ kept, why }: Pick<EvidenceItem, 'kept' | 'why'>): string | undefined {
  if (why === undefined)
    return kept ? 'có liên quan nhưng không sát câu hỏi bằng' : 'không đủ gần với câu hỏi';
  return WORDINGS.find((wording) => wording.why.test(why))?.words;
}
