import { describe, expect, it } from 'vitest';
import { writeDocumentCode } from './document-code.ts';

describe('writeDocumentCode', () => {
  it.each([
    ['76/nq-cp', '76/NQ-CP'],
    ['61/2018/nd-cp', '61/2018/NĐ-CP'],
    ['225/qd-ttg', '225/QĐ-TTg'],
    ['02-kh/bcdtw', '02-KH/BCĐTW'],
    ['30c/nq-cp', '30c/NQ-CP'],
    ['202/2025/qh15', '202/2025/QH15'],
    ['25-ctr/tu', '25-CTr/TU'],
    ['15/tt-bgddt', '15/TT-BGDĐT'],
    ['12/2017', '12/2017'],
  ])('%s is written %s', (typed, official) => {
    expect(writeDocumentCode(typed)).toBe(official);
    expect(writeDocumentCode(official)).toBe(official);
  });
});
