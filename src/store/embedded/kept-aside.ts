import { dirname, join } from 'node:path';
import type { StoreFiles } from './store-files.ts';
import type { TimeSource } from './time-source.ts';

/** Damaged parts of a file, kept for whoever looks into it: `journal.jsonl.damaged-1763877600000`. */
const MARK = '.damaged-';

interface Place {
  readonly files: StoreFiles;
  /** The file that was damaged. */
  readonly path: string;
  readonly time: TimeSource;
}

/** Keeps what cannot be read in a file of its own; gives its name. */
export async function keepAside({ files, path, time }: Place, damaged: Buffer): Promise<string> {
  const name = `${path}${MARK}${Math.round(time.wallNow())}`;
  await files.replace(name, damaged);
  return name;
}

/** Deletes what was kept aside more than `olderThanMs` ago. Rejects with what the system says. */
export async function dropAside({ files, path, time }: Place, olderThanMs: number): Promise<void> {
  const folder = dirname(path);
  for (const name of await files.list(folder)) {
    const full = join(folder, name);
    if (!full.startsWith(path + MARK)) continue;
    const keptAt = Number(full.slice(path.length + MARK.length));
    if (!(time.wallNow() - keptAt < olderThanMs)) await files.remove(full);
  }
}
