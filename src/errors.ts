/**
 * Failures of the surroundings that stop a command. Expected outcomes are values, not these.
 * `message` is Vietnamese, says what went wrong and what to do, and never holds a person's text or a secret.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
  /** Stable code, for scripts and documentation. */
  readonly code: 'config' | 'content' | 'index' | 'port' | 'option' | 'operator' | 'telegram' | 'store';

  constructor(code: StartError['code'], message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
