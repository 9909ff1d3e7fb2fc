import { hasDiacritics } from '../fold.ts';
import { INDEX_TERMS } from '../index-names.ts';
import { isProtectedToken } from '../keystrokes/protected-tokens.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import type { Choice } from './best-spellings.ts';
import type { Word } from './read-words.ts';
import { type Spelling, type SpellingModel, UNSEEN } from './spelling-model.ts';

/** Most spellings tried of one syllable; they are sorted by frequency. */
const MAX_SPELLINGS = 6;
/** Of the syllables of a text with all its marks, at most this share and one more bear none. */
const UNMARKED_SHARE = 0.25;
/** Even who types diacritics forgets one now and then. */
const LEAST_DROPPED = 0.005;

/** How a text was typed, as far as it tells what an unmarked syllable may stand for. */
export interface TypingHabit {
  /** Probability that a marked syllable was typed without its marks, 0..1. */
  readonly dropped: number;
  /** No small letters, so that capitals are no sign of an abbreviation. */
  readonly isAllCapitals: boolean;
  /** As many words that cannot be Vietnamese as such that can. */
  readonly isForeign: boolean;
}

const isPlainLetters = (surface: string): boolean => /^[a-z]+$/iu.test(surface);

/** Reads the habit off the words of a text. */
export function typingHabit(words: readonly Word[]): TypingHabit {
  const letters = words.filter(({ kind }) => kind === 'letters').map(({ surface }) => surface);
  const isAllCapitals = letters.every((surface) => surface === surface.toUpperCase());
  const ownCase = isAllCapitals ? letters.map((surface) => surface.toLowerCase()) : letters;
  const unprotected = ownCase.filter((surface) => !isProtectedToken(surface));
  const marked = unprotected.filter((surface) => hasDiacritics(surface)).length;
  const plain = unprotected.filter((surface) => isPlainSyllable(surface.toLowerCase())).length;
  const foreign = unprotected.length - marked - plain;
  const total = marked + plain;
  const dropped = marked === 0 ? 1 : Math.max(LEAST_DROPPED, (plain - 1) / total - UNMARKED_SHARE);
  return { dropped, isAllCapitals, isForeign: marked === 0 && foreign >= 2 && foreign >= plain };
}

/** Typed by someone who types marks, with no word that is never written without: nothing to restore. */
export function isFullyMarked(words: readonly Word[], habit: TypingHabit, model: SpellingModel): boolean {
  if (habit.dropped > LEAST_DROPPED) return false;
  return words.every(({ kind, surface }) => {
    if (kind !== 'letters' || !isPlainLetters(surface)) return true;
    const lower = surface.toLowerCase();
    const known = model.spellingsOf(lower);
    return known.length === 0 || known.some(({ text }) => text === lower);
  });
}

/** What a word may be: choices, and the spelling of each; the last choice has none, it stands for what was typed. */
export interface Place {
  readonly choices: readonly Choice[];
  readonly spellings: readonly Spelling[];
}

function isFixed({ kind, surface }: Word, { isAllCapitals, isForeign }: TypingHabit): boolean {
  if (kind !== 'letters' || isForeign || !isPlainLetters(surface)) return true;
  const lower = surface.toLowerCase();
  return INDEX_TERMS.has(lower) || isProtectedToken(isAllCapitals ? lower : surface);
}

/**
 * The choices of a word. A word with a mark, a figure, an abbreviation or an unknown word is what it is. `isFolded`: the
 * word is known to have lost its marks, so that it is one of the known spellings.
 */
export function placeOf(word: Word, habit: TypingHabit, isFolded: boolean, model: SpellingModel): Place {
  const lower = word.surface.toLowerCase();
  const known = isFixed(word, habit) ? [] : model.spellingsOf(lower);
  const spellings = known.some(({ text }) => text !== lower) ? known.slice(0, MAX_SPELLINGS) : [];
  if (spellings.length === 0) {
    const id = model.idOf(word);
    return { choices: [{ id, alone: model.alone(id), typed: 1 }], spellings };
  }
  const choices = spellings.map((spelling) => ({
    id: spelling.id,
    alone: model.alone(spelling.id),
    typed: isFolded || spelling.text === lower ? 1 : habit.dropped,
  }));
  if (isFolded) return { choices, spellings };
  return { choices: [...choices, { id: UNSEEN, alone: model.aloneUnseen(known), typed: 1 }], spellings };
}
