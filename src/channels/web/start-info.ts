/** What the chat page shows before the first question; handed to it as JSON in the page itself. */
export interface StartInfo {
  /** Questions that this bot can answer, shown as buttons. */
  readonly suggestions: readonly string[];
  /** One line on what the bot knows, for example the number of sources and the newest date. */
  readonly contentSummary?: string;
  /** Longest message that the page sends, in UTF-16 units. */
  readonly maxQuestionLength: number;
}
