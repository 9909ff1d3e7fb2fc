import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { missingThing } from './missing-thing.ts';

describe('missingThing', () => {
  it.each([
    ['Dân số Nha Trang là bao nhiêu?', 'Nha Trang có 5 phường.', 'dân'],
    ['Lương của chuyên viên là bao nhiêu?', 'Lệ phí của chuyên viên là 50.000 đồng.', 'lương'],
    ['Vợ ông Trần Phong là ai?', 'Ông Trần Phong chủ trì hội nghị.', 'vợ'],
    ['Ai chủ trì hội nghị?', 'Ông Trần Phong chủ trì hội nghị.', undefined],
    // What sort of thing is asked for is said nowhere.
    ['Hội nghị diễn ra ở khách sạn nào?', 'Hội nghị diễn ra sáng 9-10.', 'khách sạn'],
  ])('%s / %s -> %s', (question, article, missing) => {
    const { query, candidate } = reading(question, { article });
    expect(missingThing(query, candidate)).toBe(missing);
  });
});
