import { LONGEST_SYLLABLE, splitToneless } from './match-rime.ts';
import { splitTone, type Tone } from './tone.ts';
import { bearsTone, type Syllable, tonePosition } from './write-syllable.ts';

/** New style writes hoà, khoẻ, thuý: the one place where two positions are right. */
const EITHER_POSITION = new Set(['oa', 'oe', 'uy']);

interface LooseSyllable extends Syllable {
  /** Whether the tone stands where the spelling wants it, in the old or in the new style. */
  readonly wellPlaced: boolean;
}

/** Like `splitSyllable`, but a tone on the wrong vowel (`qúy`, `tóan`) is read too and reported. */
export function splitLoosely(syllable: string): LooseSyllable | undefined {
  if (syllable.length > LONGEST_SYLLABLE) return undefined;
  let letters = '';
  let tone: Tone = 'ngang';
  let position = -1;
  for (const written of syllable) {
    const vowel = splitTone(written);
    if (vowel !== undefined && vowel.tone !== 'ngang') {
      if (position >= 0) return undefined;
      position = letters.length;
      tone = vowel.tone;
    }
    letters += vowel?.letter ?? written;
  }
  const parts = splitToneless(letters);
  if (parts === undefined || !bearsTone(parts.rime, tone)) return undefined;
  const inRime = position - parts.onset.length;
  const wellPlaced =
    position < 0 || inRime === tonePosition(parts.rime) || (inRime === 1 && EITHER_POSITION.has(parts.rime));
  return { ...parts, tone, wellPlaced };
}

/** A lower-case NFC syllable taken apart; `undefined` when the spelling rules do not allow it. */
export function splitSyllable(syllable: string): Syllable | undefined {
  const split = splitLoosely(syllable);
  return split?.wellPlaced ? { onset: split.onset, rime: split.rime, tone: split.tone } : undefined;
}

/** Whether a lower-case NFC syllable with its marks and tone is possible in Vietnamese spelling. */
export function isVietnameseSyllable(syllable: string): boolean {
  return splitSyllable(syllable) !== undefined;
}
