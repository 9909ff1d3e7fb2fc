import { describe, expect, it } from 'vitest';
import { DELIVERY_TEXTS } from './texts.ts';

describe('what is said while a channel is paused', () => {
  it.each([
    'đang cập nhật số liệu, xin hỏi lại sau 10 giờ',
    'đang cập nhật số liệu, xin hỏi lại sau 10 giờ.',
    'đang cập nhật số liệu, xin hỏi lại sau 10 giờ… ',
  ])('ends in one full stop after “%s”', (reason) => {
    expect(DELIVERY_TEXTS.paused(reason)).toBe(
      'Bot đang tạm dừng trả lời: đang cập nhật số liệu, xin hỏi lại sau 10 giờ.',
    );
  });
});
