/** Runs one measurement in a process of its own, within limits of time and memory. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const HEAP_GB = 6;

const script = fileURLToPath(new URL('measure-engine.mjs', import.meta.url));

/** V8 aborts when the heap is full: SIGABRT, or 134 where a shell stands between. */
const isOutOfMemory = (code, signal) => signal === 'SIGABRT' || code === 134;

/**
 * The measurement; `skipped` says which limit was reached. Rejects when the process ends for another reason.
 * @param {{ engine: string, seed: number, questions?: number, size?: number, seconds?: number }} job `questions`: for
 *   accuracy, none without; `size`: of the collection to time, none without
 * @param {number} minutes
 */
export function runChild(job, minutes) {
  return new Promise((resolve, reject) => {
    const child = fork(script, [JSON.stringify(job)], {
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_GB * 1024}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let result;
    let complaint = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    // A run that is stopped leaves nobody behind.
    const stop = () => child.kill('SIGKILL');
    process.once('exit', stop);
    child.stderr.on('data', (chunk) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    child.on('message', (message) => {
      result = message;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      process.off('exit', stop);
      if (result !== undefined) resolve(result);
      else if (late) resolve({ skipped: `not done within ${minutes} minutes` });
      else if (isOutOfMemory(code, signal)) resolve({ skipped: `needs more than ${HEAP_GB} GB of heap` });
      else reject(new Error(`${job.engine} ended with ${signal ?? code}: ${complaint}`));
    });
  });
}
