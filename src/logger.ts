/** The one place where the logger is made. Everything that reaches pino has been made safe before. */
import { pino } from 'pino';
import type { LogFields, Logger, LogLevel } from './log.ts';
import { loggable } from './loggable.ts';
import { maskText } from './mask-text.ts';
import { MASK, type Secret } from './secret.ts';

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Where the JSON lines go; `write` gets one line with its line break. */
  readonly destination: 'stdout' | 'stderr' | { write(line: string): void };
  /** Hidden wherever they occur, whatever they look like. */
  readonly secrets?: readonly Secret[];
}

const FILE_DESCRIPTORS = { stdout: 1, stderr: 2 } as const;

type Pino = ReturnType<typeof pino>;
type Level = 'debug' | 'info' | 'warn' | 'error';

function wrap(target: Pino, mask: (text: string) => string): Logger {
  const at =
    (level: Level) =>
    (first: LogFields | string, message?: string): void => {
      if (!target.isLevelEnabled(level)) return;
      if (typeof first === 'string') target[level](mask(first));
      else target[level](loggable(first, mask), mask(message ?? ''));
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => wrap(target.child(loggable(fields, mask)), mask),
  };
}

/**
 * A logger of JSON lines, written before the call returns: what is written last before the process ends is
 * often what matters most. pino's own redaction goes by paths, reaches one level deep and never looks into the
 * message, so the fields and the message are made safe here, and pino itself is not handed out.
 */
export function createLogger({ level, destination, secrets = [] }: LoggerOptions): Logger {
  const values = secrets.map((secret) => secret.reveal()).filter((value) => value !== '');
  const mask = (text: string): string =>
    maskText(values.reduce((masked, value) => masked.replaceAll(value, MASK), text));
  const stream =
    typeof destination === 'string'
      ? pino.destination({ dest: FILE_DESCRIPTORS[destination], sync: true })
      : destination;
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // Errors arrive described; pino's serializer would describe them again in its own way.
    serializers: { err: (value: unknown) => value },
  };
  return wrap(pino(options, stream), mask);
}
