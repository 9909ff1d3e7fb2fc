/** What the people who run the server may choose. Everything has a default. */
export interface ServerOptions {
  /** Questions offered before the first one is asked. Each must be one that the bot answers. */
  readonly startSuggestions?: readonly string[];
  /** One line on what the bot knows, shown before the first question. */
  readonly contentSummary?: string;
  /** Longest message that the page sends, in UTF-16 units: a text to check with its command. Default 4,100. */
  readonly maxQuestionLength?: number;
  /** Questions a minute from one address; an IPv6 /64 counts as one. Default 30. */
  readonly asksPerMinute?: number;
  /** Drafts to check a minute from one address: each is the work of many questions. Default 6. */
  readonly checksPerMinute?: number;
  /** Origins whose pages may ask the API and show the widget, such as `https://congthongtin.example`. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** How many proxies stand before the server and say whose request it is (see `trustHops`). Default: none. */
  readonly trustProxy?: false | number;
  /** How long one may take to send the headers, and the whole request, in ms. Default 5,000 and 10,000. */
  readonly headersTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
}

export const DEFAULT_OPTIONS = {
  startSuggestions: [],
  maxQuestionLength: 4_100,
  asksPerMinute: 30,
  checksPerMinute: 6,
  allowedOrigins: [],
  trustProxy: false,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
} as const satisfies ServerOptions;

/** The body of a message: 4,100 letters of Vietnamese are under 13 KiB, with their marks apart under 25. */
export const BODY_LIMIT_BYTES = 32 * 1024;
