import { foldLetter } from './fold-letters.ts';
import type { OnsetAndRime } from './match-rime.ts';
import { splitTone, type Tone, writeTone } from './tone.ts';

/** A syllable taken apart: `nghiệp` is onset `ngh`, rime `iêp`, tone `nang`. */
export interface Syllable extends OnsetAndRime {
  readonly tone: Tone;
}

/** Stops let no voice through: they bear only the rising and the heavy tone. */
export function bearsTone(rime: string, tone: Tone): boolean {
  return tone === 'sac' || tone === 'nang' || !/(?:[ckpt]|ch)$/u.test(rime);
}

/**
 * Where in the rime the tone is written, old style (`hòa`, `thúy`): on the last vowel with a mark,
 * else on the last vowel before a consonant, else on the middle of three or the first of two.
 */
export function tonePosition(rime: string): number {
  let vowels = 0;
  let marked = -1;
  for (const letter of rime) {
    if (splitTone(letter) === undefined) break;
    if (foldLetter(letter) !== letter) marked = vowels;
    vowels += 1;
  }
  if (marked >= 0) return marked;
  if (vowels < rime.length) return vowels - 1;
  return vowels === 3 ? 1 : 0;
}

/** The syllable as it is written, lower case, tone placed old style. */
export function writeSyllable({ onset, rime, tone }: Syllable): string {
  const at = tonePosition(rime);
  return onset + rime.slice(0, at) + writeTone(rime.charAt(at), tone) + rime.slice(at + 1);
}
