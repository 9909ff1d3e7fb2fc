import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../tests/support/bot.ts';
import { Knowledge } from './knowledge.ts';

const ARTICLE = {
  path: 'articles/tong-ket.md',
  text: '---\ntitle: Tổng kết 10 năm\n---\nTỉnh khen 54 tập thể.\n\nTỷ lệ hồ sơ trễ hạn giảm.\n',
};

describe('Knowledge', () => {
  const { knowledge } = botOver([ARTICLE]);

  it('looks up by id', () => {
    expect(knowledge.source('tong-ket')?.title).toBe('Tổng kết 10 năm');
    expect(knowledge.passage('tong-ket#p2')?.text).toBe('Tỷ lệ hồ sơ trễ hạn giảm.');
    expect(knowledge.index.documentCount).toBe(2);
    expect(knowledge.faq).toEqual([]);
  });

  it.each(['', 'không có', '__proto__', 'constructor'])('knows nothing under %j', (id) => {
    expect(knowledge.source(id)).toBeUndefined();
    expect(knowledge.passage(id)).toBeUndefined();
    expect(knowledge.statement(id)).toBeUndefined();
  });

  it('finds every statement, passage and source of the real content', () => {
    const real = botOver(realFiles()).knowledge;
    const { content } = real;
    expect(content.statements.every((one) => real.statement(one.id) === one)).toBe(true);
    expect(content.passages.every((one) => real.passage(one.id) === one)).toBe(true);
    expect(content.sources.every((one) => real.source(one.id) === one)).toBe(true);
    expect(real.index.documentCount).toBe(content.passages.length + content.statements.length);
  });

  it('is the same after it was saved and restored', () => {
    const saved = JSON.stringify({
      content: knowledge.content,
      index: knowledge.index.save(),
      view: knowledge.view.save(),
    });
    const restored = Knowledge.restore(JSON.parse(saved));
    const terms = [{ term: 'tap', weight: 1 }];
    const limits = { postings: 100, limit: 5 };
    expect(restored.content).toEqual(knowledge.content);
    expect(restored.passage('tong-ket#p1')).toEqual(knowledge.passage('tong-ket#p1'));
    expect(restored.index.draw(terms, limits)).toEqual(['tong-ket#p1']);
    expect(restored.index.draw(terms, limits)).toEqual(knowledge.index.draw(terms, limits));
    expect(restored.view.save()).toEqual(knowledge.view.save());
  });

  it('tells how far the building is', () => {
    const reports: [number, number][] = [];
    Knowledge.build(knowledge.content, (done, total) => reports.push([done, total]));
    expect(reports).toEqual([[2, 2]]);
    expect(() => Knowledge.build(knowledge.content)).not.toThrow();
  });
});
