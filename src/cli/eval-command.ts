import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StartError } from '../errors.ts';
import { readBank } from '../eval/bank.ts';
import { reportBank } from '../eval/report.ts';
import { runBank } from '../eval/run-bank.ts';
import { PACKAGE_ROOT } from '../package-info.ts';
import { openBot } from './open-bot.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { writeLine } from './write-line.ts';

/** Scores banks of questions over one content folder and prints accuracy with every miss. */
export async function evalCommand(files: readonly string[], options: ContentOptions): Promise<void> {
  const banks = files.length > 0 ? files : [join(PACKAGE_ROOT, 'tests', 'bank', 'content-dev.jsonl')];
  const missing = banks.find((file) => !existsSync(file));
  if (missing !== undefined) throw new StartError('option', `Không có bộ câu hỏi ${missing}.`);
  // Measuring writes no index beside the real one.
  const scratch = mkdtempSync(join(tmpdir(), 'cchc-bot-eval-'));
  try {
    for (const file of banks) {
      const { responder, knowledge } = await openBot({
        ...botOptions(requireConfig(), options),
        indexDir: scratch,
      });
      const scored = runBank(readBank(file), responder, (id) => knowledge.statement(id)?.statement);
      await writeLine(process.stdout, reportBank(basename(file, '.jsonl'), scored));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
