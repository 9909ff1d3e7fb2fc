import { expect, it } from 'vitest';
import { withoutPlan } from './as-planned.ts';

it.each([
  ['Tỉnh số hóa 100% hồ sơ như kế hoạch đề ra', 'Tỉnh số hóa 100% hồ sơ'],
  ['Cấp sở đúng hạn 95% hồ sơ, đúng như Chủ tịch tỉnh yêu cầu.', 'Cấp sở đúng hạn 95% hồ sơ'],
  ['tinh da vuot 80% nhu chi tieu de ra', 'tinh da vuot 80%'],
  ['Mục tiêu là số hóa 100% hồ sơ', undefined],
  ['Như kế hoạch đề ra', undefined],
])('%s: %s', (text, bare) => {
  expect(withoutPlan(text)).toBe(bare);
});
