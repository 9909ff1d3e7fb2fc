/** `analyze --json` against the ask contract. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../e2e/cli-package.ts';
import { jsonLines, openWorkshop, toLines } from '../e2e/cli-run.ts';

const workshop = openWorkshop();

const CONTRACT_KEYS = ['id', 'clean', 'tokens', 'figures', 'questionType', 'intent'];
const FIGURE_KEYS = ['surface', 'start', 'end', 'value', 'unit', 'kind', 'mod', 'of', 'ambiguous'];
const MODIFIERS = ['over', 'under', 'approx', 'min', 'max', 'until', 'before'];

interface GoldFigure {
  readonly surface: string;
  readonly value: unknown;
  readonly kind: string;
}

describe('analyze --json', () => {
  it('gives the fields of the contract first, one line for each line', async () => {
    const bank = readFileSync(join(PROJECT, 'tests', 'bank', 'figures-dev.jsonl'), 'utf8');
    const { status, stdout, stderr } = await workshop.run(['analyze', '--json'], { input: bank });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const gold = jsonLines(bank);
    const analyses = jsonLines(stdout);
    expect(analyses.map(({ id }) => id)).toEqual(gold.map(({ id }) => id));
    for (const analysis of analyses) {
      expect(Object.keys(analysis).slice(0, CONTRACT_KEYS.length)).toEqual(CONTRACT_KEYS);
      expect(analysis).toMatchObject({
        clean: expect.any(String),
        questionType: expect.any(String),
        intent: expect.any(String),
      });
      expect(analysis['tokens']).toEqual((analysis['tokens'] as unknown[]).map(() => expect.any(String)));
    }
    const figures = analyses.flatMap(({ figures }) => figures as readonly Record<string, unknown>[]);
    for (const figure of figures) {
      expect(Object.keys(figure).filter((key) => !FIGURE_KEYS.includes(key))).toEqual([]);
      expect(figure).toMatchObject({ surface: expect.any(String), kind: expect.any(String) });
      expect(figure['unit'] === null || typeof figure['unit'] === 'string').toBe(true);
      if ('mod' in figure) expect(MODIFIERS).toContain(figure['mod']);
      if ('of' in figure) expect(figure).toMatchObject({ kind: 'rank', of: expect.any(Number) });
    }
    const goldFigures = gold.flatMap(({ expect: figures }) => figures as readonly GoldFigure[]);
    expect(figures.length).toBeGreaterThanOrEqual(goldFigures.length * 0.95);
  });

  it('reads figures in the conventions of the contract', async () => {
    const cases: readonly (readonly [string, object])[] = [
      ['hơn 6.500 lượt', { surface: '6.500', value: 6500, unit: 'lượt', kind: 'count', mod: 'over' }],
      ['đạt 90,49%', { surface: '90,49%', value: 90.49, unit: '%', kind: 'percent' }],
      ['xếp hạng 12/63', { surface: '12/63', value: 12, unit: null, kind: 'rank', of: 63 }],
      ['giai đoạn 2011-2020', { surface: '2011-2020', value: ['2011', '2020'], unit: null, kind: 'period' }],
      ['sáng 9-10', { surface: '9-10', value: '--10-09', unit: null, kind: 'date' }],
      ['ngày 9/10/2020', { surface: '9/10/2020', value: '2020-10-09', unit: null, kind: 'date' }],
      ['tụt ba bậc', { value: -3, kind: 'change' }],
      ['3,5 tỷ đồng', { value: 3_500_000_000, unit: 'đồng', kind: 'money' }],
    ];
    const input = toLines(cases.map(([text]) => ({ text })));
    const { stdout } = await workshop.run(['analyze', '--json'], { input });
    expect(jsonLines(stdout)).toMatchObject(cases.map(([, figure]) => ({ figures: [figure] })));
  });

  it('answers malformed lines with errors in their place and goes on', async () => {
    const { status, stdout, stderr } = await workshop.run(['analyze', '--json'], {
      input: '{"id":1,"text":"xin chào"}\nhỏng\n{"id":3}\n{"id":4,"text":""}\n',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(jsonLines(stdout)).toMatchObject([
      { id: 1, intent: expect.not.stringMatching(/^question$/u) },
      { kind: 'error', text: expect.stringContaining('JSON') },
      { id: 3, kind: 'error', text: expect.stringContaining('"text"') },
      { id: 4, clean: '', tokens: [], figures: [], intent: 'empty' },
    ]);
  });
});
