import { Compaction } from './compaction.ts';
import type { Operation } from './operation.ts';
import type { StoreFile, StoreFiles } from './store-files.ts';

/** What is written but not yet synced is kept in memory up to here, then synced. */
const MOST_UNSYNCED_BYTES = 256 * 1024;

export interface JournalPlace {
  readonly files: StoreFiles;
  readonly path: string;
  /** What counts now, as operations. */
  readonly snapshot: () => Iterable<Operation>;
  /** What a compaction writes before it lets others write again. */
  readonly stepBytes: number;
}

/**
 * The file of the journal and its end. After a failed write the end is as it was: the next append first cuts off what
 * is half written and writes again what a failed sync may have lost; where even that fails, the whole journal
 * is written anew from memory.
 */
export class JournalFile {
  readonly #files: StoreFiles;
  readonly #path: string;
  readonly #snapshot: () => Iterable<Operation>;
  readonly #stepBytes: number;
  #file: StoreFile;
  /** End of what counts. */
  #size: number;
  /** What stands before the end and was not synced, and where it begins. */
  #unsynced: Buffer[] = [];
  #syncedSize: number;
  #state: 'sound' | 'half-written' | 'misplaced' | 'unsettled' = 'sound';
  #compaction: Compaction | undefined;

  private constructor(options: JournalPlace, written: Compaction) {
    this.#files = options.files;
    this.#path = options.path;
    this.#snapshot = options.snapshot;
    this.#stepBytes = options.stepBytes;
    this.#file = written.file;
    this.#size = written.size;
    this.#syncedSize = written.size;
  }

  /** Writes a journal of the snapshot in place of whatever is there. */
  static async create(place: JournalPlace): Promise<JournalFile> {
    const { files, path, snapshot, stepBytes } = place;
    const compaction = await Compaction.begin(files, path, snapshot());
    try {
      while (!(await compaction.step(stepBytes)));
      await compaction.replace();
      await compaction.settle();
    } catch (error) {
      await compaction.abandon();
      throw error;
    }
    return new JournalFile(place, compaction);
  }

  get size(): number {
    return this.#size;
  }

  get isCompacting(): boolean {
    return this.#compaction !== undefined;
  }

  /** Rejects with what the system says; then nothing counts as appended. */
  async append(bytes: Buffer, isSynced: boolean): Promise<void> {
    await this.#mend();
    this.#state = 'half-written';
    if (isSynced || this.#size + bytes.length - this.#syncedSize > MOST_UNSYNCED_BYTES) {
      // What stands before it and was not synced is written once more: a gap would be damage.
      const all = this.#unsynced.length === 0 ? bytes : Buffer.concat([...this.#unsynced, bytes]);
      await this.#file.writeSynced(all, this.#syncedSize);
      this.#unsynced = [];
      this.#syncedSize = this.#size + bytes.length;
    } else {
      await this.#file.write(bytes, this.#size);
      this.#unsynced.push(bytes);
    }
    this.#state = 'sound';
    this.#size += bytes.length;
  }

  /** Gives a compaction under way what was appended and counts. Never rejects: without it the compaction is void. */
  async keepUp(bytes: Buffer): Promise<void> {
    try {
      await this.#compaction?.append(bytes);
    } catch {
      await this.#dropCompaction();
    }
  }

  /** One step towards a new journal, beginning one if need be; true when it has taken its place. */
  async compact(): Promise<boolean> {
    try {
      this.#compaction ??= await Compaction.begin(this.#files, this.#path, this.#snapshot());
      if (!(await this.#compaction.step(this.#stepBytes))) return false;
      await this.#finish(this.#compaction);
      return true;
    } catch (error) {
      await this.#dropCompaction();
      throw error;
    }
  }

  /** Finds out whether somebody moved or deleted the file: what is written to it then would be lost. */
  async checkPlace(): Promise<void> {
    const isInPlace = await this.#file.isAt(this.#path).catch(() => true);
    if (!isInPlace) this.#state = 'misplaced';
  }

  async close(): Promise<void> {
    await this.#dropCompaction();
    await this.#file.close().catch(() => undefined);
  }

  async #finish(compaction: Compaction): Promise<void> {
    await compaction.replace();
    this.#compaction = undefined;
    const old = this.#file;
    this.#file = compaction.file;
    this.#size = compaction.size;
    this.#syncedSize = compaction.size;
    this.#unsynced = [];
    this.#state = 'unsettled';
    await old.close().catch(() => undefined);
    await compaction.settle();
    this.#state = 'sound';
  }

  async #mend(): Promise<void> {
    if (this.#state === 'sound') return;
    try {
      if (this.#state === 'half-written') await this.#cutOff();
      else throw new Error(`the journal is ${this.#state}`);
    } catch {
      await this.#dropCompaction();
      while (!(await this.compact()));
    }
    this.#state = 'sound';
  }

  /** Writes over what may be lost before it cuts: at no moment there is less in the file than counts. */
  async #cutOff(): Promise<void> {
    await this.#file.write(Buffer.concat(this.#unsynced), this.#syncedSize);
    await this.#file.truncate(this.#size);
    await this.#file.sync();
    this.#unsynced = [];
    this.#syncedSize = this.#size;
  }

  async #dropCompaction(): Promise<void> {
    const compaction = this.#compaction;
    this.#compaction = undefined;
    await compaction?.abandon();
  }
}
