import { pino } from 'pino';
import type { Logger } from '../../../src/log.ts';

export interface CapturedLog {
  /** At the lowest level and without the masks of the real one: whatever is given away shows. */
  readonly logger: Logger;
  /** One JSON text each. */
  readonly lines: readonly string[];
}

export function captureLog(): CapturedLog {
  const lines: string[] = [];
  return { logger: pino({ level: 'trace' }, { write: (line: string) => lines.push(line) }), lines };
}
