/** What a log may hold of an error. */
export interface ErrorOutline {
  readonly name: string;
  readonly code?: string;
  /** The innermost stack frames. */
  readonly at: readonly string[];
}

const FRAMES = 5;

/**
 * An error without its message: a message may quote what a person typed, a chat id or an address that
 * holds a token. Class, system code and place are enough to find the fault.
 */
export function outlineError(error: unknown): ErrorOutline {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/u.test(code) ? { code } : {}),
    at: stackFrames(error),
  };
}

/** The frames that follow the message. A message of several lines may look like frames, so it is cut off first. */
function stackFrames({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, FRAMES);
}
