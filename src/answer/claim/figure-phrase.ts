import type { Figure } from '../../language/figures/read-figures.ts';

const LEADING =
  /(?:(?:hơn|gần|trên|dưới|khoảng|ít nhất|tối thiểu|không quá|hạng|tăng|giảm|tụt|năm|tháng|ngày|quý|[Ss]áng|[Nn]ăm|[Nn]gày) ){1,2}$/u;
const LONGEST_LEAD = 22;

/** A figure as a person reads it, a stretch of the quote: with its bound, its direction and its unit. */
export function figurePhrase(quote: string, { start, end, unit }: Figure): string {
  const lead = LEADING.exec(quote.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0] ?? '';
  const behind = quote.slice(end);
  const hasUnit = unit !== null && behind.toLowerCase().startsWith(` ${unit.toLowerCase()}`);
  return `${lead}${quote.slice(start, hasUnit ? end + 1 + unit.length : end)}`;
}
