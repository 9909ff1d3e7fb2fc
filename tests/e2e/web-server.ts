/** The real server on a free port of this machine, with the real page, before a scripted responder. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWebAssets, type WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { createPictures } from '../../src/chart/pictures.ts';
import { createLogger } from '../../src/logger.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { ServerOptions } from '../../src/server/server-options.ts';
import type { ServerParts } from '../../src/server/server-parts.ts';
import { EXAMPLE_CHARTS } from '../support/example-charts.ts';
import { scriptedChecker } from './web-draft.ts';
import { scriptedLibrary } from './web-library.ts';
import { QUESTIONS, type ScriptedResponder, scriptedResponder } from './web-script.ts';

const BUILD_SCRIPT = fileURLToPath(new URL('../../scripts/build-web.mjs', import.meta.url));

/** Builds the page with the script that ships it, into a folder of its own. */
export function buildWebAssets(): WebAssets {
  const folder = join(mkdtempSync(join(tmpdir(), 'web-build-')), 'ui');
  execFileSync(process.execPath, [BUILD_SCRIPT, folder]);
  return loadWebAssets(folder);
}

export interface RunningServer {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly responder: ScriptedResponder;
  /** The JSON lines that were logged. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

const START_OPTIONS: ServerOptions = {
  startSuggestions: [QUESTIONS.answer, QUESTIONS.table, QUESTIONS.claim, QUESTIONS.help],
  contentSummary: 'Dữ liệu gồm 120 nguồn, cập nhật đến tháng 11/2026.',
  asksPerMinute: 1000,
};

const exampleCharts = {
  chartById: (id: string) => EXAMPLE_CHARTS.find((chart) => chart.id === id),
  draw: createPictures(),
};

export async function startWebServer(
  assets: WebAssets,
  options: ServerOptions = {},
  parts: Partial<ServerParts> = {},
): Promise<RunningServer> {
  const responder = scriptedResponder();
  const logged: string[] = [];
  const logger = createLogger({ level: 'debug', destination: { write: (line) => logged.push(line) } });
  const app = createServer(
    {
      responder,
      checker: scriptedChecker,
      library: scriptedLibrary,
      charts: exampleCharts,
      assets,
      logger,
      ...parts,
    },
    { ...START_OPTIONS, ...options },
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, port: Number(new URL(url).port), responder, logged, close: () => app.close() };
}

/** Posts a question, or bytes that should be one. */
export function ask(
  to: RunningServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${to.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Sends bytes as they are and gives back all that comes before the server hangs up. */
export function sendRaw(to: RunningServer, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to.port, '127.0.0.1', () => socket.write(bytes));
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received)).on('error', reject);
  });
}
