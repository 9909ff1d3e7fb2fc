import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';

const TIME: readonly string[] = ['year', 'period', 'date', 'month', 'quarter'];

const folded = (value: string): string => fold(value).replace(/\s+/gu, ' ').trim();
const unitOf = (figure: Figure): string => folded(figure.unit ?? '');

/** Two figures that measure the same sort of thing, so that they can agree or disagree. */
export function isComparable(said: Figure, found: Figure): boolean {
  if (TIME.includes(said.kind))
    return (
      said.kind === found.kind ||
      (said.kind === 'year' &&
        found.kind !== 'period' &&
        TIME.includes(found.kind) &&
        /^\d{4}/u.test(String(found.value)))
    );
  if (said.kind !== found.kind) return false;
  const [a, b] = [unitOf(said), unitOf(found)];
  return a === '' || b === '' || a === b || a.split(' ')[0] === b.split(' ')[0];
}

/** True when a found figure says the same as a claimed one. */
export function agrees(said: Figure, found: Figure): boolean {
  if (said.kind === 'year') return String(found.value).startsWith(String(said.value));
  const [a, b] = [String(said.value), String(found.value)];
  if (said.kind === 'date' && (a.startsWith('--') || b.startsWith('--'))) return a.slice(-5) === b.slice(-5);
  return a === b && (said.of === undefined || found.of === undefined || said.of === found.of);
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
