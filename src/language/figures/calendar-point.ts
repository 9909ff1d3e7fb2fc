export type CalendarKind = 'date' | 'month' | 'quarter' | 'year';

/** A day, month, quarter or year in a text; the year may be unsaid. */
export interface CalendarPoint {
  readonly kind: CalendarKind;
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** First token with the label: `ngày`, `tháng`, `năm`. */
  readonly anchor: number;
  /** Tokens of the surface. */
  readonly from: number;
  readonly to: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const pad = (value: number): string => String(value).padStart(2, '0');

export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** `2020-10-09`, `--10-09`, `2017-12`, `2020-Q3`, `2018`. */
export function writePoint({ kind, year, quarter, month = 0, day = 0 }: CalendarPoint): string {
  const head = year === undefined ? '-' : String(year);
  if (kind === 'year') return head;
  if (kind === 'quarter') return `${head}-Q${quarter}`;
  return kind === 'month' ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}
