/**
 * Words that turn the meaning of what stands with them. Matched as whole words in lower case with diacritics, as the
 * content writes them. Data for `govern.ts`; tested there.
 */

/** Words of plans: what they govern has not happened. */
const PLANS = 'dự kiến|sẽ|dự thảo|đề xuất|chưa chính thức';

/** Words of goals: the figure is what is striven for. */
const GOALS =
  'đặt mục tiêu|đề ra mục tiêu|mục tiêu|chỉ tiêu|phấn đấu|(?:đề ra|đặt ra)(?= (?:mức|tỷ lệ|chỉ|mục|yêu cầu|là|đạt|từ|trên|ít nhất|tối thiểu|\\d))|đặt đích|nêu đích|đặt mức|nhắm tới|nhắm đến|hướng tới|hướng đến|nhằm đạt|cam kết|kỳ vọng|định hướng|tầm nhìn(?! (?:đến )?(?:năm )?\\d)|muốn|dự báo|quyết tâm';

/** Words of duty: a figure that is demanded has not been reached by that. */
const DUTIES = 'phải|yêu cầu|được giao|chủ trương|cần đạt';

/** Behind a figure a goal must be said of it: `95% là mục tiêu`, not `97%, vượt mục tiêu`. */
const GOALS_BEHIND = '(?:là|theo) (?:mục tiêu|chỉ tiêu|kế hoạch|định hướng)';

/** Kinds of words that may govern an answer. */
export type GovernGroup = 'plan' | 'goal' | 'duty';

const NOT_A_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NOT_A_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';
const wholeWords = (words: string): RegExp =>
  new RegExp(`${NOT_A_LETTER_BEFORE}(?:${words})${NOT_A_LETTER_BEHIND}`, 'gu');

export const GOVERNORS: Readonly<Record<GovernGroup, RegExp>> = {
  plan: wholeWords(PLANS),
  goal: wholeWords(GOALS),
  duty: wholeWords(DUTIES),
};

export const GOVERNORS_BEHIND: RegExp = wholeWords(`${PLANS}|${DUTIES}|${GOALS_BEHIND}`);

/** Not: `hàng không`, `không gian`, `không khí`. */
export const NEGATIONS = wholeWords(
  '(?<!hàng |thời |trên )không(?! gian| khí| quân| lực| tập)|chưa|chẳng|không phải|ngoại trừ|trừ|thay vì|ngừng|bãi bỏ|hủy bỏ|từ chối|bác bỏ',
);

/** They forbid or exclude what follows, over commas too: `không cho cơ quan, tổ chức đòi quá một lần`. */
export const PROHIBITIONS = wholeWords(
  'không cho|không được|không để|không bắt|không áp dụng|không yêu cầu|không phải|không cần|không nhận|cấm|nghiêm cấm|chưa được|chưa áp dụng',
);

/** Between a goal and a figure they say that the figure is a result: `theo mục tiêu đó, tỉnh đã đạt 95%`. */
export const RESULTS = wholeWords(
  'đã(?! nêu| đề| đặt| xác| được| ban| giao| ký| thông| có mục)|kết quả (?:là|đạt)|thực tế|trên thực tế|thực hiện được',
);

/** Behind a figure they limit it, to the end of their clause. */
export const CONDITIONS = wholeWords(
  'nếu|với điều kiện|trong trường hợp|trường hợp|trừ khi|trừ trường hợp|trừ|ngoại trừ|kể cả|chưa kể|không kể|chưa tính|không tính|kể từ|tính từ|từ khi|khi|trở lên|trở xuống|trở đi|đổ lên|so với',
);

/** At the head of the next clause they limit what stands before the comma. */
export const LATE_CONDITION =
  /^, (?:nếu|trừ|ngoại trừ|riêng|kể cả|không kể|chưa kể|không tính|chưa tính|với điều kiện)(?![\p{L}\p{N}])/u;

/** At the head of a clause they limit the whole clause. */
export const EARLY_CONDITION = /^(?:nếu|trường hợp|trừ|đối với|riêng|chỉ khi)(?![\p{L}\p{N}])/u;

/** `Đến năm 2025, …`, `vào năm 2030`: the day by which a goal is to be reached. */
export const DUE =
  /(?<![\p{L}\p{N}])(?:đến|tới|vào|trước|trong)(?: hết| cuối| ngày| tháng| quý)*(?: năm)? (?:\d{1,2}\/){0,2}(20\d{2})(?![\p{N}])/gu;

/** What is counted is a goal itself: `16 mục tiêu`, `ba chỉ tiêu` are no goals. */
export const COUNTED_GOALS =
  /(?:^|\s)(?:mục tiêu|chỉ tiêu|nhiệm vụ|định hướng|yêu cầu|đề xuất)(?![\p{L}\p{N}])/u;
