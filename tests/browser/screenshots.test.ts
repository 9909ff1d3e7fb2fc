import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWebAssets, type RunningServer, startWebServer } from '../e2e/web-server.ts';
import { startPortal } from './portal.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/screenshots.mjs', import.meta.url));
const run = promisify(execFile);

let portal: string;
let server: RunningServer;
beforeAll(async () => {
  const { origin, close } = await startPortal();
  // The script opens a portal of its own at this address.
  await close();
  portal = origin;
  server = await startWebServer(buildWebAssets(), { allowedOrigins: [portal] });
});
afterAll(() => server.close());

/** Width and height stand at fixed places of a PNG. */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('scripts/screenshots.mjs', () => {
  it('takes the pictures of the documentation from a running bot', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
    await run(process.execPath, [SCRIPT, '--portal', portal, server.url, folder]);
    expect(sizeOf(join(folder, 'web-phone.png'))).toEqual([720, 1480]);
    expect(sizeOf(join(folder, 'web-source.png'))).toEqual([720, 1480]);
    expect(sizeOf(join(folder, 'web-desk.png'))).toEqual([1280, 800]);
    expect(sizeOf(join(folder, 'web-draft.png'))).toEqual([1280, 1100]);
    expect(sizeOf(join(folder, 'widget-phone.png'))).toEqual([720, 1480]);
    expect(sizeOf(join(folder, 'widget-desk.png'))).toEqual([1280, 800]);
  });

  it('says how to call it', async () => {
    await expect(run(process.execPath, [SCRIPT])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage'),
    });
  });
});
