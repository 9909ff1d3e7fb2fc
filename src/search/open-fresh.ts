import { contentDigest } from '../content/content-digest.ts';
import { readContentFiles } from '../content/read-content-files.ts';
import { loadIndex, type PackageVersions } from './index-store.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The saved index when it was built from the content as it is now, else undefined. It stands apart from
 * `openKnowledge` because it needs no parser of content: a command that only answers starts sooner without one.
 */
export function openFresh(
  contentDir: string,
  indexDir: string,
  packages: PackageVersions,
): Knowledge | undefined {
  const read = readContentFiles(contentDir);
  if (!read.ok) return undefined;
  const loaded = loadIndex(indexDir, packages);
  const isFresh = loaded.state === 'loaded' && loaded.manifest.contentDigest === contentDigest(read.files);
  return isFresh ? loaded.knowledge : undefined;
}
