/** `serve` as a process of its own, as `npm start` runs it. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Finished, finish, type Workshop } from './cli-run.ts';

export interface Serving {
  /** The lines that it started with. */
  readonly lines: readonly string[];
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Everything that it has written so far, on either stream. */
  written(): string;
  /** Nobody reads what it writes from here on. */
  stopReading(): void;
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Finished>;
}

/** The line that says how the Zalo Official Account is comes last. */
const LAST_LINE = /^.*Zalo OA.*\n/mu;

/** Starts the bot on a free port and waits until it has said what it does. Ends with the test at the latest. */
export async function startServing(
  workshop: Workshop,
  env: Readonly<Record<string, string>>,
): Promise<Serving> {
  // What one bot claimed is a duplicate for the next on the same folder, whose platform begins its numbers anew.
  const dataDir = mkdtempSync(join(tmpdir(), 'cchc-data-'));
  const child = workshop.start(['serve'], { env: { PORT: '0', DATA_DIR: dataDir, ...env } });
  const finished = finish(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await finished;
    rmSync(dataDir, { recursive: true, force: true });
  });
  let stdout = '';
  let written = '';
  const note = (text: string): void => {
    written += text;
  };
  child.stderr.on('data', note);
  child.stdout.on('data', note).on('data', (text: string) => {
    stdout += text;
  });
  while (!LAST_LINE.test(stdout)) {
    const ended = await Promise.race([finished, once(child.stdout, 'data').then(() => undefined)]);
    if (ended) throw new Error(`serve ended: ${JSON.stringify(ended)}`);
  }
  const lines = stdout.split('\n').slice(0, -1);
  return {
    lines,
    url: /http:\S+/u.exec(stdout)?.[0] ?? '',
    written: () => written,
    stopReading: () => child.stdout.destroy(),
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return finished;
    },
  };
}

/** The line that tells of a channel. */
export const lineOf = ({ lines }: Serving, channel: string): string | undefined =>
  lines.find((line) => line.includes(channel));

/** Posts a question as the web chat does. */
export function post(serving: Serving, request: unknown): Promise<Response> {
  return fetch(`${serving.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
}
