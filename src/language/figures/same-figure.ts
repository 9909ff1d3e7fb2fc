import { fold } from '../fold.ts';
import type { Figure, FigureKind } from './figure.ts';
import type { FigureMatch } from './figure-match.ts';
import { sameCalendar } from './same-calendar.ts';
import { sameQuantity } from './same-quantity.ts';

const CALENDAR: ReadonlySet<FigureKind> = new Set(['date', 'month', 'quarter', 'year', 'period']);
const NUMBERED: ReadonlySet<FigureKind> = new Set(['document', 'label']);

/** `42/2022` may be `42/2022/NĐ-CP`; `76` may be `76/NQ-CP`. */
function sameNumbered(a: Figure, b: Figure): FigureMatch {
  if (a.kind !== b.kind || (a.unit ?? '') !== (b.unit ?? '')) return 'incomparable';
  const [first, second] = [fold(String(a.value)), fold(String(b.value))];
  if (first === second) return 'same';
  const within = first.startsWith(`${second}/`) || second.startsWith(`${first}/`);
  return within ? 'compatible' : 'different';
}

/** Compares what two figures say, for checking a claim against what was found. */
export function sameFigure(a: Figure, b: Figure): FigureMatch {
  if (a.ambiguous || b.ambiguous) return 'incomparable';
  if (CALENDAR.has(a.kind) || CALENDAR.has(b.kind)) {
    return CALENDAR.has(a.kind) && CALENDAR.has(b.kind) ? sameCalendar(a, b) : 'incomparable';
  }
  if (NUMBERED.has(a.kind) || NUMBERED.has(b.kind)) return sameNumbered(a, b);
  return sameQuantity(a, b);
}
