import { cleanText } from '../../src/language/clean/clean-text.ts';
import { toPlainLetters } from '../../src/language/clean/fold-width.ts';
import { readCells } from '../../src/language/clean/read-cells.ts';
import { hasLegacySigns, readLegacy } from '../../src/language/clean/read-legacy.ts';
import { searchCopy } from '../../src/language/clean/search-copy.ts';
import { squeezeRepeats } from '../../src/language/clean/squeeze-repeats.ts';
import { canonTone, repairTonePlacement } from '../../src/language/clean/tone-placement.ts';
import { looksLikeViqr } from '../../src/language/clean/viqr.ts';
import { writeDocumentCode } from '../../src/language/figures/document-code.ts';
import { readNumberLiteral } from '../../src/language/figures/number-literal.ts';
import { readFigures } from '../../src/language/figures/read-figures.ts';
import { readRomanNumeral } from '../../src/language/figures/roman-numeral.ts';
import { fold, hasDiacritics } from '../../src/language/fold.ts';
import { foldWords } from '../../src/language/fold-words.ts';
import { indexContext, namedIndexes } from '../../src/language/index-names.ts';
import { decodeKeystrokes } from '../../src/language/keystrokes/decode-keystrokes.ts';
import { keystrokeTokens } from '../../src/language/keystrokes/keystroke-tokens.ts';
import { isProtectedChunk, isProtectedToken } from '../../src/language/keystrokes/protected-tokens.ts';
import { typeSyllable } from '../../src/language/keystrokes/type-syllable.ts';
import { TELEX, VNI } from '../../src/language/keystrokes/typing-method.ts';
import { BUILT_IN_LEXICON } from '../../src/language/lexicon.ts';
import { namedBodies, otherProvinces, ownPlaces } from '../../src/language/places.ts';
import { readIntent } from '../../src/language/questions/intent.ts';
import { asksPercent, questionCue } from '../../src/language/questions/question-type.ts';
import { rolesOf } from '../../src/language/questions/question-words.ts';
import { splitQuestions } from '../../src/language/questions/split-questions.ts';
import { chatSpellings } from '../../src/language/restore/chat-spelling.ts';
import { createRestorer } from '../../src/language/restore/create-restorer.ts';
import { QUESTION_WORDING } from '../../src/language/restore/question-wording.ts';
import { readWords } from '../../src/language/restore/read-words.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { foldLetters } from '../../src/language/syllables/fold-letters.ts';
import {
  beginsPlainSyllable,
  isPlainSyllable,
  splitToneless,
} from '../../src/language/syllables/match-rime.ts';
import { isVietnameseSyllable, splitLoosely } from '../../src/language/syllables/split-syllable.ts';
import { paraphrases } from '../../src/language/synonyms.ts';
import { toBigrams, toTerms } from '../../src/language/terms.ts';
import { plainFigure, tokenize } from '../../src/language/tokenize.ts';
import { correctTypos } from '../../src/language/typos/correct-typos.ts';

const restorer = createRestorer(QUESTION_WORDING);
const vocabulary = {
  documentFrequency: (term: string) => (term.length % 3 === 0 ? 3 : 0),
  isCompound: () => false,
};

const termsOf = (text: string) => toTerms(text, { chat: true });
const wordsOf = (text: string) => termsOf(text).map(({ term }) => term);

/** The functions of the language layer that are given a text, by name. */
export const LANGUAGE_FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  'cleanText without decoding': (text) => cleanText(text, { decode: false }),
  toPlainLetters,
  squeezeRepeats,
  searchCopy,
  canonTone,
  repairTonePlacement,
  'readLegacy of readCells': (text) => readLegacy(readCells(text, true)),
  hasLegacySigns,
  looksLikeViqr,
  decodeKeystrokes,
  keystrokeTokens: (text) => [...keystrokeTokens(text)],
  isProtectedChunk,
  isProtectedToken,
  'typeSyllable, Telex': (text) => typeSyllable(text, TELEX),
  'typeSyllable, VNI': (text) => typeSyllable(text, VNI),
  isVietnameseSyllable,
  splitLoosely,
  splitToneless,
  isPlainSyllable,
  beginsPlainSyllable,
  foldLetters,
  fold,
  foldWords,
  hasDiacritics,
  tokenize,
  plainFigure,
  toTerms: termsOf,
  'toTerms of a document': (text) => toTerms(text, { chat: false }),
  toBigrams: (text) => toBigrams(wordsOf(text)),
  rolesOf: (text) => rolesOf(termsOf(text)),
  questionCue: (text) => questionCue(termsOf(text), asksPercent(text)),
  readIntent,
  splitQuestions,
  'correctTypos of the words': (text) =>
    correctTypos(
      wordsOf(text).map((word) => ({ word, fixed: false })),
      vocabulary,
    ),
  restore: (text) => restorer.restore(text),
  readWords,
  chatSpellings: (text) => chatSpellings(text, BUILT_IN_LEXICON),
  'expansions of the lexicon': (text) => BUILT_IN_LEXICON.expansions(tokenize(text), true),
  paraphrases: (text) => paraphrases(wordsOf(text)),
  namedIndexes: (text) => namedIndexes(wordsOf(text)),
  indexContext,
  otherProvinces: (text) => otherProvinces(termsOf(text)),
  ownPlaces: (text) => ownPlaces(termsOf(text)),
  namedBodies: (text) => namedBodies(termsOf(text)),
  splitSentences,
  readFigures,
  readNumberLiteral,
  readRomanNumeral,
  writeDocumentCode,
};
