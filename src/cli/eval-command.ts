import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StartError } from '../errors.ts';
import { type BankItem, readBank } from '../eval/bank.ts';
import { compareEvaluations, type Evaluation, evaluateBank, evaluateSquad } from '../eval/evaluation.ts';
import { comparisonLines, measureLines } from '../eval/measure-lines.ts';
import { type FactLookup, type QuestionResult, toQuestionResult } from '../eval/question-result.ts';
import { reportBank } from '../eval/report.ts';
import { readSavedRun } from '../eval/results-file.ts';
import { runBank } from '../eval/run-bank.ts';
import { readSquad } from '../eval/squad/read-squad.ts';
import { runSquad } from '../eval/squad/run-squad.ts';
import { squadBot } from '../eval/squad/squad-bot.ts';
import { missedThresholds, type Threshold } from '../eval/threshold.ts';
import { timed } from '../eval/timed.ts';
import { openReport } from '../eval/write-report.ts';
import { PACKAGE_ROOT } from '../package-info.ts';
import type { Knowledge } from '../search/knowledge.ts';
import type { EvalOptions } from './eval-options.ts';
import { openBot } from './open-bot.ts';
import { botOptions, requireConfig } from './settings.ts';
import { vietnamToday } from './vietnam-today.ts';
import { writeLine } from './write-line.ts';

const DEFAULT_BANK = join(PACKAGE_ROOT, 'tests', 'bank', 'content-dev.jsonl');

function banksOf(files: readonly string[], { bank = [], squad }: EvalOptions): readonly string[] {
  const given = [...files, ...bank];
  const banks = given.length > 0 || squad !== undefined ? given : [DEFAULT_BANK];
  const missing = banks.find((file) => !existsSync(file));
  if (missing !== undefined) throw new StartError('option', `Không có bộ câu hỏi ${missing}.`);
  return banks;
}

/** Two banks of one name, or two questions of one id, could not be told apart in a saved run. */
function readBanks(files: readonly string[]): { name: string; items: readonly BankItem[] }[] {
  const names = files.map((file) => basename(file, '.jsonl'));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new StartError('option', `Hai bộ câu hỏi cùng tên ${twice}.`);
  return files.map((file) => {
    const name = basename(file, '.jsonl');
    const items = readBank(file);
    const ids = new Set<string>();
    for (const { id } of items) {
      if (ids.has(id)) throw new StartError('option', `Bộ câu hỏi ${name} có hai câu cùng mã ${id}.`);
      ids.add(id);
    }
    return { name, items };
  });
}

/** Bounds on measures that do not exist would never be noticed to fail: better not to start. */
function requireKnown(thresholds: readonly Threshold[]): void {
  const names = [...evaluateBank([]).measures, ...evaluateSquad([]).measures].map(({ name }) => name);
  const unknown = thresholds.find(({ name }) => !names.includes(name));
  if (unknown)
    throw new StartError('option', `Không có số đo ${unknown.name}. Các số đo: ${names.join(', ')}.`);
}

const factLookup =
  (knowledge: Knowledge): FactLookup =>
  (id) => {
    const fact = knowledge.statement(id);
    return fact && { ...fact, sourceKind: knowledge.source(fact.sourceId)?.kind ?? 'none' };
  };

interface Asked {
  readonly questions: readonly QuestionResult[];
  /** Milliseconds, in the order of the questions. */
  readonly elapsed: readonly number[];
}

/** Asks the questions of every bank, each of a bot that remembers nothing of the others, and prints the tables. */
async function askBanks(banks: ReturnType<typeof readBanks>, options: EvalOptions): Promise<Asked> {
  // Measuring writes no index beside the real one.
  const scratch = mkdtempSync(join(tmpdir(), 'cchc-bot-eval-'));
  const questions: QuestionResult[] = [];
  const elapsed: number[] = [];
  try {
    for (const { name, items } of banks) {
      const bot = { ...botOptions(requireConfig(), options), indexDir: scratch };
      const { responder, knowledge } = await openBot(bot);
      const factOf = factLookup(knowledge);
      const asked = timed(responder, () => performance.now(), elapsed);
      const scored = runBank(items, asked, (id) => factOf(id)?.statement);
      questions.push(...scored.map((one) => toQuestionResult(name, one, factOf)));
      await writeLine(process.stdout, reportBank(name, scored));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return { questions, elapsed };
}

function summaryLines({ bank, squad, comparison }: Evaluation): string[] {
  return [
    ...(bank ? measureLines('all banks', bank.measures) : []),
    ...(squad ? measureLines('SQuAD', squad.measures) : []),
    ...(squad?.againstClean ?? []).flatMap((one) =>
      comparisonLines(`${one.condition} against clean`, one.comparison).slice(0, 1),
    ),
    ...(comparison?.bank ? comparisonLines('against the saved run', comparison.bank) : []),
    ...(comparison?.squad ? comparisonLines('SQuAD against the saved run', comparison.squad) : []),
  ];
}

function reportMissed(thresholds: readonly Threshold[], { bank, squad }: Evaluation): void {
  const measures = [...(bank?.measures ?? []), ...(squad?.measures ?? [])];
  for (const { threshold, value } of missedThresholds(thresholds, measures)) {
    const { name, bound, value: wanted } = threshold;
    const side = bound === 'least' ? 'ít nhất' : 'nhiều nhất';
    const found = value === null ? 'không đo được' : value.toFixed(4);
    process.stderr.write(`cchc-bot: ${name} là ${found}, cần ${side} ${wanted}.\n`);
    process.exitCode = 1;
  }
}

/** Scores banks of questions over one content folder, prints accuracy with every miss, and writes the report. */
export async function evalCommand(files: readonly string[], given: EvalOptions): Promise<void> {
  const options = { ...given, today: given.today ?? vietnamToday(new Date()) };
  const thresholds = [...(options.atLeast ?? []), ...(options.atMost ?? [])];
  requireKnown(thresholds);
  const banks = readBanks(banksOf(files, options));
  const articles = options.squad === undefined ? undefined : readSquad(options.squad);
  const before = options.compare === undefined ? undefined : readSavedRun(options.compare);
  const report = options.report === undefined ? undefined : openReport(options.report);
  const { questions, elapsed } = await askBanks(banks, options);
  const squad = articles && runSquad(articles, (content) => squadBot(content, options.today));
  const measured: Evaluation = {
    today: options.today,
    ...(banks.length > 0 && { bank: evaluateBank(questions) }),
    ...(squad && { squad: evaluateSquad(squad) }),
  };
  const evaluation = before ? { ...measured, comparison: compareEvaluations(before, measured) } : measured;
  await writeLine(process.stdout, summaryLines(evaluation).join('\n'));
  report?.write(evaluation, elapsed);
  reportMissed(thresholds, evaluation);
}
