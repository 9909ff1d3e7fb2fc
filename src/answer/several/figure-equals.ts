import type { Figure } from '../../language/figures/read-figures.ts';

/** True when a figure, of whatever sign (`giảm 23 bậc` is -23), says this size. */
export const figureEquals = ({ value }: Figure, size: number): boolean =>
  typeof value === 'number' && Math.abs(Math.abs(value) - size) < 1e-6;
