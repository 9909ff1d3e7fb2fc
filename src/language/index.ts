// biome-ignore-all lint/performance/noBarrelFile: the public surface of the layer, for programs outside this project
/** What the language layer offers to other programs; see README.md. Inside this project files import each other. */
export type { Abbreviation } from './abbreviation.ts';
export { ABBREVIATIONS } from './abbreviations.ts';
export { type CleanOptions, type CleanOutcome, type CleanText, cleanText } from './clean/clean-text.ts';
export type { MappedText } from './clean/mapped-text.ts';
export { searchCopy } from './clean/search-copy.ts';
export type { Figure, FigureKind, FigureModifier, FigureValue } from './figures/figure.ts';
export { readFigures } from './figures/read-figures.ts';
export { sameFigure } from './figures/same-figure.ts';
export { fold, hasDiacritics } from './fold.ts';
export { type DecodedKeystrokes, decodeKeystrokes } from './keystrokes/decode-keystrokes.ts';
export { BUILT_IN_LEXICON, createLexicon, type Lexicon } from './lexicon.ts';
export { intentOf, type ReadIntent, readIntent } from './questions/intent.ts';
export type { Intent } from './questions/intent-rules.ts';
export { asksPercent, type QuestionCue, questionCue } from './questions/question-type.ts';
export { rolesOf, type TermRole } from './questions/question-words.ts';
export { type QuestionPart, splitQuestions } from './questions/split-questions.ts';
export { createRestorer, type RestoredText, type Restorer } from './restore/create-restorer.ts';
export { QUESTION_WORDING } from './restore/question-wording.ts';
export { splitSentences } from './sentences.ts';
export { isVietnameseSyllable } from './syllables/split-syllable.ts';
export { type Term, toBigrams, toTerms } from './terms.ts';
export { type Token, tokenize } from './tokenize.ts';
export { correctTypos, type TypedWord, type TypoCorrection } from './typos/correct-typos.ts';
export type { Vocabulary } from './typos/vocabulary.ts';
