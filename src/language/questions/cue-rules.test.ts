import { describe, expect, it } from 'vitest';
import { toTerms } from '../terms.ts';
import { questionCue } from './question-type.ts';

const typeOf = (text: string) => questionCue(toTerms(text, { chat: true }), false).type;

describe('cue rules', () => {
  it.each([
    ['Bằng lái cũ có phải đi đổi lại không ạ?', 'yesno'],
    ['Khánh Hòa có phải xếp hạng 10 không?', 'claim'],
    ['Số bậc này đúng chưa?', 'claim'],
    ['Luật Tố cáo năm 2018 mang số bao nhiêu?', 'document'],
    ['Hội nghị họp ở hội trường nào?', 'place'],
    ['Quyết định 93/2007 ngày ban hành', 'date'],
    ['Nội dung thứ sáu thay đổi thế nào?', 'how'],
  ])('%s: %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });
});
