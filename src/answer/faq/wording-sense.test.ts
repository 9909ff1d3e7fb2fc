import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { meansAlike, senseOf } from './wording-sense.ts';

const { answerer } = smallBot({ facts: [{ id: 'a', statement: 'Một cửa là nơi tiếp nhận hồ sơ.' }] });
const sense = (question: string) => senseOf(answerer.understand(question).terms);

describe('meansAlike', () => {
  it.each([
    ['Bao nhiêu đơn vị chưa gửi báo cáo năm 2016?', 'Bao nhiêu đơn vị gửi báo cáo năm 2016?'],
    ['Người dân không hài lòng mấy phần trăm?', 'Người dân hài lòng mấy phần trăm?'],
    ['Sở nào đứng nhì?', 'Sở nào đứng nhất?'],
    ['Ai là phó chủ tịch tỉnh?', 'Ai là chủ tịch tỉnh?'],
    ['Nghị định 118 thay nghị định nào?', 'Nghị định nào thay nghị định 118?'],
  ])('%s is not %s', (asked, wording) => {
    expect(meansAlike(sense(asked), sense(wording))).toBe(false);
  });

  it.each([
    ['Nộp hồ sơ ở xã khác được không?', 'Có được nộp hồ sơ ở xã khác'],
    ['Sở nào đứng nhất năm 2021?', 'Năm 2021 sở nào dẫn đầu?'],
  ])('%s may be %s', (asked, wording) => {
    expect(meansAlike(sense(asked), sense(wording))).toBe(true);
  });
});
