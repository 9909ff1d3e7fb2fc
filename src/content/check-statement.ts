import type { FactRecord, RowRecord } from './content-schema.ts';
import { firstDay, lastDay } from './partial-date.ts';
import type { ContentRecord } from './read-records.ts';
import type { ContentFault } from './types.ts';

function error(rule: string, message: string, place: ContentFault['place']): ContentFault {
  return { level: 'error', rule, message, place };
}

/** A statement is quoted as proof: anyone must find it by searching the file. */
function checkVerbatim({ value, typed, placeOf }: ContentRecord<FactRecord | RowRecord>): ContentFault[] {
  const lines = typed('statement').split('\n');
  if (lines.some((line) => line.includes(value.statement))) return [];
  const message =
    `${value.id}: câu "statement" phải nằm nguyên vẹn trên một dòng, không xuống dòng và không có ký tự thoát. ` +
    'Nếu câu có dấu nháy đơn thì đặt trong nháy kép, và ngược lại.';
  return [error('quote-not-verbatim', message, placeOf('statement'))];
}

function checkPeriod({ value, placeOf }: ContentRecord<FactRecord | RowRecord>): ContentFault[] {
  const { id, valid_from: from, valid_until: until } = value;
  if (from === undefined || until === undefined || lastDay(until) >= firstDay(from)) return [];
  const message = `${id}: "valid_until" (${until}) trước "valid_from" (${from}). Sửa lại một trong hai ngày.`;
  return [error('impossible-date', message, placeOf('valid_until'))];
}

/** What a schema cannot see in a fact or an index row. */
export function checkStatement(record: ContentRecord<FactRecord | RowRecord>): ContentFault[] {
  return [...checkVerbatim(record), ...checkPeriod(record)];
}

/** A figure speaks of one year or of one period, from early to late. */
export function checkFigures({ value, placeOf }: ContentRecord<FactRecord>): ContentFault[] {
  return value.figures.flatMap(({ year, period }, index) => {
    if (period === undefined) return [];
    const [from = '', to = ''] = period.split('-');
    const place = placeOf('figures', index);
    if (year !== null)
      return [error('schema', `${value.id}: chỉ ghi "year" hoặc "period", không ghi cả hai.`, place)];
    return from < to
      ? []
      : [error('impossible-date', `${value.id}: giai đoạn ${period} có năm cuối không sau năm đầu.`, place)];
  });
}

/** The row's figures must stand in the sentence that is quoted for them. */
export function rowMismatch(record: ContentRecord<RowRecord>, missing: readonly string[]): ContentFault[] {
  if (missing.length === 0) return [];
  const message = `${record.value.id}: câu "statement" không nêu ${missing.join(', ')}. Sửa câu hoặc sửa số cho khớp.`;
  return [error('row-statement-mismatch', message, record.placeOf('statement'))];
}
