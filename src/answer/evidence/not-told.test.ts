import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';

const { responder } = botOver(realFiles());
const ask = (text: string): Reply => responder.respond({ text });

describe('a sentence that does not tell what is asked', () => {
  it.each([
    'VNeID mức 3 là gì?',
    'Ông Trần Phong quê ở đâu?',
    'Nhà ông Nguyễn Tấn Tuân ở đâu?',
    'Ông Nguyễn Tấn Tuân hiện làm gì?',
    'Trung tâm hành chính công có chỗ đậu xe không?',
    'Trung tâm hành chính công có làm thứ bảy không?',
    'Khánh Hòa tinh giản bao nhiêu người sau sáp nhập?',
    'Sáp nhập giảm được bao nhiêu đơn vị?',
    'Trụ sở UBND tỉnh Khánh Hòa ở đâu?',
    'Chủ tịch UBND tỉnh đầu năm 2025 là ai?',
    'Chương trình 2011-2020 của tỉnh theo quyết định nào?',
  ])('is no answer to %s', (question) => {
    expect(ask(question).kind).toBe('abstain');
  });

  it.each([
    ['Tài khoản VNeID mức 2 làm ở đâu?', 'công an'],
    ['Ông Trần Phong hiện làm gì?', 'Chủ tịch UBND tỉnh'],
    ['Tỉnh giảm được bao nhiêu cơ quan chuyên môn?', '21 − 14 = 7'],
    ['Sáng thứ bảy phường Tây Nha Trang có nhận hồ sơ không?', 'thứ Hai đến thứ Sáu'],
    ['Chủ tịch tỉnh ngày 20/11/2025', 'ông Trần Phong'],
    ['chu tich tinh khanh hoa nam 2020', 'Nguyễn Tấn Tuân'],
    ['Chủ tịch UBND tỉnh giữa năm 2025 là ai?', 'Ông Trần Quốc Nam'],
    ['giám đốc sở nội vụ khánh hòa', 'Võ Chí Vương'],
    ['Trước giai đoạn 2011-2020 có chương trình nào?', '2001-2010'],
  ])('but %s is answered', (question, said) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(renderText(reply)).toContain(said);
  });
});
