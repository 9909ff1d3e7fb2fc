import { dirname } from 'node:path';
import type { Logger } from '../../log.ts';
import { StoreUnavailable } from '../store.ts';
import type { EventLog } from './event-log.ts';
import { JournalFile, type JournalPlace } from './journal-file.ts';
import { encodeLine } from './journal-line.ts';
import { dropAside } from './kept-aside.ts';
import type { Operation } from './operation.ts';
import type { TimeSource } from './time-source.ts';

/** Written at once and synced at once. */
const BATCH_BYTES = 1 << 20;
/** What may wait to be written: more than that is refused, so that a slow disk does not cost the memory. */
const MOST_WAITING_BYTES = 32 << 20;
/** A journal is compacted when it is this large and holds twice what counts. */
const COMPACT_FROM_BYTES = 16 << 20;
/** Of that size, what a compaction writes at a time. */
const STEP_SHARE = 1 / 64;
/** After a compaction that took so long, the next erasure waits this many times as long, up to the limit: others may share it. */
const REST_SHARE = 9;
const LONGEST_REST_MS = 10_000;
/** How long a successful write proves that the next one would succeed. */
const TRUSTED_MS = 1000;

interface Waiting {
  readonly bytes: Buffer;
  readonly isSynced: boolean;
  /** Applies the operation and tells the caller. */
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

interface Erasure {
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export interface JournalOptions extends Omit<JournalPlace, 'stepBytes'> {
  readonly time: TimeSource;
  readonly logger: Logger;
  /** For tests: compacts at a smaller size. */
  readonly compactFromBytes?: number;
}

/**
 * The log of the events: one writer, which takes all that waits, writes it at once, syncs it at once, and then
 * lets it count. What could not be written does not count, and the next write first mends the file.
 */
export class Journal implements EventLog {
  readonly #options: JournalOptions;
  readonly #file: JournalFile;
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #erasures: Erasure[] = [];
  #compactingSince: number | undefined;
  /** Until then erasures wait. */
  #restsUntil = Number.NEGATIVE_INFINITY;
  #alarm: NodeJS.Timeout | undefined;
  /** The writer while it runs. */
  #running: Promise<void> | undefined;
  #isClosed = false;
  #isFailing = false;
  #provenAt = Number.NEGATIVE_INFINITY;
  #compactAt: number;

  private constructor(options: JournalOptions, file: JournalFile) {
    this.#options = options;
    this.#file = file;
    this.#compactAt = this.#nextCompaction();
  }

  /** Begins with a new journal of what counts, in place of the one that was read. */
  static async begin(options: JournalOptions): Promise<Journal> {
    return new Journal(
      options,
      await JournalFile.create({ ...options, stepBytes: compactFrom(options) * STEP_SHARE }),
    );
  }

