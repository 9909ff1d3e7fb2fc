/** Run by `npm run bench:peers -- --quick`, or in this folder: node --test */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logPlot } from './log-plot.mjs';
import { plotSeries, report, targetLines } from './report.mjs';
import { addResult, noResults, readResults, sizesOf } from './results.mjs';
import { runChild } from './run-child.mjs';

const summary = (ms) => ({ p50: ms, p99: ms * 2, cpuP50: ms, cpuP99: ms * 2 });

const measured = (own, bare) => ({
  buildSeconds: 1,
  memoryMb: 2,
  times: { questions: 20, own: summary(own), bare: summary(bare) },
});

function sample() {
  const results = noResults(1);
  addResult(results, {
    name: 'minisearch',
    size: 240,
    result: { title: 'Bare', settings: 'none', ...measured(4, 4) },
  });
  addResult(results, {
    name: 'ours',
    size: 240,
    result: { title: 'Bot', settings: 'all', ...measured(10, 4) },
  });
  addResult(results, { name: 'ours', size: 10_000, result: measured(1, 40) });
  addResult(results, { name: 'minisearch', size: 10_000, result: { skipped: 'needs more' } });
  return results;
}

const asText = (results) => report(results, { questions: 10, versions: 'a 1.0.0.', plot: 'plot.svg' });

test('a later measurement takes the place of the same one and leaves the others', () => {
  const results = sample();
  addResult(results, {
    name: 'ours',
    size: 240,
    result: { title: 'Bot', settings: 'all', ...measured(4, 4) },
  });
  assert.equal(results.engines.ours.sizes[240].times.own.p50, 4);
  assert.equal(results.engines.ours.sizes[10_000].times.own.p50, 1);
  assert.equal(results.engines.ours.title, 'Bot');
  assert.deepEqual(sizesOf(results), [240, 10_000]);
});

test('no earlier results are no fault', () => {
  assert.deepEqual(readResults('no such file.json', 3), noResults(3));
});

test('the targets are judged by ratios within one run', () => {
  const lines = targetLines(sample());
  assert.equal(lines.length, 3);
  assert.match(lines[0], /240 passages, p50: 2\.5 .*missed$/u);
  assert.match(lines[1], /10,000 passages, p50: 0\.025 .*met$/u);
});

test('what was not measured is said, and why', () => {
  const text = asText(sample());
  assert.match(text, /\| Bare \| not measured: needs more \|/u);
  assert.match(text, /\| Bot \| 1 \| 2 \| 2\.5 \| 2\.5 \* \| 2\.5 \| 2\.5 \* \| 20 \|/u);
  assert.match(text, /\| Bot \| not measured: not asked for/u);
});

test('the rows of a table have as many cells as its header', () => {
  const rows = asText(sample()).split('\n');
  for (const [i, row] of rows.entries()) {
    if (!row.startsWith('|') || !rows[i - 1].startsWith('|')) continue;
    assert.equal(row.split('|').length, rows[i - 1].split('|').length, row);
  }
});

test('the plot names axes, units and every series', () => {
  const svg = logPlot(plotSeries(sample()), { title: 'T', x: 'passages', y: 'time, ms' });
  for (const text of ['T', 'passages', 'time, ms', 'Bare', 'Bot', '1,000'])
    assert.ok(svg.includes(`>${text}<`), text);
  assert.ok(!svg.includes('NaN'));
});

test('a process that takes too long is ended, and that is its result', async () => {
  const result = await runChild({ engine: 'minisearch', seed: 1, questions: 5 }, 0.0001);
  assert.deepEqual(result, { skipped: 'not done within 0.0001 minutes' });
});
