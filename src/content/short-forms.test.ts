import { describe, expect, it } from 'vitest';
import { parseContent } from './parse-content.ts';

const ARTICLE = { path: 'articles/bai.md', text: '---\ntitle: Bài\n---\nĐoạn văn.\n' };

describe('short-forms.yaml', () => {
  const formsOf = (...lines: string[]) => {
    const text = `short_forms:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
    return parseContent([ARTICLE, { path: 'short-forms.yaml', text }]);
  };

  it('gives short forms as the language layer takes them', () => {
    const parsed = formsOf(
      "short: 'SNV', full: 'Sở Nội vụ'",
      "short: 'TTPVHCCT', full: 'trung tâm tỉnh', scope: documents",
      "short: 'hđkt', full: 'hội đồng khen thưởng'",
      "short: 'hđ', full: 'chuyện', also: ['khác'], after: ['Tỉnh', '#'], before: ['ở']",
    );
    expect(parsed.ok && parsed.content.shortForms).toMatchObject([
      { short: 'snv', full: 'Sở Nội vụ', scope: 'chat', place: { line: 2 } },
      { short: 'ttpvhcct', scope: 'domain' },
      { short: 'hdkt' },
      { short: 'hd', typed: 'hđ', also: ['khác'], after: ['tinh', '#'], before: ['o'] },
    ]);
    expect(parsed.ok && parsed.content.shortForms[2]).not.toHaveProperty('typed');
  });

  it.each<[string, readonly string[], string]>([
    ['the name of an index', ["short: 'SIPAS', full: 'chỉ số hài lòng'"], 'là tên chỉ số'],
    ['a Vietnamese syllable', ["short: 'ban', full: 'ban hành'"], 'cũng là một tiếng Việt'],
    ['a repeat', ["short: 'SNV', full: 'Sở Nội vụ'", "short: 'snv', full: 'khác'"], 'đã ghi ở dòng 2'],
    ['two words', ["short: 'S NV', full: 'Sở Nội vụ'"], 'là một từ viết liền'],
    ['an unknown key', ["short: 'SNV', full: 'Sở Nội vụ', scop: questions"], '"scop"'],
    ['a neighbour of two words', ["short: 'SNV', full: 'Sở Nội vụ', after: ['ở đâu']"], 'một tiếng'],
  ])('reports %s', (_, lines, why) => {
    const parsed = formsOf(...lines);
    expect(parsed.ok).toBe(false);
    expect(parsed.faults.map(({ message }) => message).join('\n')).toContain(why);
    expect(parsed.faults.every(({ place }) => place.file === 'short-forms.yaml')).toBe(true);
  });

  it('lets a syllable in where its neighbours tell it apart', () => {
    expect(formsOf("short: 'ban', full: 'ban hành', before: ['quyết']").ok).toBe(true);
  });
});
