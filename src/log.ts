/** What the log is asked to keep. Never a person's text: the logger masks as a last resort, not as a licence. */
export type LogFields = object;

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A fixed message, after what varies; an error goes in as `{ err: error }`. */
interface LogLine {
  (message: string): void;
  (fields: LogFields, message: string): void;
}

/** What the parts of the bot need of a logger, in pino's order of arguments. */
export interface Logger {
  readonly debug: LogLine;
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
  /** A logger that adds `fields` to each of its lines. */
  child(fields: LogFields): Logger;
}
