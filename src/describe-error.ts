export type MaskText = (text: string) => string;

/** What the log keeps of an error: an allow-list. */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string | number;
  readonly message: string;
  /** The frames alone, innermost first. */
  readonly stack?: string;
  readonly cause?: ErrorDescription;
  /** The errors that an AggregateError gathers. */
  readonly errors?: readonly ErrorDescription[];
}

const DEEPEST_CAUSE = 4;
const MOST_FRAMES = 20;
const MOST_ERRORS = 4;
const CODE = /^[\w.-]{1,64}$/u;

function codeOf(error: Error): string | number | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return code;
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

/** A parser's error quotes the text that it could not parse, which may be what a person wrote. */
function messageOf(error: Error): string {
  const quoted = error.name === 'SyntaxError' ? error.message.search(/["'`]/u) : -1;
  return quoted < 0 ? error.message : `${error.message.slice(0, quoted)}…`;
}

/** A stack begins with the message, line breaks and all; the frames come after it. */
function framesOf(error: Error): string | undefined {
  const { stack, message } = error;
  if (typeof stack !== 'string') return undefined;
  const at = stack.indexOf(message);
  const frames = (at < 0 ? stack : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^ {4}at /u.test(line))
    .slice(0, MOST_FRAMES);
  return frames.map((line) => line.trim()).join('\n');
}

function typeOf(error: Error): string {
  const name = error.name === 'Error' ? error.constructor.name : error.name;
  return CODE.test(name) ? name : 'Error';
}

/**
 * An error as the log may keep it. Libraries hang requests, and with them what people wrote, onto their errors
 * (telegraf: `on.payload`), so nothing is taken but type, code, message, stack frames and causes. Of what is
 * thrown but is no Error, only its type. `mask` hides what must not be shown in the texts.
 */
export function describeError(error: unknown, mask: MaskText, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: '' };
  const code = codeOf(error);
  const stack = framesOf(error);
  const inner = depth < DEEPEST_CAUSE;
  const gathered: unknown[] =
    inner && error instanceof AggregateError ? error.errors.slice(0, MOST_ERRORS) : [];
  return {
    type: typeOf(error),
    ...(code !== undefined && { code }),
    message: mask(messageOf(error)),
    ...(stack && { stack: mask(stack) }),
    ...(inner && error.cause !== undefined && { cause: describeError(error.cause, mask, depth + 1) }),
    ...(gathered.length > 0 && { errors: gathered.map((one) => describeError(one, mask, depth + 1)) }),
  };
}
