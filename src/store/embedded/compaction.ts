import { dirname } from 'node:path';
import { encodeLine } from './journal-line.ts';
import type { Operation } from './operation.ts';
import { type StoreFile, type StoreFiles, temporaryName } from './store-files.ts';

/**
 * A new journal that holds what still counts, written beside the old one: a piece of the state, what happened
 * meanwhile, the next piece. It takes the old one's place when it is whole.
 */
export class Compaction {
  readonly file: StoreFile;
  readonly #files: StoreFiles;
  readonly #path: string;
  readonly #temporary: string;
  readonly #snapshot: Iterator<Operation>;
  #size = 0;

  private constructor(files: StoreFiles, path: string, snapshot: Iterator<Operation>, opened: OpenedFile) {
    this.#files = files;
    this.#path = path;
    this.#snapshot = snapshot;
    this.#temporary = opened.path;
    this.file = opened.file;
  }

  static async begin(files: StoreFiles, path: string, snapshot: Iterable<Operation>): Promise<Compaction> {
    const temporary = temporaryName(path);
    const file = await files.open(temporary);
    return new Compaction(files, path, snapshot[Symbol.iterator](), { path: temporary, file });
  }

  get size(): number {
    return this.#size;
  }

  /** Writes the next piece of the state, of some `stepBytes`; true when there is none left. */
  async step(stepBytes: number): Promise<boolean> {
    const lines: Buffer[] = [];
    let bytes = 0;
    let next = this.#snapshot.next();
    while (!next.done) {
      const line = encodeLine(next.value);
      lines.push(line);
      bytes += line.length;
      if (bytes >= stepBytes) break;
      next = this.#snapshot.next();
    }
    if (bytes > 0) await this.append(Buffer.concat(lines));
    return next.done === true;
  }

  /** What happened since the last piece. */
  async append(bytes: Buffer): Promise<void> {
    await this.file.write(bytes, this.#size);
    this.#size += bytes.length;
  }

  /** Takes the place of the old journal. */
  async replace(): Promise<void> {
    await this.file.sync();
    await this.#files.rename(this.#temporary, this.#path);
  }

  /** To be called after `replace`: only then a power cut cannot bring the old one back. */
  async settle(): Promise<void> {
    await this.#files.syncFolder(dirname(this.#path));
  }

  async abandon(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await this.#files.remove(this.#temporary).catch(() => undefined);
  }
}

interface OpenedFile {
  readonly path: string;
  readonly file: StoreFile;
}
