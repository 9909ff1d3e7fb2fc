import { describeError, type MaskText } from './describe-error.ts';
import type { LogFields } from './log.ts';
import { MASK } from './secret.ts';

/** Fields that hold a secret, or what a person wrote or is, wherever they stand. Compared in lower case. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set([
  'authorization',
  'body',
  'caption',
  'cookie',
  'email',
  'first_name',
  'ip',
  'last_name',
  'message',
  'password',
  'payload',
  'phone',
  'query',
  'question',
  'secret',
  'text',
  'token',
  'username',
]);

const DEEPEST = 5;
const MOST_ENTRIES = 50;
/** Whole numbers from here on have nine digits: ids of chats and people, phone numbers. */
const SMALLEST_PERSONAL_NUMBER = 100_000_000;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

interface Pass {
  readonly mask: MaskText;
  /** What was met already: a circle ends here, and nothing is written twice. */
  readonly seen: WeakSet<object>;
}

function loggableFields(fields: object, pass: Pass, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).slice(0, MOST_ENTRIES);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      pass.mask(key),
      HIDDEN_FIELDS.has(key.toLowerCase()) ? MASK : loggableValue(value, pass, depth),
    ]),
  );
}

function loggableObject(value: object, pass: Pass, depth: number): unknown {
  if (value instanceof Error) return describeError(value, pass.mask);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (depth >= DEEPEST || pass.seen.has(value)) return '…';
  pass.seen.add(value);
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ENTRIES).map((item) => loggableValue(item, pass, depth + 1));
  }
  // Anything with a class (a request, a chat's context, a buffer) holds more than was meant to be logged.
  return isPlain(value) ? loggableFields(value, pass, depth + 1) : value.constructor.name;
}

function loggableValue(value: unknown, pass: Pass, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return pass.mask(value);
    case 'number':
      return Number.isInteger(value) && Math.abs(value) >= SMALLEST_PERSONAL_NUMBER ? MASK : value;
    case 'bigint':
      return pass.mask(String(value));
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : loggableObject(value, pass, depth);
    default:
      return undefined;
  }
}

/**
 * `fields` as the log may keep them: secrets and people's words hidden by the name of their field, personal
 * numbers and tokens hidden by `mask` in every text, errors cut to what `describeError` allows, depth and width
 * limited. Never throws, since a log line must not break what it tells of.
 */
export function loggable(fields: LogFields, mask: MaskText): Record<string, unknown> {
  try {
    return loggableFields(fields, { mask, seen: new WeakSet() }, 0);
  } catch {
    return { unreadable: true };
  }
}
