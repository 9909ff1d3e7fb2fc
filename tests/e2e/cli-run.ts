/** Runs the command line as people do: as a process of its own, with settings, input and output of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { builtPackage } from './cli-package.ts';

const BUILD_DEADLINE_MS = 90_000;

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Of node itself, before the program. */
  readonly nodeArguments?: readonly string[];
}

export interface Finished {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for what a test file leaves on the disk, with the built program and an index of its own. */
export interface Workshop {
  /** An absolute path in the folder. */
  path(...names: readonly string[]): string;
  start(commandLine: readonly string[], options?: RunOptions): ChildProcessWithoutNullStreams;
  run(commandLine: readonly string[], options?: RunOptions): Promise<Finished>;
}

/** Gathers what a process writes until it ends. */
export async function finish(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  const [status] = await once(child, 'close');
  return { status: typeof status === 'number' ? status : null, ...written };
}

/** Opens a workshop for the tests of a file. It is there from `beforeAll` on. */
export function openWorkshop(): Workshop {
  let folder = '';
  let program = '';
  beforeAll(() => {
    program = join(builtPackage(), 'dist', 'cli.js');
    folder = mkdtempSync(join(tmpdir(), 'cchc-bot-test-'));
    mkdirSync(join(folder, 'home'));
  }, BUILD_DEADLINE_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const path = (...names: readonly string[]): string => join(folder, ...names);
  const start: Workshop['start'] = (commandLine, { env = {}, nodeArguments = [] } = {}) => {
    const child = spawn(process.execPath, [...nodeArguments, program, ...commandLine], {
      // Nothing of the person who runs the tests: no settings, no .env file.
      cwd: path('home'),
      env: { INDEX_DIR: path('index'), ...env },
    });
    // A program that does not read its input closes it.
    child.stdin.on('error', () => undefined);
    return child;
  };
  const run: Workshop['run'] = (commandLine, options = {}) => {
    const child = start(commandLine, options);
    child.stdin.end(options.input ?? '');
    return finish(child);
  };
  return { path, start, run };
}

/** The JSON objects in what was written, one a line. Throws when a line is something else. */
export function jsonLines(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

export const toLines = (requests: readonly unknown[]): string =>
  requests.map((request) => `${JSON.stringify(request)}\n`).join('');
