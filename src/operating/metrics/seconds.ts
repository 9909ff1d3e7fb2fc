/** Prometheus counts in base units: https://prometheus.io/docs/practices/naming/#base-units */
export const seconds = (ms: number): number => ms / 1_000;

/** Upper bounds in seconds. An answer is to take less than 0.3 s, an acknowledgement less than 0.2 s. */
export const ANSWER_BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5];
/** Sends and waits: an answer is of use for an hour. */
export const WAIT_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3_600];
/** A synced append takes 0.3 ms, a busy database 10 ms and more. */
export const WRITE_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
