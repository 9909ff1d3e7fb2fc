import type { ClientConfig } from 'pg';

/** A statement, or a wait for a connection, that takes longer has failed. */
const LONGEST_STATEMENT_MS = 3000;
/** On our side, for an answer that never comes: a little later, so that the server's own error comes first. */
const LONGEST_ANSWER_MS = 3500;

/**
 * How a connection behaves whose other side may vanish. The server ends the session of a machine that is gone after
 * some ten seconds instead of two hours, and with it what the session locked.
 */
export function connectionSettings(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'cchc-bot',
    connectionTimeoutMillis: LONGEST_STATEMENT_MS,
    statement_timeout: LONGEST_STATEMENT_MS,
    query_timeout: LONGEST_ANSWER_MS,
    idle_in_transaction_session_timeout: LONGEST_STATEMENT_MS,
    // What is said in one go is sent at once: a transaction costs one way there and back.
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5000,
    options: '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3',
  };
}
