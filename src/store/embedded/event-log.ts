import type { Operation } from './operation.ts';

/** Where operations are written before they count. */
export interface EventLog {
  /**
   * Writes an operation, then calls `applied` in the order in which operations were written, and resolves to
   * what that gave. Rejects with `StoreUnavailable` when it could not be written; `applied` is not called then.
   * `isSynced`: survives a power cut, not only the end of the process.
   */
  write<T>(operation: Operation, isSynced: boolean, applied: () => T): Promise<T>;
  /** Resolves when nothing is left on disk of what was deleted before this call; calls in quick succession share the work. */
  erase(): Promise<void>;
  /** Deletes what was found damaged and kept aside more than `olderThanMs` ago. */
  dropAside(olderThanMs: number): Promise<void>;
}
