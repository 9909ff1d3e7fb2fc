import { chmod, mkdir } from 'node:fs/promises';
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
  const lock = await makeOurs(path);
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
  const state = await FileStateStore.open({ ...shared, path: join(folder, 'state.json') });
  const { events, ...log } = await openEvents({ ...shared, path: join(folder, 'journal.jsonl') });
  return {
    events,
    state,
    // No other process has this folder open: whoever asks leads.
    lead: () => Promise.resolve({ lost: new AbortController().signal, giveBack: () => Promise.resolve() }),
    isReady: async () => (await state.isReady()) && (await log.isReady()),
    close: async () => {
      await Promise.all([state.close(), log.close()]);
      await lock.release();
    },
  };
}

async function makeOurs(folder: string): Promise<FolderLock> {
  let lock: FolderLock | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    await chmod(folder, FOLDER_MODE);
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
