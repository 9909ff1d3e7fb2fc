import { ENGLISH_LOOK_ALIKES, KEPT_WORDS } from '../keystrokes/english-look-alikes.ts';
import { isEverydayWord } from './everyday-words.ts';

const ROMAN = /^[ivxlcdm]+$/u;
const WORD = /^[a-z][a-z\d]*$/u;

/** True for a folded word that is never a slip: an everyday or English word, a Roman numeral, what is no word. */
export const isProtectedWord = (word: string): boolean =>
  isEverydayWord(word) ||
  ENGLISH_LOOK_ALIKES.has(word) ||
  KEPT_WORDS.has(word) ||
  ROMAN.test(word) ||
  !WORD.test(word);
