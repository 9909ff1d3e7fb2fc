import { StoreUnavailable } from '../store.ts';

const CODE = /^[\w-]{1,40}$/u;

/**
 * A failure of the database or of the way to it. Errors of PostgreSQL quote values (what a person wrote, a key)
 * in their message and detail, and those of a broken URL quote the URL: only their code is kept.
 */
export class PostgresFailure extends StoreUnavailable {
  /** SQLSTATE or the code of a system error; `timeout`, `connection` or `unknown` without one. */
  readonly code: string;

  constructor(code: string) {
    super(`PostgreSQL không dùng được (${code})`);
    this.code = code;
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string' && CODE.test(error.code)) return error.code;
  // pg gives no code to errors of its own; these are parts of their constant texts.
  if (/timeout/iu.test(error.message)) return 'timeout';
  return /connection|client|pool/iu.test(error.message) ? 'connection' : 'unknown';
}

export function toFailure(error: unknown): PostgresFailure {
  return error instanceof PostgresFailure ? error : new PostgresFailure(codeOf(error));
}
