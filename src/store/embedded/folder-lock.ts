import { createHash, randomBytes } from 'node:crypto';
import { chmod, type FileHandle, open, readdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** The address of a Unix socket has room for 108 bytes on Linux and 104 on macOS, the closing zero included. */
const LONGEST_ADDRESS_BYTES = 103;
const SOCKET_NAME = /^lock-[0-9a-f]{12}\.sock$/u;

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Holds a folder against other processes; undefined while another one holds it. Each process listens on a socket of its
 * own in the folder, then looks whether another one answers: the system stops answering for a process that
 * ended, however it ended, so nothing stale is ever in the way and no process number is trusted. Of two that start at
 * the same moment each may see the other, and neither gets the folder; never both.
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  if (process.platform === 'win32') return await lockByPipe(folder);
  const place = await reachableFolder(folder);
  const name = `lock-${randomBytes(6).toString('hex')}.sock`;
  const server = await listen(join(place.path, name)).catch(async (error: unknown) => {
    await place.handle?.close();
    throw error;
  });
  const release = async (): Promise<void> => {
    await closeServer(server);
    await rm(join(folder, name), { force: true });
    await place.handle?.close();
  };
  try {
    await chmod(join(folder, name), 0o600);
    if (!(await isAnotherThere(folder, place.path, name))) return { release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return undefined;
}

interface ReachableFolder {
  readonly path: string;
  /** Keeps the path alive. */
  readonly handle?: FileHandle;
}

/** On Linux a folder of any length has a short name by an open handle. */
async function reachableFolder(folder: string): Promise<ReachableFolder> {
  const longest = Buffer.byteLength(join(folder, 'lock-000000000000.sock'));
  if (longest <= LONGEST_ADDRESS_BYTES || process.platform !== 'linux') return { path: folder };
  const handle = await open(folder, 'r');
  return { path: `/proc/self/fd/${handle.fd}`, handle };
}

async function isAnotherThere(folder: string, reachable: string, own: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if (name === own || !SOCKET_NAME.test(name)) continue;
    if (await isAnswered(join(reachable, name))) return true;
    await rm(join(folder, name), { force: true });
  }
  return false;
}

/** Anything but a plain refusal counts as an answer: better not to start than to start twice. */
function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.on('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      server.unref();
      resolve(server);
    });
  });
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

/** The name of a pipe can be held by one process, and is free when that ends. */
async function lockByPipe(folder: string): Promise<FolderLock | undefined> {
  const digest = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  try {
    const server = await listen(`\\\\.\\pipe\\cchc-bot-${digest.slice(0, 32)}`);
    return { release: () => closeServer(server) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
