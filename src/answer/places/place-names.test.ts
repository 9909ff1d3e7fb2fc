import { describe, expect, it } from 'vitest';
import type { NamedPlace } from '../../content/types.ts';
import { PlaceNames } from './place-names.ts';

const record = (name: string, kind: NamedPlace['kind'], ...aliases: string[]): NamedPlace => ({
  id: name,
  name,
  kind,
  aliases,
  facts: [],
  place: { file: 'places.yaml', line: 1 },
});

const names = new PlaceNames([
  record('Sở Thông tin và Truyền thông', 'body', 'Sở TT&TT', 'STTTT'),
  record('Sở Khoa học và Công nghệ', 'body', 'Sở KH'),
  record('Sở Kế hoạch và Đầu tư', 'body', 'Sở KH', 'Sở KHĐT'),
  record('huyện Vạn Ninh', 'district', 'UBND Vạn Ninh'),
  record('cấp huyện', 'district', 'UBND huyện'),
]);

describe('PlaceNames', () => {
  it.each([
    ['Sở TT&TT ở đâu?', 'Sở Thông tin và Truyền thông ở đâu?'],
    ['so tttt o dau', 'Sở Thông tin và Truyền thông o dau'],
    ['STTTT, Sở KHĐT', 'Sở Thông tin và Truyền thông, Sở Kế hoạch và Đầu tư'],
    // A name in full, one with two readings and a district stay as typed.
    ['Sở Thông tin và Truyền thông', 'Sở Thông tin và Truyền thông'],
    ['Sở KH ở đâu', 'Sở KH ở đâu'],
    ['UBND Vạn Ninh', 'UBND Vạn Ninh'],
    // `số` is not `sở`.
    ['số KHĐT 5', 'số KHĐT 5'],
  ])('spells %s as %s', (typed, spelled) => {
    expect(names.spelledOut(typed)).toBe(spelled);
  });

  it('finds names that overlap', () => {
    const found = names.in('UBND huyện Vạn Ninh').flatMap(({ records }) => records.map(({ name }) => name));
    expect(found).toEqual(['cấp huyện', 'huyện Vạn Ninh']);
  });

  it('knows a name that two bodies have', () => {
    expect(names.openIn('giám đốc Sở KH là ai')?.records).toHaveLength(2);
    expect(names.openIn('giám đốc Sở KHĐT là ai')).toBeUndefined();
  });

  it('is linear: a long text takes no longer a word', () => {
    expect(names.in('huyện '.repeat(5000))).toEqual([]);
  });
});
