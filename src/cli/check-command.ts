import { createReadStream } from 'node:fs';
import { renderConsole } from '../channels/console/render-console.ts';
import { toAskResponse } from '../conversation/ask-contract.ts';
import { LARGEST_FILE } from '../documents/document-limits.ts';
import { FAULT_MESSAGES } from '../documents/document-outcome.ts';
import { readDocument } from '../documents/read-document.ts';
import { StartError } from '../errors.ts';
import { checkReport } from './check-report.ts';
import { openBot } from './open-bot.ts';
import { readBytes } from './read-bytes.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { showsColours } from './terminal.ts';
import { writeLine } from './write-line.ts';

export interface CheckOptions extends ContentOptions {
  readonly json?: true;
}

/** Every archive begins so, and a Word file is one. */
const isArchive = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 2) === 'PK';

async function readDraft(file: string | undefined): Promise<string> {
  const bytes = await readBytes(file === undefined ? process.stdin : createReadStream(file), LARGEST_FILE);
  const name = file ?? (isArchive(bytes) ? 'stdin.docx' : 'stdin.txt');
  const document = await readDocument(bytes, { name });
  if (!document.ok) throw new StartError('option', FAULT_MESSAGES[document.fault]);
  return document.text;
}

/** `check [FILE]`: every figure of a draft. Exit status 1 when one is wrong. */
export async function checkCommand(file: string | undefined, options: CheckOptions): Promise<void> {
  const draft = await readDraft(file);
  const { checkDraft } = await openBot(botOptions(requireConfig(), options));
  const startedAt = performance.now();
  const reply = checkDraft(draft);
  const elapsedMs = performance.now() - startedAt;
  const shown = options.json
    ? JSON.stringify(toAskResponse(reply, {}, elapsedMs))
    : renderConsole(checkReport(reply, draft), { colour: showsColours() });
  await writeLine(process.stdout, shown);
  if (reply.kind === 'error' || reply.claim?.verdict === 'contradicted') process.exitCode = 1;
}
