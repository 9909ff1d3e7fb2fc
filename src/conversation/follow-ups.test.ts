import { describe, expect, it } from 'vitest';
import { openConversation } from '../../tests/support/conversation.ts';
import { renderText } from '../answer/render-text.ts';
import type { Reply } from '../answer/reply.ts';

/** The reply to the last of these messages. */
function lastOf(...messages: readonly string[]): Reply {
  const { say } = openConversation();
  const replies = messages.map((message) => say(message));
  const last = replies.at(-1);
  if (!last) throw new Error('no message');
  return last;
}

describe('another thing asked for is not answered by what was told of the first', () => {
  it.each([
    [['Thời hiệu khiếu nại bao lâu?', 'còn tố cáo?']],
    [['Nghị quyết 30c có mấy mục tiêu?', 'mấy trọng tâm?']],
    [['PAR INDEX 2022 tỉnh mình hạng mấy?', 'làm sổ đỏ mấy ngày?']],
    [['PAR INDEX 2022 tỉnh mình hạng mấy?', 'lam so do may ngay']],
    [['Sáu tháng đầu 2025 có bao nhiêu đơn?', 'còn lại?']],
    [['Sáu tháng đầu 2025 có bao nhiêu đơn?', 'còn lại là mấy']],
    [['Ai là giám đốc sở nội vụ?', 'ông này lên khi nào?']],
    [['Có bao nhiêu tập thể được khen?', 'còn cá nhân?', 'hội nghị đó ở đâu?']],
    [['Sở nào hài lòng cao nhất năm 2025?', 'còn thấp nhất?', 'còn năm 2024?']],
    [['SIPAS 2024 của Khánh Hòa hạng mấy?', 'cao hơn tỉnh mình bao nhiêu?']],
    [['SIPAS 2024 của Khánh Hòa hạng mấy?', 'thấp hơn bao nhiêu?']],
  ])('%s', (messages) => {
    expect(lastOf(...messages).kind).toBe('abstain');
  });
});

describe('a follow-up takes the place of what it stands against', () => {
  it.each([
    [
      ['Thời hạn giải quyết khiếu nại lần đầu?', 'còn tố cáo thì sao?'],
      'Tố cáo giải quyết không quá 30 ngày',
    ],
    [['Năm 2018 có bao nhiêu đơn vị tốt?', 'còn khá?'], '18 khá'],
    [['nam 2018 co bao nhieu don vi tot', 'con kha'], '18 khá'],
    [['SIPAS 2024 của Khánh Hòa hạng mấy?', 'của cả nước là bao nhiêu?'], '83,94%'],
    [['SIPAS 2024 của Khánh Hòa hạng mấy?', 'cả nước?'], '83,94%'],
    [['PAR INDEX 2023 của Khánh Hòa bao nhiêu?', 'ca nuoc thi sao'], '86,98%'],
    [['SIPAS 2024 của Khánh Hòa bao nhiêu?', 'thấp hơn cả nước bao nhiêu?'], '0,28'],
    [['SIPAS 2024 của cả nước bao nhiêu?', 'cao hơn tỉnh mình bao nhiêu?'], '0,28'],
    [['PAR INDEX 2024 hạng mấy?', 'có nghĩa là tăng bao nhiêu?'], 'tăng 4 bậc'],
    [['Tỉnh nào dẫn đầu PAR INDEX 2023?', 'điểm bao nhiêu'], '92,18%'],
  ])('%s -> %s', (messages, expected) => {
    const reply = lastOf(...messages);
    expect(reply.kind).toBe('answer');
    expect(renderText(reply).split('\n')[0]).toContain(expected);
  });
});

it('a bare claim is made of the index, year and place spoken of', () => {
  const reply = lastOf('SIPAS 2024 của Khánh Hòa hạng mấy?', 'cao nhất nước hả?');
  expect(reply.understood).toMatch(/SIPAS năm 2024 của Khánh Hòa cao nhất nước/u);
  expect(reply.claim?.verdict).not.toBe('supported');
});

it('a full question that only opens like a follow-up stands alone', () => {
  const reply = lastOf('PAR INDEX 2024 hạng mấy?', 'còn dân số của tỉnh là bao nhiêu?');
  expect(renderText(reply)).toContain('2.243.554');
});

it('says that the question should be asked in full', () => {
  expect(renderText(lastOf('Nghị quyết 30c có mấy mục tiêu?', 'mấy trọng tâm?'))).toContain('viết đủ cả câu');
});

describe('a chain keeps what was spoken of', () => {
  it.each([
    [['SIPAS là gì?', 'Khánh Hòa năm 2023 được bao nhiêu?', 'hạng mấy?'], '43/63'],
    [['DTI 2022 của tỉnh hạng mấy?', 'chính quyền số?', 'xã hội số?'], 'hạng 36'],
    [['PCI 2022 của Khánh Hòa hạng mấy?', 'tăng hay giảm?'], 'tăng 28 bậc'],
    [['PAPI 2022 Khánh Hòa hạng mấy?', 'cao hơn Ninh Thuận không?', 'hơn mấy bậc?'], '12 bậc'],
    [['PAR INDEX 2024 của Khánh Hòa bao nhiêu?', 'hơn năm trước bao nhiêu?'], '1,89'],
    [['Năm 2018 huyện nào đứng đầu xếp hạng cải cách hành chính?', 'điểm bao nhiêu?'], '91,31%'],
    [['Diện tích Khánh Hòa mới?', 'Khánh Hòa cũ thì sao?'], '5.199,62'],
    [['Khánh Hòa có bao nhiêu xã sau sáp nhập?', 'còn phường?'], '16 phường'],
    [['Luật Chuyển đổi số có bao nhiêu điều?', 'còn chương?'], '8 chương'],
  ])('%s -> %s', (messages, expected) => {
    const reply = lastOf(...messages);
    expect(reply.kind).toBe('answer');
    expect(renderText(reply).split('\n')[0]).toContain(expected);
  });

  it.each([
    [['Khánh Hòa có bao nhiêu xã sau sáp nhập?', 'còn phường?', 'tổng cộng bao nhiêu?']],
    [['Quý III/2025 bao nhiêu hồ sơ đúng hạn?', 'trễ hạn?']],
    [['Quý III/2025 tỉnh nhận bao nhiêu hồ sơ?', 'bao nhiêu trễ hạn?']],
    [['Dân số Khánh Hòa hiện nay?', 'của Ninh Thuận cũ?']],
    [['Nghị định 42/2022 còn hiệu lực không?', 'văn bản nào thay nó?', 'có hiệu lực từ khi nào?']],
    [['Ai là Chủ tịch UBND tỉnh Khánh Hòa?', 'trước đó ông ấy làm gì?']],
    [['chu tich tinh la ai', 'con pho chu tich']],
    [['PAR INDEX 2022 hạng mấy?', 'thể chế?', 'thấp nhất là gì?']],
    [['30 ngày đêm không in giấy bắt đầu khi nào?', 'kết thúc?']],
    [['Năm 2024 cả nước bao nhiêu phần trăm không bị gây phiền hà?', 'còn bị gây phiền hà?']],
  ])('%s is not known', (messages) => {
    expect(lastOf(...messages).kind).toBe('abstain');
  });
});

it('what leans on nobody leaves what was spoken of where it was', () => {
  const reply = lastOf('Ai ký Nghị định 61/2018?', 'ông ấy chức gì?', 'còn Nghị định 107/2021?');
  expect(renderText(reply)).toContain('Phạm Bình Minh');
});
