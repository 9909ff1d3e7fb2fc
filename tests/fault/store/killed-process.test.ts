import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { takeAll } from '../../contract/store/store-harness.ts';
import { collectingLogger } from '../../support/embedded-harness.ts';
import { buildStoreProcess, StoreProcess } from '../../support/start-store-process.ts';
import { printFigures } from '../figures.ts';
import { patience, rounds } from './rounds.ts';

/** As many as the process has. */
const CHATS = 8;

let program = '';
let removeProgram = (): void => undefined;
let folder = '';
const processes: StoreProcess[] = [];

beforeAll(async () => {
  ({ program, remove: removeProgram } = await buildStoreProcess());
});
afterAll(() => removeProgram());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-store-'));
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map((process) => process.kill()));
  rmSync(folder, { recursive: true, force: true });
});

const start = (first = 0, where = folder): StoreProcess => {
  const process = new StoreProcess(program, [where, String(first)]);
  processes.push(process);
  return process;
};

const open = (where = folder): Promise<Store> =>
  openEmbeddedStore({
    folder: where,
    clock: { now: () => performance.now() },
    wallClock: { now: () => Date.now() },
    logger: collectingLogger(),
  });

/** Keys of which a process said this. */
const keys = (lines: readonly string[], what: string): Set<string> =>
  new Set(lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1)));

/** Ends everything that is unfinished; payloads in order, by chat. */
async function drain(store: Store): Promise<Map<string, string[]>> {
  const left = new Map<string, string[]>();
  for (let works = await takeAll(store); works.length > 0; works = await takeAll(store)) {
    for (const work of works) {
      left.set(work.chat, [...(left.get(work.chat) ?? []), String(work.payload)]);
      await store.events.finish(work, 'done');
    }
  }
  return left;
}

const inOrder = (payloads: readonly string[]) => payloads.toSorted((a, b) => Number(a) - Number(b));

/** Nothing overtakes in a chat, and what is sent a second time is known to be: the one window for doubles. */
function checkSends(lines: readonly string[]): void {
  const sent = new Set<string>();
  const ended = new Set<string>();
  const last = new Map<number, number>();
  for (const line of lines) {
    const [what = '', key = ''] = line.split(' ');
    if (what === 'ended') ended.add(key);
    if (!what.startsWith('sending')) continue;
    if (sent.has(key)) expect(what, `event ${key} was sent before`).toBe('sending-again');
    expect(ended, `event ${key} had ended`).not.toContain(key);
    const chat = Number(key) % CHATS;
    expect(Number(key)).toBeGreaterThanOrEqual(last.get(chat) ?? 0);
    last.set(chat, Number(key));
    sent.add(key);
  }
}

describe('a process that is killed while it claims and answers', () => {
  it('has lost nothing that it acknowledged, and its order stands', patience(60_000), async () => {
    const lines: string[] = [];
    for (let round = 0; round < rounds(5); round += 1) {
      const process = start(1_000_000 * round);
      await process.said(30 + ((round * 97) % 400));
      await process.kill();
      expect(process.lines[0]).toBe('opened');
      lines.push(...process.lines);
    }
    const store = await open();
    const chats = await drain(store);
    const left = [...chats.values()].flat();
    const remaining = new Set(left);
    expect(remaining.size).toBe(left.length);
    // Accepted = ended before + ended now, but for those whose end was written and no longer said.
    const ended = keys(lines, 'ended');
    const sent = new Set([...keys(lines, 'sending'), ...keys(lines, 'sending-again')]);
    for (const key of keys(lines, 'accepted')) {
      expect(ended.has(key) || sent.has(key) || remaining.has(key), `event ${key} was accepted`).toBe(true);
    }
    for (const key of left) expect(ended, `event ${key} had ended`).not.toContain(key);
    for (const payloads of chats.values()) expect(payloads).toEqual(inOrder(payloads));
    checkSends(lines);
    const sends = lines.filter((line) => line.startsWith('sending'));
    printFigures('kill -9, embedded store alone', {
      rounds: rounds(5),
      accepted: keys(lines, 'accepted').size,
      answered: sent.size,
      waiting: [...remaining].filter((key) => !sent.has(key)).length,
      doubles: sends.length - sent.size,
      reordered: 0,
      lost: 0,
    });
    await store.close();
  });
});

describe('a folder', () => {
  it('belongs to one process, and to the next as soon as that is killed', patience(20_000), async () => {
    const first = start();
    await first.said(3);
    await expect(open()).rejects.toMatchObject({ name: 'StartError', code: 'store' });
    await expect(open()).rejects.toThrow('đang được một tiến trình khác');
    const second = start();
    await second.said(1);
    expect(second.lines[0]).toContain('refused Thư mục dữ liệu');
    await first.kill();
    await (await open()).close();
  });

  it('belongs to a process that does not answer', patience(20_000), async () => {
    const frozen = start();
    await frozen.said(1);
    frozen.freeze();
    await expect(open()).rejects.toThrow('đang được một tiến trình khác');
  });

  it('is never given to two that start at the same moment', patience(30_000), async () => {
    for (let round = 0; round < rounds(2); round += 1) {
      const rivals = [start(), start(), start()];
      await Promise.all(rivals.map((rival) => rival.said(1)));
      expect(rivals.filter(({ lines }) => lines[0] === 'opened').length).toBeLessThanOrEqual(1);
      await Promise.all(rivals.map((rival) => rival.kill()));
    }
    await (await open()).close();
  });

  it('is free again after closing, and nothing but the data is left in it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const store = await open();
      await store.state.update('n', () => round);
      await store.close();
    }
    expect(readdirSync(folder).toSorted()).toEqual(['journal.jsonl', 'state.json', 'state.json.bak']);
  });

  it('is cleared of what a killed process was writing', async () => {
    const names = [
      'journal.jsonl.0123456789abcdef.tmp',
      'state.json.12345',
      'state.json.bak.9',
      'lock-0123456789ab.sock',
    ];
    for (const name of names) writeFileSync(join(folder, name), 'half a fi');
    writeFileSync(join(folder, 'notes.txt'), 'of somebody else');
    await (await open()).close();
    expect(readdirSync(folder).toSorted()).toEqual(['journal.jsonl', 'notes.txt']);
  });

  it('may have a long name', async () => {
    const deep = join(folder, 'thư-mục'.repeat(8), 'dữ-liệu'.repeat(8));
    const store = await open(deep);
    await expect(open(deep)).rejects.toThrow('đang được một tiến trình khác');
    await store.close();
    await (await open(deep)).close();
  });

  it('is read by nobody else', async () => {
    const inner = join(folder, 'data');
    const store = await open(inner);
    await store.state.update('n', () => 1);
    expect(statSync(inner).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(inner)) expect(statSync(join(inner, name)).mode & 0o077, name).toBe(0);
    await store.close();
  });

  it('that cannot be used is named with what to do', async () => {
    const taken = join(folder, 'file');
    writeFileSync(taken, '');
    await expect(open(taken)).rejects.toMatchObject({ name: 'StartError', code: 'store' });
    await expect(open(join(taken, 'data'))).rejects.toThrow('quyền ghi');
  });
});
