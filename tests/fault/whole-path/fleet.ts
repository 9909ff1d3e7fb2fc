import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { WorkerSettings } from './worker-settings.ts';

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  isReady: boolean;
}

/** A port that is free now: a worker must be found at the same one after each start. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  return address.port;
}

/** A worker that cannot work at all ends again and again. */
const MOST_RESTARTS = 5;

/** Worker processes, each at a port of its own, that are killed and started again. */
export class Fleet {
  /** Of each message how often a worker went on with it after another one had gone. */
  readonly takenOver = new Map<number, number>();
  readonly #program: string;
  readonly #settings: readonly WorkerSettings[];
  readonly #running = new Map<number, Running>();
  #onReady: () => void = () => undefined;
  #turn = 0;
  #restarts = 0;

  constructor(program: string, settings: readonly WorkerSettings[]) {
    this.#program = program;
    this.#settings = settings;
  }

  /** Where the next request goes: to one worker after another, whether it runs or not. */
  readonly nextAddress = (): string => {
    this.#turn += 1;
    return `http://127.0.0.1:${this.#settings[this.#turn % this.#settings.length]?.port}`;
  };

  startAll(): void {
    for (const index of this.#settings.keys()) this.start(index);
  }

  start(index: number): void {
    const args = [this.#program, JSON.stringify(this.#settings[index])];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const running = { child, ended: once(child, 'close'), isReady: false };
    this.#running.set(index, running);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, number] = line.split(' ');
      if (word === 'again') this.takenOver.set(Number(number), (this.takenOver.get(Number(number)) ?? 0) + 1);
      if (word !== 'ready') return;
      running.isReady = true;
      this.#onReady();
    });
    void running.ended.then(() => this.#onReady());
  }

  /** Those that have said that they are ready; waits until there is one. */
  async ready(): Promise<readonly number[]> {
    for (;;) {
      const ready = [...this.#running].filter(([, { isReady }]) => isReady).map(([index]) => index);
      if (ready.length > 0) return ready;
      for (const [index, { child }] of this.#running)
        if (child.exitCode !== null) this.#restart(index, child.exitCode);
      await new Promise<void>((resolve) => {
        this.#onReady = resolve;
      });
    }
  }

  /** As its service manager does with one that did not reach the database in time on a busy machine. */
  #restart(index: number, exitCode: number): void {
    this.#restarts += 1;
    if (this.#restarts > MOST_RESTARTS) throw new Error(`workers end by themselves: ${exitCode}`);
    this.start(index);
  }

  /** Ends it as nothing can be ended more: kill -9. */
  async kill(index: number): Promise<void> {
    await this.#end(index, 'SIGKILL');
  }

  /** Ends all as the system does at a shutdown. */
  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((index) => this.#end(index, 'SIGTERM')));
  }

  async killAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((index) => this.#end(index, 'SIGKILL')));
  }

  async #end(index: number, signal: NodeJS.Signals): Promise<void> {
    const running = this.#running.get(index);
    if (!running) return;
    running.child.kill(signal);
    await running.ended;
    this.#running.delete(index);
  }
}
