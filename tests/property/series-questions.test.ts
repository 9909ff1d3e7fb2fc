import { describe, expect, it } from 'vitest';
import { spansToText } from '../../src/answer/render-text.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { yearsOf } from '../../src/answer/series/series.ts';
import { seriesOf } from '../../src/answer/series/series-of.ts';
import { botOver, realFiles } from '../support/bot.ts';
import { type SeriesItem, seriesItems } from './series-questions.ts';

const { knowledge, responder } = botOver(realFiles());
const items = seriesItems(seriesOf(knowledge.content));

type Outcome = 'right' | 'abstained' | 'wrong';

const firstBlock = ({ blocks: [first] }: Reply): string =>
  first && 'spans' in first ? spansToText(first.spans) : '';

/** The figure by itself, not as a part of a longer one. */
const says = (text: string, figure: string): boolean =>
  new RegExp(`(?<![\\d,.])${figure.replace(/[.*+?^$(){}|[\]\\]/gu, '\\$&')}(?![\\d]|[.,]\\d)`, 'u').test(
    text,
  );

/** Every year that has a value stands in the table with it, and every other one between as missing. */
function tableIsWhole({ series, measure }: SeriesItem, { blocks }: Reply): boolean {
  const table = blocks.find((block) => block.kind === 'table');
  const chart = blocks.find((block) => block.kind === 'chart');
  if (table?.kind !== 'table' || chart?.kind !== 'chart') return false;
  const rows = table.rows.map((cells) => cells.map(spansToText));
  const years = yearsOf(series, measure);
  return Array.from(
    { length: (years.at(-1) ?? 0) - (years[0] ?? 0) + 1 },
    (_, i) => (years[0] ?? 0) + i,
  ).every((year) => {
    const row = rows.find(([head = '']) => head.startsWith(String(year))) ?? [];
    const value = series.points.find((point) => point.year === year)?.values[measure];
    if (!value) return /không có số liệu|chưa có/u.test(row.join(' '));
    return (
      says(row.slice(1).join(' '), value.written) &&
      row.join(' ').includes('suy ra') === (value.derived ?? row.join(' ').includes('suy ra'))
    );
  });
}

function judge(item: SeriesItem, reply: Reply): Outcome {
  const { gold, cited, form } = item;
  if (reply.kind === 'abstain') return gold ? 'abstained' : 'right';
  if (!gold || reply.kind !== 'answer') return reply.kind === 'clarify' ? 'abstained' : 'wrong';
  const lead = firstBlock(reply);
  const quotes = reply.citations.map(({ quote }) => quote);
  // One sentence may say the change itself.
  const [change = ''] = gold;
  if ((form === 'change' || form === 'before') && quotes.length === 1 && says(quotes[0] ?? '', change.trim()))
    return 'right';
  const isCited = cited.every((id) => quotes.includes(knowledge.statement(id)?.statement ?? '?'));
  const isFirst =
    form === 'all' ||
    form === 'recent' ||
    cited.some((id) => quotes[0] === knowledge.statement(id)?.statement);
  const isSaid = gold.every((figure) => says(lead, figure.trim()));
  return isSaid && isCited && isFirst && (form !== 'all' || tableIsWhole(item, reply)) ? 'right' : 'wrong';
}

const outcomes = items.map((item) => ({
  item,
  outcome: judge(item, responder.respond({ text: item.question })),
}));

const count = (found: readonly (typeof outcomes)[number][], outcome: Outcome): number =>
  found.filter((one) => one.outcome === outcome).length;

const shown = (found: readonly (typeof outcomes)[number][]): string =>
  found
    .map(
      ({ item, outcome }) =>
        `${outcome} ${item.form} ${item.series.id} ${item.measure}: ${item.question} (${item.gold?.join(', ') ?? 'none'})`,
    )
    .join('\n');

describe('questions for every series, measure, year and form', () => {
  const known = outcomes.filter(({ item }) => item.gold);
  const missing = outcomes.filter(({ item }) => !item.gold);

  it('are right in 99 of 100 where there is a figure, and the rest is declined', () => {
    const forms = [...new Set(items.map(({ form }) => form))];
    const lines = forms.map((form) => {
      const ofForm = known.filter(({ item }) => item.form === form);
      const [right, abstained, wrong] = (['right', 'abstained', 'wrong'] as const).map((one) =>
        count(ofForm, one),
      );
      return `${form}: ${ofForm.length} with a figure, ${right} right, ${abstained} declined, ${wrong} wrong`;
    });
    process.stdout.write(
      [...lines, `${missing.length} without a figure, ${count(missing, 'right')} declined`].join('\n'),
    );
    if (process.env['SERIES_MISSES'])
      process.stdout.write(shown(outcomes.filter(({ outcome }) => outcome !== 'right')));
    const wrong = known.filter(({ outcome }) => outcome === 'wrong');
    expect(wrong.length / known.length, shown(wrong)).toBeLessThanOrEqual(0.01);
    expect(count(known, 'right') / known.length).toBeGreaterThanOrEqual(0.99);
    expect(items.length).toBeGreaterThan(1500);
  });

  it('never answers a year that is missing with the figure of another', () => {
    expect(shown(missing.filter(({ outcome }) => outcome === 'wrong'))).toBe('');
  });
});
