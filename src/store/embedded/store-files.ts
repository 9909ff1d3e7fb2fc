import { randomBytes } from 'node:crypto';
import { constants, type FileHandle, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Only the account that runs the bot may read what people wrote. */
const FILE_MODE = 0o600;

/** An open file, written at named places. */
export interface StoreFile {
  /** Fewer bytes at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** These bytes survive a power cut; of others nothing is said. In one call to the system where it knows such a one. */
  writeSynced(bytes: Uint8Array, position: number): Promise<void>;
  truncate(size: number): Promise<void>;
  /** What was written survives a power cut (fdatasync). */
  sync(): Promise<void>;
  /** Whether the path still leads to this file. */
  isAt(path: string): Promise<boolean>;
  close(): Promise<void>;
}

/** What the store asks of the file system. Rejects with what the system says. */
export interface StoreFiles {
  /** Opens for reading and writing; makes an empty file where there is none. */
  open(path: string): Promise<StoreFile>;
  /** The whole file; undefined where there is none. */
  read(path: string): Promise<Buffer | undefined>;
  /** Replaces a file whole or not at all; survives a power cut. */
  replace(path: string, content: string | Buffer): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  /** Names in the folder survive a power cut. */
  syncFolder(folder: string): Promise<void>;
}

/** A name beside `path` that no other process and no earlier run uses. */
export const temporaryName = (path: string): string => `${path}.${randomBytes(8).toString('hex')}.tmp`;

export const systemFiles: StoreFiles = {
  open: async (path) => {
    const handle = await openOrCreate(path);
    return systemFile(handle, await openSynced(path, handle));
  },
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  replace: async (path, content) => {
    await writeFileAtomic(path, content, { mode: FILE_MODE });
    await syncFolder(dirname(path));
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  list: (folder) => readdir(folder),
  syncFolder,
};

async function openOrCreate(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (!isMissing(error)) throw error;
    return await open(path, 'wx+', FILE_MODE);
  }
}

/** The same file, each write to which is synced before it returns; undefined where two calls are needed. */
async function openSynced(path: string, handle: FileHandle): Promise<FileHandle | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    return await open(path, constants.O_RDWR | constants.O_DSYNC);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

function systemFile(handle: FileHandle, synced: FileHandle | undefined): StoreFile {
  return {
    read: async (position, length) => {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    write: (bytes, position) => writeAll(handle, bytes, position),
    writeSynced: async (bytes, position) => {
      await writeAll(synced ?? handle, bytes, position);
      if (!synced) await handle.datasync();
    },
    truncate: (size) => handle.truncate(size),
    sync: () => handle.datasync(),
    isAt: async (path) => {
      const [own, there] = await Promise.all([handle.stat(), stat(path).catch(() => undefined)]);
      return there !== undefined && there.ino === own.ino && there.dev === own.dev;
    },
    close: async () => {
      await Promise.all([handle.close(), synced?.close()]);
    },
  };
}

/** Windows keeps names by itself and opens no folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
