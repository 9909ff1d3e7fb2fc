import { beforeEach, describe, expect, it } from 'vitest';
import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';

const PATH = '/data/state.json';
const COPY = `${PATH}.bak`;

let disk: MemoryDisk;
let harness: EmbeddedHarness;

beforeEach(async () => {
  disk = new MemoryDisk();
  harness = await EmbeddedHarness.create({ disk });
  const store = await harness.open();
  await store.state.update('token', () => 'old');
  await store.state.update('token', () => 'new');
  await store.close();
});

const errors = (): string[] => harness.logger.lines.filter((line) => line.startsWith('error:'));
const aside = (): string[] => disk.paths().filter((path) => path.includes('.damaged-'));
const sound = (): Buffer => disk.contents(PATH) ?? Buffer.alloc(0);

async function token(): Promise<unknown> {
  const store = await harness.open();
  const value = await store.state.get('token');
  await store.close();
  return value;
}

const DAMAGES: readonly (readonly [string, (content: Buffer) => Buffer | string])[] = [
  ['empty', () => ''],
  ['cut in the middle', (content) => content.subarray(0, content.length / 2)],
  ['another value', (content) => content.toString().replace('"new"', '"now"')],
  ['no such shape', () => '{"format":1,"digest":"","values":{"token":"x"}}'],
  ['zeros', (content) => Buffer.alloc(content.length)],
  ['not a list', () => 'null'],
];

describe.each(DAMAGES)('a state file that is damaged (%s)', (_name, damage) => {
  it('is read from its copy, which is as new, and mended', async () => {
    disk.put(PATH, damage(sound()));
    expect(await token()).toBe('new');
    expect(errors()).toEqual(['error: state file is missing or damaged; its copy was taken']);
    expect(aside()).toHaveLength(1);
    expect(await token()).toBe('new');
    expect(errors()).toHaveLength(1);
  });

  it('is given up with its copy, said so, and works again', async () => {
    const damaged = damage(sound());
    disk.put(PATH, damaged);
    disk.put(COPY, damaged);
    const store = await harness.open();
    expect(await store.state.get('token')).toBeUndefined();
    expect(errors()).toEqual(['error: state file and its copy are damaged; everything in them is lost']);
    expect(aside()).toHaveLength(2);
    await store.state.update('token', () => 'fresh');
    await store.close();
    expect(await token()).toBe('fresh');
  });

  it('does not care for a damaged copy', async () => {
    disk.put(COPY, damage(sound()));
    expect(await token()).toBe('new');
    expect(errors()).toEqual([]);
  });
});

it('a state file that is missing is read from its copy', async () => {
  await disk.remove(PATH);
  expect(await token()).toBe('new');
});
