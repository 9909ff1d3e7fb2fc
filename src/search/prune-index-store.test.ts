import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruneIndexStore } from './prune-index-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prune-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const name = (i: number): string => i.toString(16).padStart(16, '0');
/** A folder with an index that was last changed `seconds` after the epoch. */
function save(folderName: string, seconds: number): void {
  mkdirSync(join(folder, folderName));
  writeFileSync(join(folder, folderName, 'manifest.json'), '{}');
  utimesSync(join(folder, folderName), seconds, seconds);
}

describe('pruneIndexStore', () => {
  it('keeps the newest folders', () => {
    for (const i of [5, 1, 4, 2, 3]) save(name(i), i);
    pruneIndexStore(folder, 3, name(5));
    expect(readdirSync(folder).sort()).toEqual([name(3), name(4), name(5)]);
  });

  it('keeps the named folder, however old', () => {
    for (const i of [1, 2, 3]) save(name(i), i);
    pruneIndexStore(folder, 2, name(1));
    expect(readdirSync(folder).sort()).toEqual([name(1), name(3)]);
  });

  it('removes nothing that is not a folder of an index', () => {
    for (const other of ['notes', 'ABCDEF0123456789', '0123']) save(other, 1);
    writeFileSync(join(folder, name(9)), 'a file');
    pruneIndexStore(folder, 1, name(1));
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('does nothing below the limit or where there is no folder', () => {
    save(name(1), 1);
    pruneIndexStore(folder, 8, name(1));
    pruneIndexStore(join(folder, 'missing'), 8, name(1));
    expect(readdirSync(folder)).toEqual([name(1)]);
  });
});
