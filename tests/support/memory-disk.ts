import { dirname } from 'node:path';
import type { StoreFile, StoreFiles } from '../../src/store/embedded/store-files.ts';

/** 0 <= value < 1. */
export type Random = () => number;

type Change = { readonly position: number; readonly bytes: Buffer } | { readonly size: number };

/** A file: what programs see, what a power cut leaves, and what is on its way between the two. */
class Inode {
  seen: Buffer = Buffer.alloc(0);
  #lasting: Buffer = Buffer.alloc(0);
  #pending: Change[] = [];

  change(change: Change): void {
    this.seen = applied(this.seen, change);
    this.#pending.push(change);
  }

  sync(): void {
    for (const change of this.#pending) this.#lasting = applied(this.#lasting, change);
    this.#pending = [];
  }

  /** What came before it is as unsure as it was, but for its own range. */
  changeForGood(change: Change): void {
    this.seen = applied(this.seen, change);
    this.#lasting = applied(this.#lasting, change);
  }

  /** As Linux does after a failed sync: the next one says that all is well. https://lwn.net/Articles/752063/ */
  loseSync(): void {
    this.#pending = [];
  }

  /** Of what was not synced each piece may be there, or not, or in part. */
  cutPower(random: Random): void {
    for (const change of this.#pending) {
      const chance = random();
      if (chance < 0.4) continue;
      const isTorn = chance < 0.7 && 'bytes' in change;
      const kept = isTorn
        ? { ...change, bytes: change.bytes.subarray(0, Math.floor(random() * change.bytes.length)) }
        : change;
      this.#lasting = applied(this.#lasting, kept);
    }
    this.#pending = [];
    this.seen = this.#lasting;
  }
}

function applied(content: Buffer, change: Change): Buffer {
  const size =
    'size' in change ? change.size : Math.max(content.length, change.position + change.bytes.length);
  const next = Buffer.alloc(size);
  content.copy(next);
  if ('bytes' in change) change.bytes.copy(next, change.position);
  return next;
}

/** A disk that forgets at a power cut what it may forget: bytes that were not synced, names whose folder was not. */
export class MemoryDisk implements StoreFiles {
  #names = new Map<string, Inode>();
  #lastingNames = new Map<string, Inode>();
  /** The next sync of a file fails, and what it was to keep is lost. */
  losesNextSync = false;

  cutPower(random: Random): void {
    this.#names = new Map(random() < 0.5 ? this.#names : this.#lastingNames);
    this.#lastingNames = new Map(this.#names);
    for (const inode of new Set(this.#names.values())) inode.cutPower(random);
  }

  /** Everything on the disk, as one text. */
  text(): string {
    return [...this.#names.values()].map(({ seen }) => seen.toString('utf8')).join('\n');
  }

  contents(path: string): Buffer | undefined {
    return this.#names.get(path)?.seen;
  }

  paths(): string[] {
    return [...this.#names.keys()];
  }

  /** As somebody else would write it: at once and for good. */
  put(path: string, content: string | Buffer): void {
    const inode = new Inode();
    inode.change({ position: 0, bytes: Buffer.from(content) });
    inode.sync();
    this.#names.set(path, inode);
    this.#lastingNames.set(path, inode);
  }

  open(path: string): Promise<StoreFile> {
    const inode = this.#names.get(path) ?? new Inode();
    this.#names.set(path, inode);
    return Promise.resolve({
      read: (position, length) => done(Buffer.from(inode.seen.subarray(position, position + length))),
      write: (bytes, position) => done(inode.change({ position, bytes: Buffer.from(bytes) })),
      writeSynced: (bytes, position) => this.#writeSynced(inode, { position, bytes: Buffer.from(bytes) }),
      truncate: (size) => done(inode.change({ size })),
      sync: () => this.#sync(inode),
      isAt: (there) => done(this.#names.get(there) === inode),
      close: () => done(undefined),
    });
  }

  read(path: string): Promise<Buffer | undefined> {
    return done(this.contents(path));
  }

  replace(path: string, content: string | Buffer): Promise<void> {
    return done(this.put(path, content));
  }

  rename(from: string, to: string): Promise<void> {
    const inode = this.#names.get(from);
    if (inode !== undefined) this.#names.set(to, inode);
    this.#names.delete(from);
    return done(undefined);
  }

  remove(path: string): Promise<void> {
    this.#names.delete(path);
    return done(undefined);
  }

  list(folder: string): Promise<readonly string[]> {
    const inside = this.paths().filter((path) => dirname(path) === folder);
    return done(inside.map((path) => path.slice(folder.length + 1)));
  }

  syncFolder(): Promise<void> {
    this.#lastingNames = new Map(this.#names);
    return done(undefined);
  }

  #writeSynced(inode: Inode, change: Change): Promise<void> {
    if (!this.losesNextSync) return done(inode.changeForGood(change));
    inode.change(change);
    return this.#sync(inode);
  }

  #sync(inode: Inode): Promise<void> {
    if (!this.losesNextSync) return done(inode.sync());
    this.losesNextSync = false;
    inode.loseSync();
    return Promise.reject(Object.assign(new Error('EIO: said by a test'), { code: 'EIO' }));
  }
}

/** In a later turn of the event loop, as with a real disk. */
const done = <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(resolve, value));
