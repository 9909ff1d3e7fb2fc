import { rounds } from './store/rounds.ts';

/** In `npm run test:fault`. */
export const isLong = rounds(1) > 1;

/** One line for whoever runs the long form. */
export function printFigures(name: string, figures: object): void {
  if (!isLong) return;
  const words = Object.entries(figures).map(([key, value]) => `${key}=${value}`);
  process.stdout.write(`${name}: ${words.join(' ')}\n`);
}
