/** Gives numbers x with 0 <= x < 1, one a call. */
export type Random = () => number;

/** Park and Miller's minimal standard generator (CACM 31, 1988): the same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = (seed * 7919 + 17) % 2147483647;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
  for (let i = 0; i < 10; i++) next();
  return next;
}

/** A whole number from 0 up to, not including, `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);
