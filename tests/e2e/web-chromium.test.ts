import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/ensure-chromium.mjs', import.meta.url));

/** A folder with a program that calls itself Chromium. */
function makeBrowser(name: string): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\necho Chromium 1.2.3\n');
  chmodSync(path, 0o755);
  return { folder, path };
}

const ensure = (CHROMIUM_PATH: string) =>
  spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH } });

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine', PATH: makeBrowser('chromium').folder })).toBe(
      '/opt/mine',
    );
  });

  it('takes the first known name on the PATH', () => {
    const { folder, path } = makeBrowser('google-chrome');
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(path);
  });
});

describe('scripts/ensure-chromium.mjs', () => {
  it('names the browser that it found', () => {
    const { path } = makeBrowser('chromium');
    expect(ensure(path)).toMatchObject({ status: 0, stdout: `${path}: Chromium 1.2.3\n` });
  });

  it('says what to do about one that does not start', () => {
    const { status, stderr } = ensure('/nowhere/chromium');
    expect(status).toBe(1);
    expect(stderr).toBe(
      '/nowhere/chromium does not start. Set CHROMIUM_PATH to a Chromium or Chrome that does.\n',
    );
  });
});
