import type { TokenStream } from './token-stream.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const RISES = words('tăng tang lên len vươn vuon nhảy nhay thăng thang thiện thien tiến tien cộng');
const FALLS = words('giảm giam tụt tut xuống xuong rớt rot lùi lui sụt sut mất mat rơi roi hạ trừ');
const MONEY_BEFORE = words(
  'phí phi tiền tien thưởng phạt giá vốn kinh ngân sách lương nộp đầu doanh thu chi tư trị von phat thuong luong nop',
);
const SCORE_BEFORE = words('điểm diem index pci papi dti sipas ddci');

/** The sign that the words before a step give it: `tụt ba bậc` is -3, `tăng 5 bậc` 5; 0 when none is said. */
export function direction(stream: TokenStream, index: number): 1 | -1 | 0 {
  for (let at = index - 1; at >= index - 5; at--) {
    const { kind, word } = stream.at(at);
    if (kind !== 'word') return 0;
    if (RISES.has(word)) return 1;
    if (FALLS.has(word)) return -1;
  }
  return 0;
}

/** A sum of money was spoken of just before, in the same clause. */
export function isAfterMoney(stream: TokenStream, index: number): boolean {
  for (let at = index - 1; at >= index - 4; at--) {
    const { kind, word } = stream.at(at);
    if (kind !== 'word') return false;
    if (MONEY_BEFORE.has(word)) return true;
  }
  return false;
}

/** Far enough for a list of scores: `điểm các nội dung: … 3,99; … 4,54; … 2,4`. */
const SCORE_REACH = 64;

/** Scores or an index were spoken of before, in the same sentence. */
export function isAfterScore(stream: TokenStream, index: number): boolean {
  for (let at = index - 1; at >= index - SCORE_REACH; at--) {
    const { kind, word } = stream.at(at);
    if (kind === 'end' || kind === 'break' || word === '.') return false;
    if (SCORE_BEFORE.has(word) || (word === 'số' && stream.is(at - 1, 'chỉ'))) return true;
  }
  return false;
}
