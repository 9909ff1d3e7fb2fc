import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogFields, Logger } from '../../src/log.ts';
import { openStoreFiles } from '../../src/store/embedded/open-embedded-store.ts';
import { type StoreFiles, systemFiles } from '../../src/store/embedded/store-files.ts';
import type { Store } from '../../src/store/store.ts';
import { FaultyFiles } from './faulty-files.ts';

/** Log lines as they came: level and message. */
export function collectingLogger(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (first: LogFields | string, message?: string) => {
    lines.push(`${level}: ${message ?? String(first)}`);
  };
  const logger = {
    lines,
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: () => logger,
  };
  return logger;
}

export interface HarnessOptions {
  /** In place of a folder of its own on the machine's disk. */
  readonly disk?: StoreFiles;
  readonly compactFromBytes?: number;
}

/** A folder with an embedded store, and what a test may do to both. */
export class EmbeddedHarness {
  readonly folder: string;
  readonly disk: StoreFiles;
  readonly logger = collectingLogger();
  /** Of the store that was opened last. */
  files: FaultyFiles;
  now = 1000;
  wallNow = Date.UTC(2026, 0, 5);
  readonly #compactFromBytes: number;
  readonly #files = new Map<Store, FaultyFiles>();

  private constructor(folder: string, { disk = systemFiles, compactFromBytes = 2000 }: HarnessOptions) {
    this.folder = folder;
    this.disk = disk;
    this.files = new FaultyFiles(disk);
    this.#compactFromBytes = compactFromBytes;
  }

  static async create(options: HarnessOptions = {}): Promise<EmbeddedHarness> {
    const isOnDisk = options.disk === undefined;
    return new EmbeddedHarness(isOnDisk ? await mkdtemp(join(tmpdir(), 'cchc-store-')) : '/data', options);
  }

  get journal(): string {
    return join(this.folder, 'journal.jsonl');
  }

  async open(): Promise<Store> {
    this.files = new FaultyFiles(this.disk);
    const store = await openStoreFiles({
      folder: this.folder,
      files: this.files,
      time: { now: () => this.now, wallNow: () => this.wallNow },
      logger: this.logger,
      lock: { release: () => Promise.resolve() },
      compactFromBytes: this.#compactFromBytes,
    });
    this.#files.set(store, this.files);
    return store;
  }

  async crash(store: Store): Promise<void> {
    await this.#files.get(store)?.kill();
    // Lets go of what is open; nothing of it reaches the disk.
    await store.close();
  }

  advance(ms: number): Promise<void> {
    this.now += ms;
    this.wallNow += ms;
    return Promise.resolve();
  }

  async dispose(): Promise<void> {
    for (const store of this.#files.keys()) await store.close().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }
}
