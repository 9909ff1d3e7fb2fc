import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type BuiltProgram, buildProgram } from './build-program.ts';

/** A process that works on a store, and what it has said. */
export class StoreProcess {
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #onLine: () => void = () => undefined;

  constructor(program: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#ended = once(this.#child, 'close');
    if (this.#child.stdout === null) throw new Error('a process without output');
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.lines.push(line);
      this.#onLine();
    });
  }

  /** Resolves when it has said that many lines, or has ended. */
  async said(count: number): Promise<void> {
    const enough = new Promise<void>((resolve) => {
      this.#onLine = () => {
        if (this.lines.length >= count) resolve();
      };
      this.#onLine();
    });
    await Promise.race([enough, this.#ended]);
  }

  /** Ends it as nothing can be ended more: kill -9. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** Stops it where it stands, alive but deaf. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }
}

/** Builds the program; gives its path and what removes it. */
export const buildStoreProcess = (): Promise<BuiltProgram> =>
  buildProgram(new URL('./store-process.ts', import.meta.url));
