import { join } from 'node:path';
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

/** Deletes what was kept aside in a folder more than `olderThanMs` ago. Rejects with what the system says. */
export async function dropAside(
  { files, time }: Omit<Place, 'path'>,
  folder: string,
  olderThanMs: number,
): Promise<void> {
  for (const name of await files.list(folder)) {
    const mark = name.indexOf(MARK);
    if (mark < 0) continue;
    const keptAt = Number(name.slice(mark + MARK.length));
    if (!(time.wallNow() - keptAt < olderThanMs)) await files.remove(join(folder, name));
  }
}
