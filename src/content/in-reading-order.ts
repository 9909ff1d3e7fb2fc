import type { ContentFault } from './types.ts';

/** Faults by file, then line, then as found. */
export function inReadingOrder(faults: readonly ContentFault[]): ContentFault[] {
  return [...faults].sort((a, b) => {
    if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
    return a.place.line - b.place.line;
  });
}
