import type { FigureKind, FigureModifier } from '../language/figures/figure.ts';
import type { QuestionType } from '../language/questions/cue-rules.ts';
import type { Intent } from '../language/questions/intent-rules.ts';
import type { QuestionFlag } from '../language/questions/question-flags.ts';

/** What `analyze` calls things in words, for people; the names of the ask contract stand beside them. */
export const FIGURE_KIND_LABELS: Readonly<Record<FigureKind, string>> = {
  count: 'số đếm',
  percent: 'phần trăm',
  percent_point: 'điểm phần trăm',
  money: 'tiền',
  score: 'điểm số',
  ratio: 'tỷ số',
  fraction: 'phân số',
  multiple: 'gấp mấy lần',
  range: 'khoảng',
  period: 'giai đoạn',
  date: 'ngày',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  time: 'giờ',
  duration: 'thời lượng',
  level: 'mức, cấp',
  rank: 'thứ hạng',
  change: 'mức tăng, giảm hạng',
  ordinal: 'số thứ tự',
  document: 'số văn bản',
  label: 'tên gọi',
};

export const MODIFIER_LABELS: Readonly<Record<FigureModifier, string>> = {
  over: 'hơn',
  under: 'dưới',
  approx: 'xấp xỉ',
  min: 'ít nhất',
  max: 'nhiều nhất',
  until: 'đến hết',
  before: 'trước lúc này',
};

export const QUESTION_TYPE_LABELS: Readonly<Record<QuestionType, string>> = {
  figure: 'hỏi con số',
  percent: 'hỏi tỷ lệ phần trăm',
  rank: 'hỏi thứ hạng',
  change: 'hỏi mức tăng giảm',
  duration: 'hỏi bao lâu',
  date: 'hỏi thời điểm',
  year: 'hỏi năm',
  period: 'hỏi giai đoạn',
  person: 'hỏi người',
  body: 'hỏi cơ quan',
  place: 'hỏi nơi chốn',
  document: 'hỏi văn bản',
  contact: 'hỏi cách liên hệ',
  role: 'hỏi chức vụ',
  definition: 'hỏi định nghĩa',
  list: 'hỏi danh sách',
  why: 'hỏi nguyên nhân',
  how: 'hỏi cách làm, tình hình',
  claim: 'kiểm một điều đúng hay sai',
  yesno: 'hỏi có hay không',
  none: 'không có từ nghi vấn',
};

export const FLAG_LABELS: Readonly<Record<QuestionFlag, string>> = {
  comparison: 'so sánh',
  choice: 'chọn một trong hai',
  'follow-up': 'hỏi tiếp câu trước',
};

/** Intents, and the reasons why a text was not read. */
export const INTENT_LABELS: Readonly<Record<Intent | 'empty' | 'too-long' | 'legacy', string>> = {
  question: 'câu hỏi',
  claim: 'điều cần kiểm',
  greeting: 'lời chào',
  thanks: 'lời cảm ơn',
  bye: 'lời tạm biệt',
  agreement: 'lời đồng ý',
  'about-bot': 'hỏi về bot',
  help: 'cần hướng dẫn',
  sources: 'hỏi nguồn',
  complaint: 'lời phàn nàn',
  'personal-case': 'hồ sơ của riêng một người',
  opinion: 'hỏi ý kiến',
  'other-language': 'tiếng nước ngoài',
  abuse: 'lời xúc phạm',
  injection: 'lời ra lệnh cho bot',
  empty: 'không có chữ nào',
  'too-long': 'quá dài nên không đọc',
  legacy: 'bảng mã cũ, chưa chắc đọc đúng; cần gõ lại bằng Unicode',
};
