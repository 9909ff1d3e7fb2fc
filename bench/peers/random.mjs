/** Park and Miller's generator, 0 <= x < 1: the same numbers for the same seed. */
export function seeded(seed) {
  let state = (seed * 7919 + 17) % 2147483647;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 10; i++) next();
  return next;
}

export const below = (random, end) => Math.floor(random() * end);
