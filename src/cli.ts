#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './cli/program.ts';
import { describeUsageError } from './cli/vietnamese-commander.ts';
import { StartError } from './errors.ts';

/** Exit status when nothing could be started: bad option, no content, broken content, bad settings. */
const COULD_NOT_START = 2;

try {
  await createProgram().parseAsync();
} catch (error) {
  const message =
    error instanceof CommanderError
      ? describeUsageError(error)
      : error instanceof StartError
        ? error.message
        : undefined;
  if (message !== undefined) {
    process.stderr.write(`cchc-bot: ${message}\n`);
    process.exitCode = COULD_NOT_START;
  } else if (!(error instanceof CommanderError)) throw error;
}
