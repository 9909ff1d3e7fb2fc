/** The short form of `npm run bench:load`: nothing is timed, everything is counted. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { builtPackage, PROJECT } from './cli-package.ts';

interface Counts {
  readonly posted: number;
  readonly answered: number;
  readonly doubled: number;
  readonly strange: number;
}

it('answers everything that is posted under load exactly once', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-load-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'results.json');
  const program = join(PROJECT, 'bench', 'load', 'main.mjs');
  const args = [program, '--quick', '--soak', '1', '--dist', join(builtPackage(), 'dist'), '--json', path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toContain('Exactly once:');
  const { counted } = JSON.parse(readFileSync(path, 'utf8')) as { counted: Record<string, Counts> };
  expect(Object.keys(counted).sort()).toEqual(['asked', 'fastify', 'machinery', 'new', 'telegraf']);
  for (const { posted, ...counts } of Object.values(counted)) {
    expect(posted).toBeGreaterThan(0);
    expect(counts).toMatchObject({ answered: posted, doubled: 0, strange: 0 });
  }
});
