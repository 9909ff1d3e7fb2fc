/**
 * What the bot says, independent of channel: a tree of blocks, never a string with markup in it.
 * A channel renders it within its own limits.
 */

export type ReplyKind = 'answer' | 'claim' | 'clarify' | 'abstain' | 'smalltalk' | 'help' | 'error';

/** Running text, a strong stretch of it, or a citation marker such as `[1]`. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'marker'; readonly marker: number };

export type Block =
  /** The answer itself, and plain remarks. */
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** `ordered`: numbered from 1, so that an item can be named by its number. */
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly (readonly Span[])[] }
  /** The first column names the row. Cells may hold markers. */
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    }
  /** The proof: the quote and the source of the citation with this marker. */
  | { readonly kind: 'quote'; readonly marker: number }
  /** A caution: age, province before or after the merger, conflict, single source. */
  | { readonly kind: 'note'; readonly spans: readonly Span[] }
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface ChartPoint {
  readonly year: number;
  readonly value: number;
  /** The value as Vietnamese writes it: `90,49`, `10/63`. */
  readonly written: string;
  /** Computed from other figures of the sources, not published itself. */
  readonly derived?: true;
}

export interface ChartLine {
  readonly name: string;
  /** By year. */
  readonly points: readonly ChartPoint[];
}

/** A picture of a series; a channel without pictures shows its table. */
export interface Chart {
  /** Stable slug, for example `par-index-khanh-hoa-score`: the picture's address. */
  readonly id: string;
  readonly title: string;
  readonly measure: 'score' | 'rank' | 'amount';
  /** What the value axis counts, with its scale: `điểm (0-100)`, `hạng`. */
  readonly unit: string;
  /** One line each for the province before and after the merger: they are never joined. */
  readonly lines: readonly ChartLine[];
  /** Years between first and last that have no value: a gap in the line, and said. */
  readonly missing: readonly number[];
  /** Sources as a person reads them. */
  readonly sources: readonly string[];
}

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** ISO 8601, possibly without day or month. */
  readonly published?: string;
  readonly url?: string;
  readonly section?: string;
}

export interface Citation {
  readonly marker: number;
  /** Verbatim as it stands in the content (NFC): one sentence, two at most. */
  readonly quote: string;
  readonly source: CitedSource;
  /** The date or period that the fact speaks of, where the content says it. */
  readonly asOf?: string;
  /** Its last day, when that is over on the day of asking. */
  readonly heldUntil?: string;
  /** Its first day, when that has not come. */
  readonly holdsFrom?: string;
  /** File of the content and line in it (from 1), where the reply is to show them. */
  readonly place?: { readonly file: string; readonly line: number };
}

export type Verdict = 'supported' | 'contradicted' | 'not_found';

/** What is wrong in a contradicted claim: its value, its unit, or the year or the subject of a right value. */
export type ClaimFault = 'other-value' | 'unit' | 'other-year' | 'other-subject';

/** One figure, date, name or statement that was checked. */
export interface ClaimCheck {
  readonly said: string;
  readonly found?: string;
  readonly verdict: Verdict;
  readonly why?: ClaimFault;
  readonly marker?: number;
  /** Of a pasted draft: its place in the text as pasted, in UTF-16 units, end exclusive. */
  readonly start?: number;
  readonly end?: number;
}

export interface Claim {
  readonly verdict: Verdict;
  readonly checks: readonly ClaimCheck[];
}

/** A candidate that was looked at, kept or refused (`--evidence K`). */
export interface EvidenceItem extends Citation {
  readonly score: number;
  readonly kept: boolean;
  /** Why it was refused. */
  readonly why?: string;
}

/** What a reply changes besides what is read; done by the channel that brings it. */
export type ReplyEffect =
  /** All that is kept on this person in this chat is deleted. */
  { readonly kind: 'forget-person' };

export interface Reply {
  readonly kind: ReplyKind;
  readonly blocks: readonly Block[];
  /** Best first; empty unless `answer`, `claim`, `clarify`, or an abstention that quotes what is near. */
  readonly citations: readonly Citation[];
  readonly claim?: Claim;
  /**
   * One line that says how the question was read, when not as typed: `Bạn hỏi: …` with diacritics restored, `Tìm theo: …`
   * with slips corrected, `Hiểu là: …` with a follow-up completed. The person's own words, so its figures are no statement of the bot; shown last and small.
   */
  readonly understood?: string;
  /** Follow-up questions that this bot can answer, as a person would type them. */
  readonly suggestions: readonly string[];
  /** What else may be done with this reply, as a person would type it: short words for buttons. */
  readonly actions?: readonly string[];
  /** 0..1: of the replies with confidence near p, a share near p is right. */
  readonly confidence: number;
  /** Best candidates first, kept and refused. */
  readonly evidence: readonly EvidenceItem[];
  readonly effects?: readonly ReplyEffect[];
}

export const text = (value: string): Span => ({ kind: 'text', text: value });
export const strong = (value: string): Span => ({ kind: 'strong', text: value });
export const mark = (marker: number): Span => ({ kind: 'marker', marker });
export const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });
export const note = (...spans: Span[]): Block => ({ kind: 'note', spans });
