import type { StoreFile, StoreFiles } from '../../src/store/embedded/store-files.ts';

type Operation = keyof StoreFiles | keyof StoreFile;

/** What an operation meets; undefined lets it through. */
export type Fault = (operation: Operation) => NodeJS.ErrnoException | undefined;

/** What the system says, in the form that Node gives it. */
export const systemError = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: said by a test`), { code });

const WRITING: ReadonlySet<Operation> = new Set<Operation>([
  'write',
  'truncate',
  'sync',
  'replace',
  'rename',
  'remove',
  'syncFolder',
]);

/** A fault that meets everything that writes. */
export const onWrites =
  (code: string): Fault =>
  (operation) =>
    WRITING.has(operation) ? systemError(code) : undefined;

/** The files of a store, until something is made to go wrong with them. */
export class FaultyFiles implements StoreFiles {
  readonly #files: StoreFiles;
  readonly #running = new Set<Promise<unknown>>();
  #fault: Fault = () => undefined;
  /** Bytes that still fit on the disk; a write that does not fit is cut short, as the system does it. */
  #room = Number.POSITIVE_INFINITY;

  constructor(files: StoreFiles) {
    this.#files = files;
  }

  set fault(fault: Fault | undefined) {
    this.#fault = fault ?? (() => undefined);
  }

  set room(bytes: number) {
    this.#room = bytes;
  }

  /** Nothing is done any more, as after kill -9; resolves when what was under way is over. */
  async kill(): Promise<void> {
    this.#fault = () => systemError('EKILLED');
    await Promise.allSettled(this.#running);
  }

  open(path: string): Promise<StoreFile> {
    return this.#do('open', async () => this.#wrap(await this.#files.open(path)));
  }

  read(path: string): Promise<Buffer | undefined> {
    return this.#do('read', () => this.#files.read(path));
  }

  replace(path: string, content: string | Buffer): Promise<void> {
    return this.#do('replace', () => {
      this.#use(content.length);
      return this.#files.replace(path, content);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#do('rename', () => this.#files.rename(from, to));
  }

  remove(path: string): Promise<void> {
    return this.#do('remove', () => this.#files.remove(path));
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#do('list', () => this.#files.list(folder));
  }

  syncFolder(folder: string): Promise<void> {
    return this.#do('syncFolder', () => this.#files.syncFolder(folder));
  }

  #wrap(file: StoreFile): StoreFile {
    return {
      read: (position, length) => this.#do('read', () => file.read(position, length)),
      write: (bytes, position) =>
        this.#do('write', () => this.#writeWhatFits(bytes, (fitting) => file.write(fitting, position))),
      // A write and a sync: what meets the sync leaves what was written in the file.
      writeSynced: async (bytes, position) => {
        const error = this.#fault('sync');
        const write = error ? file.write : file.writeSynced;
        await this.#do('write', () => this.#writeWhatFits(bytes, (fitting) => write(fitting, position)));
        if (error) throw error;
      },
      truncate: (size) => this.#do('truncate', () => file.truncate(size)),
      sync: () => this.#do('sync', () => file.sync()),
      isAt: (path) => file.isAt(path),
      // Also after kill -9 the system closes what was open.
      close: () => file.close(),
    };
  }

  async #writeWhatFits(bytes: Uint8Array, write: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    const fitting = Math.min(bytes.length, this.#room);
    if (fitting > 0) await write(bytes.subarray(0, fitting));
    this.#use(bytes.length);
  }

  #use(bytes: number): void {
    const isFull = bytes > this.#room;
    this.#room = Math.max(0, this.#room - bytes);
    if (isFull) throw systemError('ENOSPC');
  }

  async #do<T>(operation: Operation, task: () => Promise<T>): Promise<T> {
    const error = this.#fault(operation);
    if (error !== undefined) throw error;
    const running = Promise.resolve().then(task);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }
}
