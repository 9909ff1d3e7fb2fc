import { foldLetters } from '../syllables/fold-letters.ts';
import { beginsPlainSyllable, splitToneless } from '../syllables/match-rime.ts';
import type { Tone } from '../syllables/tone.ts';
import { bearsTone, writeSyllable } from '../syllables/write-syllable.ts';
import type { TypingMethod } from './typing-method.ts';

/** What the keys typed so far have made. */
interface Draft {
  /** In the case they were typed in, with marks, without tone. */
  readonly letters: string;
  /** The same letters folded and in lower case. */
  readonly plain: string;
  readonly tone: Tone | undefined;
  /** Whether some key did more than write itself. */
  readonly changed: boolean;
}

const VOWEL = /[aeiouy]/u;

/** The letters of Vietnamese: no f, j, w, z. */
const LETTER = /[a-eghik-vxy]/u;

function inCaseOf(model: string, letters: string): string {
  return model === model.toLowerCase() ? letters : letters.toUpperCase();
}

function replaceAt(letters: string, index: number, length: number, by: string): string {
  return letters.slice(0, index) + inCaseOf(letters.charAt(index), by) + letters.slice(index + length);
}

/** `uo` bears one horn for both letters, wherever the key comes: `duwong`, `duowng`, `duongw`. */
function hornsOnBoth(letters: string): string[] {
  const at = letters.toLowerCase().indexOf('uo');
  if (at < 0) return [];
  return [replaceAt(replaceAt(letters, at, 1, 'ư'), at + 1, 1, 'ơ')];
}

function markedBy(key: string, letters: string, method: TypingMethod): string[] {
  const marked = key === method.horn ? hornsOnBoth(letters) : [];
  const lower = letters.toLowerCase();
  for (const [from, to] of method.marks.get(key) ?? []) {
    for (let at = lower.lastIndexOf(from); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(from, at - 1)) {
      marked.push(replaceAt(letters, at, 1, to));
    }
  }
  return marked;
}

function withTone(draft: Draft, key: string, method: TypingMethod): Draft | undefined {
  const tone = key === method.clear && draft.tone !== undefined ? 'ngang' : method.tones.get(key);
  const isCorrection = draft.tone !== undefined && key !== method.clear;
  return tone === undefined || isCorrection ? undefined : { ...draft, tone, changed: true };
}

/**
 * The drafts that one more key may lead to, the likeliest first. Those that no further key can turn
 * into a syllable are left out, which keeps the search short on any input.
 */
function afterKey(draft: Draft, typed: string, method: TypingMethod): Draft[] {
  const key = typed.toLowerCase();
  const { letters, plain, tone } = draft;
  const hasVowel = VOWEL.test(plain);
  if (hasVowel && (method.tones.has(key) || key === method.clear)) {
    const toned = withTone(draft, key, method);
    return toned ? [toned] : [];
  }
  const drafts = markedBy(key, letters, method).map((marked) => ({
    letters: marked,
    plain: foldLetters(marked.toLowerCase()),
    tone,
    changed: true,
  }));
  if (key === method.letterU && (!hasVowel || plain === 'gi')) {
    drafts.push({ letters: letters + inCaseOf(typed, 'ư'), plain: `${plain}u`, tone, changed: true });
  }
  if (LETTER.test(key)) drafts.push({ ...draft, letters: letters + typed, plain: plain + key });
  return drafts.filter((next) => beginsPlainSyllable(next.plain));
}

/** Drivers complete `ưo` before a consonant to `ươ`; an open `ươ` is the `uơ` of thuở. */
function spellings(letters: string): string[] {
  return [letters, letters.replace('ưo', 'ươ').replace('Ưo', 'Ươ'), letters.replace(/ươ$/u, 'uơ')];
}

function finish({ letters, tone, changed }: Draft): string | undefined {
  // A tone set and taken away on bare letters is a number: `quan10`.
  if (!changed || (tone === 'ngang' && !/[^a-z]/iu.test(letters))) return undefined;
  for (const spelled of spellings(letters)) {
    const parts = splitToneless(spelled.toLowerCase());
    if (parts === undefined || !bearsTone(parts.rime, tone ?? 'ngang')) continue;
    const written = writeSyllable({ ...parts, tone: tone ?? 'ngang' });
    return [...written].map((letter, index) => inCaseOf(spelled.charAt(index), letter)).join('');
  }
  return undefined;
}

function search(keys: string, at: number, draft: Draft, method: TypingMethod): string | undefined {
  if (at === keys.length) return finish(draft);
  for (const next of afterKey(draft, keys.charAt(at), method)) {
    const syllable = search(keys, at + 1, next, method);
    if (syllable !== undefined) return syllable;
  }
  return undefined;
}

/**
 * The syllable that the keys write in the typing method, tone placed old style, case kept
 * (`Tieengs` -> `Tiếng`); `undefined` when they write none or write themselves only.
 */
export function typeSyllable(keys: string, method: TypingMethod): string | undefined {
  if (!method.keys.test(keys)) return undefined;
  return search(keys, 0, { letters: '', plain: '', tone: undefined, changed: false }, method);
}
