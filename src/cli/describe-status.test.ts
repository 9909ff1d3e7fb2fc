import { describe, expect, it } from 'vitest';
import { describeDeadLetters, describeStatus } from './describe-status.ts';

describe('describeStatus', () => {
  it('says that all is well', () => {
    const lines = describeStatus({
      version: '1.2.3',
      readiness: { status: 'ready', failing: [], degraded: [] },
      channels: [{ name: 'web', unfinished: 0, oldestMs: 0, dead: 0 }],
    });
    expect(lines).toEqual(['cchc-bot 1.2.3: sẵn sàng', 'Kênh:', '  web: bình thường']);
  });

  it('says what is wrong, and in Vietnamese time since when', () => {
    const lines = describeStatus({
      version: '1.2.3',
      readiness: {
        status: 'not-ready',
        failing: ['store', 'poll:telegram'],
        degraded: ['notice:telegram', 'other:x'],
      },
      channels: [
        {
          name: 'telegram',
          state: 'retrying',
          lastPollMsAgo: 95_400,
          unfinished: 3,
          oldestMs: 61_000,
          dead: 2,
          notice: 'Xin kiểm tra đồng hồ của máy.',
          pause: { reason: 'Bảo trì.', since: '2026-11-23T02:00:00.000Z' },
        },
      ],
    });
    expect(lines).toEqual([
      'cchc-bot 1.2.3: CHƯA SẴN SÀNG',
      '  - kho lưu không ghi được: kiểm tra đĩa hoặc cơ sở dữ liệu',
      '  - kênh telegram không nhận được tin hơn 90 giây',
      '  - kênh telegram có việc cần xem, ghi ở dòng của kênh',
      '  - other:x',
      'Kênh:',
      '  telegram: TẠM DỪNG từ 2026-11-23 09:00 (Bảo trì.); đang thử lại; lần nhận gần nhất 95 giây trước; 3 tin chờ, lâu nhất 61 giây; 2 tin hỏng; Xin kiểm tra đồng hồ của máy.',
    ]);
  });
});

describe('describeDeadLetters', () => {
  it('lists them, or says that there are none', () => {
    expect(describeDeadLetters([])).toEqual(['Không có tin hỏng.']);
    const letter = {
      id: '17',
      channel: 'telegram',
      chat: 'a1b2c3',
      reason: 'expired',
      diedAt: '2026-11-23T18:30:00Z',
    };
    expect(describeDeadLetters([letter])[1]).toBe('  17  2026-11-24 01:30  telegram  a1b2c3  expired');
  });
});
