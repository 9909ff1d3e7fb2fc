import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';
import type { Evaluation } from './evaluation.ts';
import { reportMarkdown } from './page/report-markdown.ts';
import { reportPage } from './page/report-page.ts';
import { RESULTS_FILE, toResultsJson } from './results-file.ts';

/** A folder that a report can be written into. */
export interface ReportFolder {
  /** `elapsed`: milliseconds of each reply, for the page only; they differ from run to run. */
  write(evaluation: Evaluation, elapsed: readonly number[]): void;
}

/** Makes the folder, so that a path that cannot be written is known before the questions are asked. */
export function openReport(folder: string): ReportFolder {
  const attempt = (write: () => void): void => {
    try {
      write();
    } catch (cause) {
      throw new StartError('option', `Không ghi được báo cáo vào ${folder}.`, { cause });
    }
  };
  attempt(() => mkdirSync(folder, { recursive: true }));
  return {
    write(evaluation, elapsed) {
      attempt(() => {
        writeFileSync(join(folder, RESULTS_FILE), toResultsJson(evaluation));
        writeFileSync(join(folder, 'report.md'), reportMarkdown(evaluation));
        writeFileSync(join(folder, 'index.html'), reportPage(evaluation, elapsed));
      });
    },
  };
}
