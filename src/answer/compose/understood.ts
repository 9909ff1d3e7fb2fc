import { type Replacement, replacePieces, unchangedText } from '../../language/clean/mapped-text.ts';
import { fold } from '../../language/fold.ts';
import type { RestoreOptions, Restorer } from '../../language/restore/create-restorer.ts';
import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import type { Query } from '../understand/query.ts';

const LABELS = { read: 'Bạn hỏi: ', corrected: 'Tìm theo: ', completed: 'Hiểu là: ' } as const;

/** Longest question that is shown, in UTF-16 units: a line, not a paragraph. */
const MAX_SHOWN = 240;
/** Surer than for a word alone: one wrong mark makes the whole line foolish. */
const LEAST_CONFIDENCE = 0.9;

/** A question as it was read. */
export interface ReadQuestion {
  readonly query: Pick<Query, 'typed' | 'corrections'>;
  /** It was typed as raw keystrokes or in an encoding older than Unicode. */
  readonly isDecoded: boolean;
  /** It was completed from the question before, so it is shown even when nothing else was changed. */
  readonly isCompleted?: true;
}

/** Only letters and digits count: nobody needs to see a comma that was read otherwise. */
const visible = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The words that were taken for slips, each with the word that was looked for. */
function correctedPieces({ corrections }: ReadQuestion['query']): Replacement[] {
  return corrections.map(({ start, end, to }) => ({ start, end, text: to }));
}

/** Where the pieces stand once they have replaced what was typed. */
function spansAfter(pieces: readonly Replacement[]): NonNullable<RestoreOptions['folded']> {
  let grown = 0;
  return pieces.map(({ start, end, text }) => {
    const from = start + grown;
    grown += text.length - (end - start);
    return { start: from, end: from + text.length };
  });
}

/** A capital at the start, but for a short form that is typed small (`pci`). */
function asSentence(text: string): string {
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  return isPlainSyllable(fold(word)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function shortened(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const cut = text.lastIndexOf(' ', MAX_SHOWN - 1);
  return `${text.slice(0, cut > 0 ? cut : MAX_SHOWN - 1)}…`;
}

const oneLine = (text: string): string => shortened(text.replace(/\s+/gu, ' ').trim());

/**
 * How a question was read, as one line for the person: with its diacritics, keystrokes decoded, chat spelling in full,
 * slips corrected. Undefined when it was read as it was typed, or when too little of it is certain. Says nothing but
 * the person's own words.
 */
export function understoodLine(question: ReadQuestion, restorer: Restorer): string | undefined {
  const { query, isDecoded, isCompleted = false } = question;
  const pieces = correctedPieces(query);
  const corrected = replacePieces(unchangedText(query.typed), pieces).text;
  const { text, certain } = restorer.restore(corrected, {
    folded: spansAfter(pieces),
    threshold: LEAST_CONFIDENCE,
  });
  if (isCompleted) return LABELS.completed + asSentence(oneLine(certain < 1 ? corrected : text));
  if (!isDecoded && visible(text) === visible(query.typed)) return undefined;
  if (!isDecoded && pieces.length === 0 && certain < 1) return undefined;
  const label = pieces.length > 0 ? LABELS.corrected : LABELS.read;
  return label + asSentence(oneLine(text));
}
