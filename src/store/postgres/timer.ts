/** What the store asks of a clock of this process: when to look again. Times of events are the database's. */
export interface Timer {
  /** Calls back once after `ms` milliseconds; the function returned cancels that. */
  after(ms: number, callback: () => void): () => void;
}

export const systemTimer: Timer = {
  after(ms, callback) {
    const timeout = setTimeout(callback, ms);
    return () => clearTimeout(timeout);
  },
};
