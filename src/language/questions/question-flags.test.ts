import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { toTerms } from '../terms.ts';
import { questionCue } from './question-type.ts';

const cue = (text: string) => questionCue(toTerms(text, { chat: true }), false);

describe('the flags of a question', () => {
  it.each<[string, readonly string[]]>([
    ['Tăng mấy bậc so với năm 2023?', ['comparison']],
    ['Sở nào hài lòng cao nhất?', ['comparison']],
    ['Khánh Hòa hơn Đà Nẵng mấy bậc?', ['comparison']],
    ['Tăng hay giảm?', ['choice']],
    ['Nộp trực tiếp hay trực tuyến?', ['choice']],
    ['Còn năm 2023 thì sao?', ['follow-up']],
    ['Thế còn SIPAS?', ['follow-up']],
    ['Ai trao?', ['follow-up']],
    ['Năm nào?', ['follow-up']],
    ['Chương trình đó có mấy mục tiêu?', ['follow-up']],
    ['Năm 2024 cao hay thấp hơn năm 2023?', ['comparison', 'choice']],
  ])('%s: %j, also without diacritics', (text, flags) => {
    expect(cue(text).flags).toEqual(flags);
    expect(cue(fold(text)).flags).toEqual(flags);
  });

  it.each([
    'Có hơn 50 hồ sơ trễ hạn không?',
    'Đăng ký kết hôn ở đâu vậy?',
    'Hòn Tằm có gì?',
    'Có mất phí hay không?',
    'Hãy cho biết SIPAS năm 2024',
    'Hồ sơ hay bị trễ hạn vì sao?',
    'Sổ đỏ làm mấy ngày có?',
    'Mức độ hài lòng năm 2024 là bao nhiêu?',
    'Ai chủ trì hội nghị tổng kết?',
    '',
  ])('%s has none, also without diacritics', (text) => {
    expect(cue(text).flags).toBeUndefined();
    expect(cue(fold(text)).flags).toBeUndefined();
  });
});

describe('the unit asked for', () => {
  it.each([
    ['Bao nhiêu ngày thì xong?', 'ngày'],
    ['Tăng mấy bậc?', 'bậc'],
    ['Hết bao nhiêu tiền?', 'đồng'],
    ['Được mấy điểm?', 'điểm'],
    ['Tăng bao nhiêu điểm phần trăm?', 'điểm phần trăm'],
    ['Đạt bao nhiêu phần trăm?', '%'],
    ['Có bao nhiêu hồ sơ?', undefined],
  ])('of %s is %s', (text, unit) => {
    expect(cue(text).unit).toBe(unit);
    expect(cue(fold(text)).unit).toBe(unit);
  });
});
