import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of saved indexes are named after a digest; nothing else is ever removed. */
const INDEX_FOLDER = /^[0-9a-f]{16}$/u;

/** Time of the last change, 0 when it cannot be told. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Removes all but the newest index folders of a directory; an index that is asked for again is built again. `keep`
 * is the name of a folder that always stays. A folder that cannot be read or removed is left.
 */
export function pruneIndexStore(directory: string, limit: number, keep: string): void {
  try {
    const others = readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && INDEX_FOLDER.test(entry.name) && entry.name !== keep)
      .map(({ name }) => ({ path: join(directory, name), time: changedAt(join(directory, name)) }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of others.slice(Math.max(0, limit - 1)))
      rmSync(path, { recursive: true, force: true });
  } catch {
    // Old indexes only take room: failing to remove one must not stop the bot.
  }
}
