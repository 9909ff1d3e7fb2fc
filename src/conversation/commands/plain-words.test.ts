import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fold } from '../../language/fold.ts';
import { COMMANDS } from './command-table.ts';
import { plainCommand } from './plain-words.ts';

const textsOf = (bank: string): string[] =>
  readFileSync(fileURLToPath(new URL(`../../../tests/bank/${bank}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

describe('plainCommand', () => {
  it.each([
    ['kiểm tra giúp tôi đoạn này: 54 tập thể', 'kiemtra', '54 tập thể'],
    ['Nhờ bạn kiểm tra giúp các số liệu sau:\n54 tập thể', 'kiemtra', '54 tập thể'],
    ['Đối chiếu báo cáo này giúp em:\n- 54 tập thể', 'kiemtra', '- 54 tập thể'],
    ['kiểm tra: 54 tập thể', 'kiemtra', '54 tập thể'],
    ['Kiểm tra', 'kiemtra', ''],
    ['Kiểm tra một đoạn văn', 'kiemtra', ''],
    ['kiểm tra giúp tôi với', 'kiemtra', ''],
    ['so sánh giúp tôi với', 'sosanh', ''],
    ['So sánh', 'sosanh', ''],
    ['các chỉ số', 'chiso', ''],
    ['Nguồn', 'nguon', ''],
    ['nguồn ở đâu?', 'nguon', ''],
    ['nguồn của câu vừa rồi', 'nguon', ''],
    ['cho xem nguồn câu trả lời trên', 'nguon', ''],
    ['Xem thêm nguồn, trang 2', 'nguon', 'trang 2'],
    ['bạn biết những gì?', 'chude', ''],
    ['có những chủ đề nào', 'chude', ''],
    ['Bạn có những thông tin gì?', 'chude', ''],
    ['Chủ đề', 'chude', ''],
    ['Chủ đề Nộp hồ sơ', 'chude', 'Nộp hồ sơ'],
    ['Xem thêm chủ đề Nộp hồ sơ (trang 2)', 'chude', 'Nộp hồ sơ (trang 2)'],
    ['hướng dẫn', 'huongdan', ''],
    ['giúp tôi với', 'huongdan', ''],
  ])('%s: %s, also without diacritics', (typed, name, argument) => {
    expect(plainCommand(typed)).toEqual({ name, argument });
    expect(plainCommand(fold(typed))?.name).toBe(name);
  });

  it('reads the label of each command', () => {
    for (const { name, label } of COMMANDS) expect(plainCommand(label)).toEqual({ name, argument: '' });
  });

  it.each([
    'kiểm tra giúp hồ sơ của em với',
    'Kiểm tra cải cách hành chính năm 2020 ở bao nhiêu đơn vị?',
    'so sánh PAR INDEX 2023 và 2024',
    'chỉ số PAR INDEX 2024',
    'nguồn kinh phí ở đâu',
    'Bạn biết gì về PAR INDEX?',
    'hướng dẫn nộp hồ sơ trực tuyến',
    'có gì?',
    'có gì mới',
    'thì sao?',
    '',
  ])('%s: no command', (typed) => {
    expect(plainCommand(typed)).toBeUndefined();
  });

  it('takes no question of the banks for a command', () => {
    const asked = [
      'content-dev',
      'claims-dev',
      'unanswerable-dev',
      'article-dev',
      'several-dev',
      'questions',
    ];
    const taken = asked.flatMap(textsOf).filter((text) => plainCommand(text) !== undefined);
    expect(taken).toEqual([]);
  });

  it('stays quick on long texts', () => {
    expect(plainCommand('kiểm tra '.repeat(1_500))).toBeUndefined();
    expect(plainCommand(`kiểm tra đoạn này:\n${'54 tập thể. '.repeat(300)}`)?.name).toBe('kiemtra');
  });
});
