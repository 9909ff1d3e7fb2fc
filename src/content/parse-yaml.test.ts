import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

describe('parseYaml', () => {
  it('keeps dates as text and knows the line of everything', () => {
    const yaml = parseYaml(
      "# đầu tệp\nfacts:\n  - id: a\n    published: 2020-10-09\n  - id: b\n    note: 'dài\n      hai dòng'\n",
    );
    expect(yaml.value).toEqual({
      facts: [
        { id: 'a', published: '2020-10-09' },
        { id: 'b', note: 'dài hai dòng' },
      ],
    });
    expect(yaml.lineOf([])).toBe(2);
    expect(yaml.lineOf(['facts', 0])).toBe(3);
    expect(yaml.lineOf(['facts', 1, 'note'])).toBe(6);
    expect(yaml.sourceOf(['facts', 1, 'note'])).toBe("'dài\n      hai dòng'");
  });

  it('gives the line of what is around a missing entry', () => {
    const yaml = parseYaml('a: 1\nlist:\n  - b: 2\n');
    expect(yaml.lineOf(['list', 0, 'source'])).toBe(3);
    expect(yaml.lineOf(['list', 7, 'source'])).toBe(2);
    expect(yaml.sourceOf(['list', 0, 'source'])).toBe('');
  });

  it.each<[string, string, number, RegExp]>([
    ['a tab', 'facts:\n\t- id: a\n', 2, /Tab/u],
    ['a colon in a sentence', 'facts:\n  - statement: Năm 2025: tỉnh đạt\n', 2, /dấu hai chấm/u],
    ['an open quote', "a: 'mở\nb: 1\n", 3, /nháy/u],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, /hai lần/u],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, /"---"/u],
    ['a reference', 'a: &x 1\nb: *x\n', 1, /tham chiếu/u],
    ['a bottomless list', '['.repeat(50_000), 1, /./u],
  ])('reports %s with its line', (_, text, line, message) => {
    const [fault] = parseYaml(text).faults;
    expect(fault?.message).toMatch(message);
    expect(fault?.line).toBe(line);
  });

  it('reads on after a key written twice', () => {
    expect(parseYaml('a: 1\na: 2\nb: 3\n').value).toMatchObject({ b: 3 });
  });

  it('accepts a byte order mark and Windows line ends', () => {
    const yaml = parseYaml('\uFEFFa: 1\r\nb:\r\n  - x\r\n');
    expect(yaml.value).toEqual({ a: 1, b: ['x'] });
    expect(yaml.lineOf(['b', 0])).toBe(3);
  });
});
