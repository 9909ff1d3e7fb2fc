import { chmod, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { Store } from '../store.ts';
import { FileStateStore } from './file-state-store.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { openEvents } from './open-events.ts';
import { type StoreFiles, systemFiles } from './store-files.ts';
import type { TimeSource } from './time-source.ts';

const FOLDER_MODE = 0o700;
const STICKY = 0o1000;

export interface EmbeddedStoreOptions {
  /** Made when it is missing; readable by the bot's own account only. On a disk of this machine. */
  readonly folder: string;
  /** Monotonic milliseconds. */
  readonly clock: { now(): number };
  /** Milliseconds since 1970, UTC. */
  readonly wallClock: { now(): number };
  readonly logger: Logger;
}

/**
 * The store of one process on one machine: events in a journal (`journal.jsonl`), state in `state.json`, both in
 * memory too. Rejects with `StartError` when another process uses the folder or it cannot be written.
 */
export async function openEmbeddedStore({
  folder,
  clock,
  wallClock,
  logger,
}: EmbeddedStoreOptions): Promise<Store> {
  const path = resolve(folder);
  const lock = await makeOurs(path, logger);
  const time = { now: () => clock.now(), wallNow: () => wallClock.now() };
  try {
    return await openStoreFiles({ folder: path, files: systemFiles, time, logger, lock });
  } catch (error) {
    await lock.release();
    throw error instanceof StartError ? error : unusable(path, error);
  }
}

export interface StoreFilesOptions {
  readonly folder: string;
  readonly files: StoreFiles;
  readonly time: TimeSource;
  readonly logger: Logger;
  readonly lock: FolderLock;
  /** For tests: compacts at a smaller size. */
  readonly compactFromBytes?: number;
}

/** Opens what is in a folder that is held already. Rejects with what the system says. */
export async function openStoreFiles({ folder, lock, ...shared }: StoreFilesOptions): Promise<Store> {
  await removeLeftovers(shared.files, folder);
  const state = await FileStateStore.open({ ...shared, path: join(folder, 'state.json') });
  const { events, ...log } = await openEvents({ ...shared, path: join(folder, 'journal.jsonl') });
  const close = async (): Promise<void> => {
    await Promise.all([state.close(), log.close()]);
    await lock.release();
  };
  let closing: Promise<void> | undefined;
  return {
    events,
    state,
    // No other process has this folder open: whoever asks leads.
    lead: () => Promise.resolve({ lost: new AbortController().signal, giveBack: () => Promise.resolve() }),
    isReady: async () => (await state.isReady()) && (await log.isReady()),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Files that a process did not live to put in place: of the journal, and of write-file-atomic. */
const LEFTOVER = /^(?:journal\.jsonl|state\.json)(?:\.bak|\.damaged-\d+)?\.(?:[0-9a-f]{16}\.tmp|\d+)$/u;

async function removeLeftovers(files: StoreFiles, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (LEFTOVER.test(name)) await files.remove(join(folder, name));
  }
}

/** Closes a folder of our own to others. One that belongs to another account or to everybody (/tmp) is left as it is. */
async function closeToOthers(folder: string, logger: Logger): Promise<void> {
  const { mode, uid } = await stat(folder);
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  const isOurs = uid === process.getuid?.() && (mode & STICKY) === 0;
  if (isOurs) await chmod(folder, FOLDER_MODE);
  else logger.warn({ folder }, 'others may list the data folder; its files are closed to them');
}

async function makeOurs(folder: string, logger: Logger): Promise<FolderLock> {
  let lock: FolderLock | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    await closeToOthers(folder, logger);
    lock = await lockFolder(folder);
  } catch (error) {
    throw unusable(folder, error);
  }
  if (lock !== undefined) return lock;
  throw new StartError(
    'store',
    `Thư mục dữ liệu ${folder} đang được một tiến trình khác của bot sử dụng. Hãy dừng tiến trình đó, hoặc chọn thư mục khác. Muốn chạy nhiều tiến trình, hãy dùng PostgreSQL (DATABASE_URL).`,
  );
}

function unusable(folder: string, cause: unknown): StartError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new StartError(
    'store',
    `Không đọc hoặc ghi được thư mục dữ liệu ${folder}${code}. Hãy kiểm tra dung lượng đĩa và quyền ghi của tài khoản chạy bot.`,
    { cause },
  );
}
