import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/sum-test-results.mjs', import.meta.url));

describe('the last line of .ci/run', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'results-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function lineFor(...files: readonly (object | string | undefined)[]): string {
    const paths = files.map((content, index) => {
      const path = join(folder, `${index}.json`);
      rmSync(path, { force: true });
      if (content !== undefined)
        writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    });
    return spawnSync(process.execPath, [SCRIPT, ...paths], { encoding: 'utf8' }).stdout;
  }

  const run = (more: object): object => ({
    success: true,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...more,
  });

  it.each([
    [
      'the sum of all runs',
      [run({ numPassedTests: 3, numPendingTests: 1 }), run({ numPassedTests: 4, numTodoTests: 2 })],
      '7 passed, 0 failed, 3 skipped\n',
    ],
    [
      'failed tests',
      [run({ success: false, numPassedTests: 1, numFailedTests: 2 })],
      '1 passed, 2 failed, 0 skipped\n',
    ],
    [
      'a file that could not be loaded',
      [run({ success: false, numPassedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }] })],
      '1 passed, 1 failed, 0 skipped\n',
    ],
    [
      'an error outside of any test',
      [run({ success: false, numPassedTests: 1 })],
      '1 passed, 1 failed, 0 skipped\n',
    ],
    ['a run that left nothing', [undefined, run({ numPassedTests: 1 })], '1 passed, 1 failed, 0 skipped\n'],
    ['a run that left half a file', ['{"numPassed'], '0 passed, 1 failed, 0 skipped\n'],
  ])('counts %s', (_, files, expected) => {
    expect(lineFor(...files)).toBe(expected);
  });
});
