import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { saidAsAsked } from './said-as-asked.ts';

function left(question: string, quote: string, kind: string): string[] {
  const { query, candidate } = reading(question, { article: quote });
  const figures = candidate.figures.filter((figure) => figure.kind === kind);
  return saidAsAsked(query, quote, figures).map(({ surface }) => surface);
}

describe('saidAsAsked', () => {
  it.each([
    ['Nhóm khá giảm mấy đơn vị?', 'Số đơn vị tốt tăng 5, số đơn vị khá giảm 8.', 'count', ['8']],
    ['Chỉ số nào tăng, mấy chỉ số?', 'PCI có 5 chỉ số tăng và 6 chỉ số giảm.', 'count', ['5']],
    ['Tỉnh xử lý xong bao nhiêu hồ sơ?', 'Tỉnh nhận 191 hồ sơ, giải quyết 147 hồ sơ.', 'count', ['147']],
    [
      'Dân hài lòng bao nhiêu phần trăm?',
      'PAR INDEX của tỉnh là 96%; SIPAS của tỉnh là 90%.',
      'percent',
      ['90%'],
    ],
    ['Nay có mấy mức?', 'Nghị định bỏ cách chia bốn mức và chỉ còn hai mức.', 'count', ['hai']],
    ['Trước có mấy mức?', 'Nghị định bỏ cách chia bốn mức và chỉ còn hai mức.', 'count', ['bốn', 'hai']],
    // What is said of both tells them not apart.
    [
      'Sở Tài chính được mấy phần trăm hài lòng?',
      'Sở Tư pháp có mức hài lòng 94%, Sở Tài chính 84%.',
      'percent',
      ['94%', '84%'],
    ],
  ])('%s / %s (%s) -> %s', (question, quote, kind, figures) => {
    expect(left(question, quote, kind)).toEqual(figures);
  });
});
