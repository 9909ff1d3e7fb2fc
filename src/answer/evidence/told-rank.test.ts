import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { toldRank } from './told-rank.ts';

const SATISFIED =
  'Năm 2025, Sở Tư pháp có mức hài lòng cao nhất khối sở (94,99%), Sở Tài chính thấp nhất (84,91%).';
const LEADS = 'PAR INDEX 2020: Quảng Ninh đứng đầu năm thứ tư liên tiếp, sau đó là Hải Phòng.';

describe('the rank that a quote tells in words', () => {
  it.each([
    ['Sở Tài chính xếp thứ mấy?', SATISFIED, 'thấp nhất'],
    ['so tu phap xep thu may', SATISFIED, 'cao nhất khối sở'],
    ['Sở Nội vụ xếp thứ mấy?', SATISFIED, 'cao nhất khối sở'],
    ['Hải Phòng đứng thứ mấy?', LEADS, 'sau đó là'],
    ['Quảng Ninh đứng thứ mấy?', LEADS, 'đứng đầu'],
    ['Bến Tre thứ mấy?', 'Quảng Ninh dẫn đầu, Bến Tre đạt 73%.', 'other'],
    ['Bến Tre thứ mấy?', 'Bến Tre đạt 73%.', undefined],
  ])('%s / %s: %s', (question, quote, told) => {
    const { query, candidate } = reading(question, { article: quote });
    const found = toldRank(query, candidate);
    expect(typeof found === 'object' ? quote.slice(found.start, found.end) : found).toBe(told);
  });
});
