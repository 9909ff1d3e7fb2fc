import type { Figure } from '../../language/figures/read-figures.ts';
import { sameFigure } from '../../language/figures/same-figure.ts';
import { fold } from '../../language/fold.ts';

const folded = (value: string): string => fold(value).replace(/\s+/gu, ' ').trim();

/**
 * Two figures that measure the same sort of thing, so that they can agree or disagree. A year is not compared with a
 * period: `giai đoạn 2011-2020` does not say when something was.
 */
export function isComparable(said: Figure, found: Figure): boolean {
  for (const kind of ['period', 'ratio']) if ((said.kind === kind) !== (found.kind === kind)) return false;
  return sameFigure(said, found) !== 'incomparable';
}

/** True when a found figure says the same as a claimed one, as far as both go (`9/10` and `9/10/2020`). */
export function agrees(said: Figure, found: Figure): boolean {
  if (said.kind === 'ratio') return JSON.stringify(said.value) === JSON.stringify(found.value);
  const match = sameFigure(said, found);
  return match === 'same' || match === 'compatible';
}

/** Words shared around a said and a found figure: `54` of *tập thể* is compared with tập thể, not with any number near. */
export function kinship(said: Figure, found: Figure, saidIn: string, foundIn: string): number {
  const after = (figure: Figure, whole: string) =>
    folded(whole.slice(figure.end, figure.end + 30))
      .split(' ')
      .slice(0, 3);
  const others = after(found, foundIn);
  const near = folded(foundIn.slice(Math.max(0, found.start - 50), found.end + 30));
  return (
    after(said, saidIn).filter((word) => word !== '' && others.includes(word)).length * 3 +
    after(said, saidIn).filter((word) => word.length > 1 && near.includes(word)).length
  );
}
