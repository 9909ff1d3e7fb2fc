import type { Abbreviation } from '../language/abbreviation.ts';

/**
 * What the bot knows, after the content files have been read and validated.
 * Every text here is NFC. `place` says where a thing stands, for people who have to fix it.
 */

/** File (relative to the content folder, with `/`) and 1-based line. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export const SOURCE_KINDS = ['law', 'decision', 'report', 'news', 'faq', 'page'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `2025`, `2025-07` or `2025-07-01`: sources do not always give the day. */
export type PartialDate = string;

/** A document that can be cited. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: PartialDate;
  /** Absent when the page was read without a stable address. */
  readonly url?: string;
  readonly kind: SourceKind;
  readonly place: Place;
}

/** A span in UTF-16 units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of an article. `text` stands verbatim (NFC) in the file, so each sentence does too. */
export interface Passage {
  readonly id: string;
  readonly sourceId: string;
  /** The nearest `## Heading` above. */
  readonly section?: string;
  readonly text: string;
  readonly sentences: readonly TextSpan[];
  readonly place: Place;
}

export type Confidence = 'high' | 'medium' | 'low';

/** Which Khánh Hòa: before the merger with Ninh Thuận on 2025-07-01, or after it. */
export type ProvinceBasis = 'old' | 'new';

/** One figure of a fact: `value` in `unit`, said of `what`. */
export interface FactFigure {
  readonly value: number | string;
  readonly unit: string | null;
  readonly what: string;
  readonly year: number | null;
  /** Years that the figure speaks of together, `2011-2020`; `year` is null then. */
  readonly period?: string;
}

/** What facts and index rows share: a statement, where it comes from, and when it holds. */
export interface Statement {
  readonly id: string;
  /** Verbatim (NFC) in the content file, on one line, so that it can be quoted. */
  readonly statement: string;
  readonly sourceId: string;
  readonly seenIn: readonly string[];
  readonly confidence: Confidence;
  readonly basis?: ProvinceBasis;
  readonly asOf?: PartialDate;
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
  /** Id of the statement that holds in its place after `validUntil`. */
  readonly replacedBy?: string;
  /** Ids of statements that give another value for the same thing. */
  readonly rivals?: readonly string[];
  /** Ids of sources that give another value for it; `conflicts` says which. */
  readonly rivalSources?: readonly string[];
  /** What other sources say against it, or what limits it. Shown with the fact. */
  readonly conflicts?: string;
  /** How the number was worked out, where it was not printed. */
  readonly derived?: string;
  readonly place: Place;
}

export interface Fact extends Statement {
  readonly kind: 'fact';
  readonly topic: string;
  readonly figures: readonly FactFigure[];
  /** Ways in which people ask for it, in their words: it is found and measured by them, and never quoted from them. */
  readonly questions: readonly string[];
}

/** One part of an index, for example "thủ tục hành chính" of PAR INDEX. */
export interface IndexComponent {
  readonly name: string;
  readonly score?: number;
  readonly rank?: number;
}

/** One year of one index for one province. Rows of one index and province make a series. */
export interface IndexRow extends Statement {
  readonly kind: 'index-row';
  /** `PAR INDEX`, `SIPAS`, `PAPI`, `PCI`, `DTI` … */
  readonly index: string;
  readonly province: string;
  readonly year: number;
  readonly score: number | null;
  readonly unit: string;
  readonly rank: number | null;
  readonly outOf: number | null;
  readonly components: readonly IndexComponent[];
  readonly note?: string;
}

export type Citable = Fact | IndexRow;

/** What is known to be missing from a series, in words. */
export interface IndexGap {
  readonly index: string;
  readonly missing: string;
}

/** A frequent question: how people ask it, which facts answer it, and the short answer. */
export interface FaqEntry {
  readonly id: string;
  readonly topic: string;
  readonly questions: readonly string[];
  /** Ids of facts or index rows, best first. Empty: the bot has no data on this and says so. */
  readonly facts: readonly string[];
  readonly answer: string;
  /** What an answer must not claim; shown to the person as a note. */
  readonly caution?: string;
  /** Offered before the first question. */
  readonly featured?: true;
  readonly place: Place;
}

/** An own short form and where it is written. */
export interface ShortForm extends Abbreviation {
  readonly place: Place;
}

export const PLACE_KINDS = ['province', 'district', 'commune', 'body'] as const;

/** A place or a public body by the names that people use, and what became of it as far as facts bear it out. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof PLACE_KINDS)[number];
  /** Other ways to name it; one that two records have is asked back about. */
  readonly aliases: readonly string[];
  readonly from?: PartialDate;
  /** Its last day. */
  readonly until?: PartialDate;
  /** What stands in its place. */
  readonly becomes?: string;
  /** Ids of the statements that say so, the one to quote first at the front. */
  readonly facts: readonly string[];
  readonly place: Place;
}

export interface Content {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly statements: readonly Citable[];
  readonly gaps: readonly IndexGap[];
  readonly faq: readonly FaqEntry[];
  /** Short forms that people of this province write, beside the built-in ones. */
  readonly shortForms: readonly ShortForm[];
  /** Places and bodies with their other names. */
  readonly places: readonly NamedPlace[];
}

/** A fault in a content file. Errors keep the content from loading; warnings and notes do not. */
export interface ContentFault {
  readonly level: 'error' | 'warning' | 'note';
  /** Stable name of the rule, for example `unknown-reference`. */
  readonly rule: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string;
  readonly place: Place;
}
