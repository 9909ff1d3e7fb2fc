/**
 * The index after a crash, a bad disk or two writers: an answer from the old index or from the new one, never from
 * anything between, and always a way back to a good state.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadIndex, type SerializedIndex, saveIndex, serializeIndex } from '../../src/search/index-store.ts';
import { openKnowledge } from '../../src/search/open-knowledge.ts';
import { botOver } from '../support/bot.ts';

const PACKAGES = { 'cchc-bot': '0.1.0' };
const article = (sentence: string) => ({
  path: 'articles/a.md',
  text: `---\ntitle: Bài\n---\n${sentence}\n`,
});
const OLD_SENTENCE = 'Tỉnh khen 54 tập thể.';
const NEW_SENTENCE = 'Tỉnh khen 52 cá nhân.';
const built = (sentence: string): SerializedIndex =>
  serializeIndex(botOver([article(sentence)]).knowledge, sentence, PACKAGES);
const OLD = built(OLD_SENTENCE);
const NEW = built(NEW_SENTENCE);
const fileOf = ({ manifest }: SerializedIndex): string => `index-${manifest.indexDigest.slice(0, 16)}.json`;
const manifestText = ({ manifest }: SerializedIndex): string => `${JSON.stringify(manifest, null, 2)}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fault-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);

/** The sentence of the index that is loaded, or the state in which it is not. */
function served(): string | undefined {
  const loaded = loadIndex(folder, PACKAGES);
  return loaded.state === 'loaded' ? loaded.knowledge.passage('a#p1')?.text : loaded.state;
}

describe('a crash while a new index is saved over an old one', () => {
  /** What is on the disk at each moment at which the process may die. */
  const MOMENTS: readonly (readonly [string, () => void, string])[] = [
    ['before anything', () => undefined, OLD_SENTENCE],
    [
      'while the index file is written',
      () => write(`${fileOf(NEW)}.1234`, NEW.index.slice(0, 100)),
      OLD_SENTENCE,
    ],
    ['after the index file is written', () => write(`${fileOf(NEW)}.1234`, NEW.index), OLD_SENTENCE],
    ['after the index file has its name', () => write(fileOf(NEW), NEW.index), OLD_SENTENCE],
    [
      'while the manifest is written',
      () => {
        write(fileOf(NEW), NEW.index);
        write('manifest.json.1234', manifestText(NEW).slice(0, 30));
      },
      OLD_SENTENCE,
    ],
    [
      'after the manifest has its name',
      () => {
        write(fileOf(NEW), NEW.index);
        write('manifest.json', manifestText(NEW));
      },
      NEW_SENTENCE,
    ],
    [
      'after the old index file is removed',
      () => {
        write(fileOf(NEW), NEW.index);
        write('manifest.json', manifestText(NEW));
        rmSync(join(folder, fileOf(OLD)));
      },
      NEW_SENTENCE,
    ],
  ];

  it.each(MOMENTS)('%s leaves a whole index', (_, crash, expected) => {
    saveIndex(folder, OLD);
    crash();
    expect(served()).toBe(expected);
  });

  it.each(MOMENTS)('%s is mended by the next save', (_, crash) => {
    saveIndex(folder, OLD);
    crash();
    saveIndex(folder, NEW);
    expect(served()).toBe(NEW_SENTENCE);
    expect(readdirSync(folder).filter((name) => /^index-[0-9a-f]+\.json$/u.test(name))).toEqual([
      fileOf(NEW),
    ]);
  });

  it('before the first manifest leaves none, and the next save is whole', () => {
    write(fileOf(NEW), NEW.index.slice(0, 100));
    expect(served()).toBe('absent');
    saveIndex(folder, NEW);
    expect(served()).toBe(NEW_SENTENCE);
  });

  it('that a full disk causes leaves the old index', () => {
    saveIndex(folder, OLD);
    // A folder in its way stops the manifest from getting its name, as an error of the disk would.
    const kept = readFileSync(join(folder, 'manifest.json'));
    rmSync(join(folder, 'manifest.json'));
    mkdirSync(join(folder, 'manifest.json'));
    expect(() => saveIndex(folder, NEW)).toThrow();
    expect(readdirSync(folder)).toContain(fileOf(OLD));
    rmSync(join(folder, 'manifest.json'), { recursive: true });
    write('manifest.json', kept);
    expect(served()).toBe(OLD_SENTENCE);
  });
});

describe('a disk that changes bytes', () => {
  it('is noticed wherever the index file is cut', () => {
    saveIndex(folder, OLD);
    const bytes = Buffer.from(OLD.index);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), (length) => {
        write(fileOf(OLD), bytes.subarray(0, length));
        expect(served()).toBe('unusable');
      }),
    );
  });

  it('is noticed whichever byte of the index file is another', () => {
    saveIndex(folder, OLD);
    const bytes = Buffer.from(OLD.index);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(bytes.readUInt8(at) ^ change, at);
        write(fileOf(OLD), changed);
        expect(served()).toBe('unusable');
      }),
    );
  });

  it('never makes a manifest load another index than its own', () => {
    saveIndex(folder, OLD);
    const bytes = Buffer.from(manifestText(OLD));
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(bytes.readUInt8(at) ^ change, at);
        write('manifest.json', changed);
        expect([OLD_SENTENCE, 'unusable']).toContain(served());
      }),
    );
  });

  it('never stops the bot: any garbage in the folder, and the index is built from the content', () => {
    const contentDir = join(folder, 'content');
    mkdirSync(join(contentDir, 'articles'), { recursive: true });
    writeFileSync(join(contentDir, 'articles/a.md'), article(NEW_SENTENCE).text);
    const indexDir = join(folder, 'index');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (one, other) => {
        mkdirSync(indexDir, { recursive: true });
        writeFileSync(join(indexDir, 'manifest.json'), one);
        writeFileSync(join(indexDir, fileOf(NEW)), other);
        const opened = openKnowledge({ contentDir, indexDir, packages: PACKAGES });
        expect(opened.ok && opened.knowledge.passage('a#p1')?.text).toBe(NEW_SENTENCE);
        expect(openKnowledge({ contentDir, indexDir, packages: PACKAGES })).toMatchObject({ state: 'fresh' });
        rmSync(indexDir, { recursive: true });
      }),
      { numRuns: 30 },
    );
  });
});

describe('two processes that save at once', () => {
  it('leave one index, or one that is known to be unusable, in whatever order their steps fall', () => {
    saveIndex(folder, OLD);
    // The other process has just removed the index file of the manifest that this one is about to write.
    saveIndex(folder, NEW);
    write('manifest.json', manifestText(OLD));
    expect(served()).toBe('unusable');
    saveIndex(folder, OLD);
    expect(served()).toBe(OLD_SENTENCE);
  });
});
