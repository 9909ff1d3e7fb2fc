#!/usr/bin/env node
import { printable } from './channels/console/printable.ts';
import { describeFailure, type Failure } from './cli/describe-failure.ts';
import { createProgram } from './cli/program.ts';

/** Exit status when nothing could be started: bad option, no content, broken content, bad settings. */
const COULD_NOT_START = 2;
/** The same, but worth another try: EX_TEMPFAIL of sysexits.h. deploy/cchc-bot.service tells them apart. */
const TRY_AGAIN = 75;

function giveUp({ message, mayPass }: Extract<Failure, { kind: 'message' }>): void {
  process.stderr.write(`cchc-bot: ${printable(message)}\n`);
  process.exitCode = mayPass ? TRY_AGAIN : COULD_NOT_START;
}

process.stdout.on('error', (error) => {
  const readerLeft = 'code' in error && error.code === 'EPIPE';
  const failure = describeFailure(error);
  // `| head -1` has what it wanted: the command ends without a word, with the status that it had so far.
  if (!readerLeft && failure.kind === 'message') giveUp(failure);
  process.exit();
});
// Nobody is left to be told.
process.stderr.on('error', () => undefined);

try {
  await createProgram().parseAsync();
} catch (error) {
  const failure = describeFailure(error);
  if (failure.kind === 'fault') throw error;
  if (failure.kind === 'message') giveUp(failure);
}
