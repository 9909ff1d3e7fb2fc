import { describe, expect, it } from 'vitest';
import { foldWords } from '../../language/fold-words.ts';
import { relationOf } from './relation-side.ts';

describe('which end of a relation a name is', () => {
  it.each([
    ['Nghị định 118 thay cho Nghị định 61', '118', 'agent'],
    ['Nghị định 118 thay cho Nghị định 61', '61', 'patient'],
    ['Nghị định 61 bị Nghị định 118 thay thế', '118', 'agent'],
    ['Nghị định 61 bị Nghị định 118 thay thế', '61', 'patient'],
    ['Nghị định 61 được thay bằng Nghị định 118', '61', 'patient'],
    ['Nghị định 61 được thay bằng Nghị định 118', '118', 'agent'],
    ['Nghị định 61 thay bằng nghị định nào', '61', 'patient'],
    ['Nghị định nào bị 118 bãi bỏ', '118', 'agent'],
    ['Nghị định nào sửa đổi, bổ sung 118', '118', 'patient'],
    ['Nghị định 118 sửa đổi, bổ sung nghị định nào', '118', 'agent'],
    ['Thông tư nào hướng dẫn 61', '61', 'patient'],
    ['HĐND bầu ông Trần Phong, thay ông Nguyễn Khắc Toàn', 'tran phong', 'agent'],
    ['HĐND bầu ông Trần Phong, thay ông Nguyễn Khắc Toàn', 'nguyen khac toan', 'patient'],
    ['ông Nguyễn Khắc Toàn được bầu thay', 'nguyen khac toan', 'agent'],
    ['Nghị định 118 được ban hành và thay 61', '61', 'patient'],
    ['Nghị định 224 hướng dẫn Luật 148 và làm Nghị định 42 hết hiệu lực', '42', 'patient'],
    ['Nghị định 224 hướng dẫn Luật 148 và làm Nghị định 42 hết hiệu lực', '148', 'patient'],
    ['Nghị định 224 hướng dẫn Luật 148 và làm Nghị định 42 hết hiệu lực', '224', 'agent'],
    ['Nghị định 42 làm nghị định nào hết hiệu lực', '42', 'agent'],
    ['Nghị định 118 có hiệu lực từ 1/7', '118', undefined],
    ['Nghị định 118 thay cho Nghị định 61', '45', undefined],
  ])('%s: %s', (text, name, side) => {
    expect(relationOf(foldWords(text), name)?.side).toBe(side);
  });
});

it('tells what is done', () => {
  const kindOf = (text: string) => relationOf(foldWords(text), '118')?.kind;
  expect(kindOf('Nghị định 367 sửa đổi, bổ sung 118')).toBe('amend');
  expect(kindOf('Nghị định 118 bị thay bởi nghị định nào')).toBe('replace');
  expect(kindOf('Thông tư hướng dẫn Nghị định 118')).toBe('guide');
});
