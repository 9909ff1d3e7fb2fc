import { expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { extremeClause } from './extreme-clause.ts';
import { toldRank } from './told-rank.ts';

const LEADER = 'PAR INDEX 2024: Hải Phòng dẫn đầu với 96,17%; SIPAS 2024 của thành phố này là 90,59%.';

it('tells the best of the index asked for only', () => {
  const ofOther = reading('SIPAS 2024 tỉnh nào cao nhất?', { article: LEADER });
  expect(extremeClause(ofOther.query, LEADER)).toBe('none');
  const ofSame = reading('PAR INDEX 2024 tỉnh nào cao nhất?', { article: LEADER });
  expect(extremeClause(ofSame.query, LEADER)).toMatchObject({ start: 16 });
});

it('tells the rank in the index asked for only', () => {
  const ofOther = reading('Hải Phòng SIPAS 2024 xếp hạng mấy?', { article: LEADER });
  expect(toldRank(ofOther.query, ofOther.candidate)).toBe('other');
  const ofSame = reading('Hải Phòng PAR INDEX 2024 xếp hạng mấy?', { article: LEADER });
  expect(toldRank(ofSame.query, ofSame.candidate)).toMatchObject({ start: 26 });
});
