import type { Figure } from '../../language/figures/read-figures.ts';
import type { Intent } from '../../language/questions/intent-rules.ts';
import type { QuestionCue } from '../../language/questions/question-type.ts';
import type { TermRole } from '../../language/questions/question-words.ts';

export interface QueryTerm {
  readonly term: string;
  readonly role: TermRole;
  /** How much it counts in search, 0..1. */
  readonly weight: number;
  /** As typed; absent for a term that an abbreviation stands for or that was corrected. */
  readonly surface?: string;
  /** Stands next to the question word: `ai **chủ trì** …`. */
  readonly focus?: true;
  /** Other ways to say the phrase that it is part of. */
  readonly otherwise?: readonly (readonly string[])[];
  /** Taken over from the question before. */
  readonly inherited?: true;
}

/** A slip that was put right; its place in the question as typed. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** A question as the bot understood it. */
export interface Query {
  /** Clean text of the question that is answered (one sentence of the message, if it has several), typos corrected. */
  readonly text: string;
  /** The same before correction: what is shown when the question is repeated to the person. */
  readonly typed: string;
  readonly terms: readonly QueryTerm[];
  /** The questions of a message that asks several, as typed; absent or empty when it asks one. */
  readonly parts?: readonly string[];
  /** The whole message, where it holds more than the question that is answered. */
  readonly message?: string;
  /** Terms of the whole message as typed, joined by spaces: to know a frequent question word for word. */
  readonly line: string;
  readonly cue: QuestionCue;
  /** What the whole message wants. */
  readonly intent: Intent;
  readonly figures: readonly Figure[];
  /** For a claim: the figures it stands on. Others (and all of a question's) say which thing is meant. */
  readonly claimed: readonly Figure[];
  /** Numbers typed, whole, of two digits or more: they say which thing is meant (`76`, `118/2025`, `9/10/2020`). */
  readonly numbers: readonly string[];
  /** Years asked about, as four digits: single ones and both ends of periods. Claimed ones are not among them. */
  readonly years: readonly string[];
  /** Provinces asked about that are not ours. */
  readonly otherProvinces: readonly string[];
  /** Places of our own that it names, as written in the gazetteer. */
  readonly places: readonly string[];
  /** Departments and bodies that it names. */
  readonly bodies: readonly string[];
  /** Names of the content that it holds, as folded words: an answer must speak of them. */
  readonly names: readonly (readonly string[])[];
  /** The day that it is answered on, `YYYY-MM-DD`: what `hiện nay` means. */
  readonly today?: string;
  /** Names an index (PAR INDEX, SIPAS …). */
  readonly ofIndex: boolean;
  /** Short forms as typed, lower case (`cchc`). */
  readonly abbreviations: readonly string[];
  readonly corrections: readonly Correction[];
  /** The person typed diacritics, so a matched word that differs in them is doubtful. */
  readonly accented: boolean;
}

/** The terms that carry the topic. */
export function contentTerms(query: Pick<Query, 'terms'>): QueryTerm[] {
  return query.terms.filter(({ role }) => role === 'content');
}