  write<T>(operation: Operation, isSynced: boolean, applied: () => T): Promise<T> {
    const bytes = encodeLine(operation);
    if (this.#isClosed) return Promise.reject(new StoreUnavailable('the journal is closed'));
    if (this.#waitingBytes + bytes.length > MOST_WAITING_BYTES) {
      return Promise.reject(new StoreUnavailable('too much waits for the disk'));
    }
    this.#waitingBytes += bytes.length;
    return new Promise((resolve, reject) => {
      const written = () => {
        try {
          resolve(applied());
        } catch (error) {
          reject(error);
        }
      };
      this.#waiting.push({ bytes, isSynced, written, failed: reject });
      this.#start();
    });
  }

  erase(): Promise<void> {
    if (this.#isClosed) return Promise.reject(new StoreUnavailable('the journal is closed'));
    return new Promise((resolve, reject) => {
      this.#erasures.push({ done: resolve, failed: reject });
      this.#start();
    });
  }

  dropAside(olderThanMs: number): Promise<void> {
    return dropAside(this.#options, dirname(this.#options.path), olderThanMs);
  }

  /** Whether a write would succeed: looks at the last one, or tries. */
  async isReady(): Promise<boolean> {
    if (this.#isClosed) return false;
    if (this.#isFailing || this.#options.time.now() - this.#provenAt >= TRUSTED_MS) {
      await this.#file.checkPlace();
      return await this.write({ op: 'probe' }, true, () => true).catch(() => false);
    }
    return true;
  }

  /** Writes what waits and a last operation. Never rejects: what is not written was not said to be. */
  async close(last: Operation): Promise<void> {
    if (this.#isClosed) return;
    const written = this.write(last, true, () => undefined).catch(() => undefined);
    this.#isClosed = true;
    clearTimeout(this.#alarm);
    await written;
    await this.#running;
    await this.#file.close();
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      if (this.#isWorkLeft()) this.#start();
      else if (this.#erasures.length > 0) this.#startLater();
    });
  }

  #startLater(): void {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#start(), this.#restsUntil - this.#options.time.now());
  }

  #isWorkLeft(): boolean {
    return this.#waiting.length > 0 || this.#isErasureDue();
  }

  #isErasureDue(): boolean {
    const hasRested = this.#isClosed || this.#options.time.now() >= this.#restsUntil;
    return hasRested && this.#erasures.length > 0;
  }

  async #run(): Promise<void> {
    // Whatever else is claimed in this turn of the event loop goes into the same batch.
    await Promise.resolve();
    let erasures: Erasure[] = [];
    while (this.#isWorkLeft() || this.#file.isCompacting || erasures.length > 0) {
      if (this.#waiting.length > 0) await this.#commit(this.#nextBatch());
      if (!this.#file.isCompacting && (this.#isErasureDue() || this.#file.size > this.#compactAt)) {
        erasures = this.#erasures.splice(0);
      }
      const isDue = this.#file.isCompacting || erasures.length > 0 || this.#file.size > this.#compactAt;
      if (isDue && (await this.#compact(erasures))) erasures = [];
    }
  }

  /** As many as fit, at least one. */
  #nextBatch(): readonly Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const waiting of this.#waiting) {
      if (count > 0 && bytes + waiting.bytes.length > BATCH_BYTES) break;
      bytes += waiting.bytes.length;
      count += 1;
    }
    this.#waitingBytes -= bytes;
    return this.#waiting.splice(0, count);
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const bytes = Buffer.concat(batch.map((waiting) => waiting.bytes));
    try {
      await this.#file.append(
        bytes,
        batch.some(({ isSynced }) => isSynced),
      );
    } catch (error) {
      this.#fail(error);
      for (const { failed } of batch) failed(new StoreUnavailable('the journal cannot be written'));
      return;
    }
    this.#provenAt = this.#options.time.now();
    if (this.#isFailing) this.#options.logger.info('journal can be written again');
    this.#isFailing = false;
    for (const { written } of batch) written();
    await this.#file.keepUp(bytes);
  }

  /** One step of a compaction; true when it has ended, well or not. */
  async #compact(erasures: readonly Erasure[]): Promise<boolean> {
    const { time } = this.#options;
    this.#compactingSince ??= time.now();
    try {
      if (!(await this.#file.compact())) return false;
      for (const { done } of erasures) done();
    } catch (error) {
      this.#options.logger.warn({ err: error }, 'journal not compacted');
      for (const { failed } of erasures) failed(new StoreUnavailable('the journal cannot be rewritten'));
    }
    this.#compactAt = this.#nextCompaction();
    const tookMs = time.now() - this.#compactingSince;
    this.#compactingSince = undefined;
    this.#restsUntil = time.now() + Math.min(REST_SHARE * tookMs, LONGEST_REST_MS);
    return true;
  }

  /** After a compaction that failed as well: not at each write then. */
  #nextCompaction(): number {
    return Math.max(compactFrom(this.#options), 2 * this.#file.size);
  }

  #fail(error: unknown): void {
    if (!this.#isFailing) this.#options.logger.error({ err: error }, 'journal cannot be written');
    this.#isFailing = true;
  }
}

const compactFrom = ({ compactFromBytes }: JournalOptions): number => compactFromBytes ?? COMPACT_FROM_BYTES;
