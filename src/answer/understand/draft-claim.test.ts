import { describe, expect, it } from 'vitest';
import { draftClaim } from './draft-claim.ts';

describe('draftClaim', () => {
  it('takes what a draft quotes when the message asks whether it is right', () => {
    expect(draftClaim('Dự thảo ghi: "PAR INDEX 2019 của tỉnh xếp hạng 34/63." Ghi như vậy đúng không?')).toBe(
      'PAR INDEX 2019 của tỉnh xếp hạng 34/63, đúng không?',
    );
    expect(draftClaim('Bản tin đăng: “Quảng Ninh dẫn đầu với 90,1%”. Số này đúng chưa?')).toBe(
      'Quảng Ninh dẫn đầu với 90,1%, đúng không?',
    );
  });

  it('cuts off what leads to a claim without quotation marks', () => {
    expect(draftClaim('Tờ trình ghi Nghị định 61/2018 do ông A ký, đúng không?')).toBe(
      'Nghị định 61/2018 do ông A ký, đúng không?',
    );
  });

  it('leaves questions, and what a numbered document says', () => {
    expect(draftClaim('Chương trình “Không hẹn ngày thứ hai” là gì?')).toBeUndefined();
    expect(draftClaim('Quyết định 4831 nêu 5 nhiệm vụ, đúng không?')).toBeUndefined();
    expect(draftClaim('Báo cáo ghi mấy mục tiêu?')).toBeUndefined();
  });
});
