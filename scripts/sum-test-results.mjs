#!/usr/bin/env node
/**
 * Prints `N passed, N failed, N skipped` over the given result files of vitest's JSON reporter. A run that left
 * no result, and a test file that could not be loaded, count as one failure each: silence is not success.
 */
import { readFileSync } from 'node:fs';

function count(path) {
  try {
    const results = JSON.parse(readFileSync(path, 'utf8'));
    const notLoaded = results.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = results.numFailedTests + notLoaded.length;
    return {
      passed: results.numPassedTests,
      // An error outside of any test fails the run, not a test.
      failed: failed === 0 && !results.success ? 1 : failed,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const counts = process.argv.slice(2).map(count);
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
