/** What keeps `startBot` from starting, seen from inside: what it does when it starts is in serve.test.ts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { startBot } from '../../src/main.ts';
import { writeArticle } from './cli-library.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function configWith(settings: Readonly<Record<string, string>>) {
  const loaded = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    INDEX_DIR: join(folder, 'index'),
    ...settings,
  });
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.config;
}

describe('startBot', () => {
  it('does not start without content', async () => {
    await expect(startBot(configWith({ CONTENT_DIR: join(folder, 'nowhere') }))).rejects.toMatchObject({
      name: 'StartError',
      code: 'content',
      message: expect.stringContaining(folder),
    });
  });

  it('does not start without the built web page, and says how to build it', async () => {
    const article = writeArticle(join(folder, 'content'));
    // The sources, from which this test runs, hold no built page.
    await expect(startBot(configWith({ CONTENT_DIR: article }))).rejects.toMatchObject({
      name: 'StartError',
      code: 'config',
      message: expect.stringContaining('npm run build'),
    });
  });
});
