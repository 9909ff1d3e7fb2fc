import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import { reportBank } from './report.ts';
import type { Outcome, Scored } from './score.ts';

const REPLY: Reply = {
  kind: 'answer',
  blocks: [paragraph(text('54 tập thể\n\nđược khen '), text('rất dài '.repeat(40)))],
  citations: [],
  suggestions: [],
  confidence: 0.75,
  evidence: [],
};
const scored = (id: string, outcome: Outcome, kind: string, form: string): Scored => ({
  item: { id, text: `Câu ${id}?`, kind, form, expect: ['answer'], gold: ['54'] },
  outcome,
  reply: REPLY,
  why: outcome === 'right' ? '' : 'lacks "54"',
});
const SCORED = [
  scored('1', 'right', 'figure', 'clean'),
  scored('2', 'right', 'figure', 'nodiac'),
  scored('3', 'wrong', 'figure', 'clean'),
  scored('4', 'abstained', 'date', 'clean'),
];
const lines = (of: readonly Scored[]): string[] => reportBank('thử', of).split('\n');
/** A row of the table as its words. */
const row = (name: string, of = SCORED): string[] | undefined =>
  lines(of)
    .find((line) => line.startsWith(name))
    ?.split(/\s+/u);

describe('reportBank', () => {
  it('counts total, right, wrong, abstained and the share that is right', () => {
    expect(lines(SCORED)[0]?.split(/\s+/u)).toEqual([
      'thử',
      'total',
      'right',
      'wrong',
      'abstained',
      '%',
      'right',
    ]);
    expect(row('all')).toEqual(['all', '4', '2', '1', '1', '50.0']);
  });

  it('counts the same by kind and by form, in order of the name', () => {
    expect(row('date')).toEqual(['date', '1', '0', '0', '1', '0.0']);
    expect(row('figure')).toEqual(['figure', '3', '2', '1', '0', '66.7']);
    expect(row('clean')).toEqual(['clean', '3', '1', '1', '1', '33.3']);
    expect(row('nodiac')).toEqual(['nodiac', '1', '1', '0', '0', '100.0']);
    const all = reportBank('thử', SCORED);
    expect(all.indexOf('by kind')).toBeLessThan(all.indexOf('date '));
    expect(all.indexOf('date ')).toBeLessThan(all.indexOf('figure '));
    expect(all.indexOf('figure ')).toBeLessThan(all.indexOf('by form'));
  });

  it('lists every miss with question, reason and the begin of what was said, on two lines', () => {
    const at = lines(SCORED).indexOf('misses (2)');
    const [first, second, third] = lines(SCORED).slice(at + 1);
    expect(first).toBe('3 wrong: Câu 3?');
    expect(second).toMatch(/^ {4}lacks "54"; confidence 0\.75; answer: 54 tập thể được khen rất dài/u);
    expect(second?.length).toBeLessThan(200);
    expect(third).toBe('4 abstained: Câu 4?');
    expect(lines(SCORED)).toHaveLength(at + 5);
  });

  it('counts the answers to what nothing answers', () => {
    const unanswerable = (id: string, outcome: Outcome, kind: string, gold: 'ABSTAIN' | string[]): Scored => {
      const one = scored(id, outcome, kind, 'clean');
      return { ...one, item: { ...one.item, gold } };
    };
    const all = [
      ...SCORED,
      unanswerable('5', 'wrong', 'unanswerable', 'ABSTAIN'),
      unanswerable('6', 'right', 'off_domain', 'ABSTAIN'),
      unanswerable('7', 'abstained', 'unanswerable', 'ABSTAIN'),
      unanswerable('8', 'wrong', 'unanswerable', ['54']),
      unanswerable('9', 'wrong', 'chitchat', 'ABSTAIN'),
    ];
    expect(lines(all)).toContain('invented: 1 of 3 unanswerable');
    expect(lines(SCORED)).toContain('invented: 0 of 0 unanswerable');
  });

  it('says that there is no miss', () => {
    expect(lines([scored('1', 'right', 'figure', 'clean')]).at(-1)).toBe('no misses');
  });

  it('does without any question', () => {
    expect(reportBank('trống', [])).not.toContain('NaN');
    expect(lines([]).at(-1)).toBe('no misses');
  });
});
