import type { Chart, ChartLine, ChartPoint } from '../../../answer/reply.ts';
import { readList, readNumber, readOneOf, readRecord, readText } from './read-value.ts';

const MEASURES: readonly Chart['measure'][] = ['score', 'rank', 'amount'];

function readPoint(value: unknown): ChartPoint | undefined {
  const point = readRecord(value);
  const year = readNumber(point?.['year']);
  const measured = readNumber(point?.['value']);
  const written = readText(point?.['written']);
  if (year === undefined || measured === undefined || written === undefined) return undefined;
  return { year, value: measured, written, ...(point?.['derived'] === true && { derived: true }) };
}

function readLine(value: unknown): ChartLine | undefined {
  const line = readRecord(value);
  const name = readText(line?.['name']);
  const points = readList(line?.['points'], readPoint);
  return name === undefined || points === undefined ? undefined : { name, points };
}

/** A chart as the server sends it; `undefined` for anything else. */
export function readChart(value: unknown): Chart | undefined {
  const chart = readRecord(value);
  const id = readText(chart?.['id']);
  const title = readText(chart?.['title']);
  const measure = readOneOf(readText(chart?.['measure']), MEASURES);
  const unit = readText(chart?.['unit']);
  const lines = readList(chart?.['lines'], readLine);
  const missing = readList(chart?.['missing'], readNumber);
  const sources = readList(chart?.['sources'], readText);
  if (id === undefined || title === undefined || unit === undefined) return undefined;
  if (!measure || !lines || !missing || !sources) return undefined;
  return { id, title, measure, unit, lines, missing, sources };
}
