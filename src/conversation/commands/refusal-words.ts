import type { EvidenceItem } from '../../answer/reply.ts';

interface Wording {
  /** Over the reason as the rules of evidence give it. */
  readonly why: RegExp;
  /** Absent where the reason itself is plain and holds nothing that was asked. */
  readonly words?: string;
}

/**
 * Why a sentence was not used, for people. Some reasons name what was asked for, often without diacritics and with
 * figures that no quote proves: of those the kind is told, not the detail. The first that fits wins.
 */
const WORDINGS: readonly Wording[] = [
  { why: /^không nói về năm /u, words: 'không nói về đúng năm được hỏi' },
  { why: /^không nói về (?:tháng|quý|giai đoạn) /u, words: 'không nói về đúng thời gian được hỏi' },
  { why: /^không nói về (?:chỉ số của )?Khánh Hòa$/u, words: 'không nói về đúng nơi được hỏi' },
  {
    why: /^không nói về tỉnh (?:trước|sau) khi hợp nhất$/u,
    words: 'không nói về tỉnh ở đúng thời kỳ được hỏi',
  },
  { why: /^không nói về lần /u, words: 'không nói về đúng lần được hỏi' },
  { why: /^nói về việc của cơ quan khác/u, words: 'nói về việc của cơ quan khác' },
  { why: /^nói về xã, phường khác/u, words: 'nói về xã, phường khác' },
  { why: /^không nói về đúng chức vụ/u, words: 'không nói về đúng chức vụ được hỏi' },
  { why: /^không nói về \S*\d/u, words: 'không nói về đúng số hoặc văn bản được hỏi' },
  { why: /^không nói về /u, words: 'nói về việc khác' },
  { why: /^(?:không (?:nêu|có|còn|liệt kê|giải nghĩa|nói)|chỉ (?:nêu|nói)|nói về)(?= |$)[^\d]{0,60}$/u },
];

/** Why a candidate was not used, in plain Vietnamese without figures; undefined for a reason that the table lacks. */
export function refusalWords({ kept, why }: Pick<EvidenceItem, 'kept' | 'why'>): string | undefined {
  if (why === undefined) return kept ? 'không sát câu hỏi bằng' : 'không đủ sát câu hỏi';
  const wording = WORDINGS.find((one) => one.why.test(why));
  return wording && (wording.words ?? why);
}
