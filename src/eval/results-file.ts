import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../errors.ts';
import type { Evaluation, SavedRun } from './evaluation.ts';

export const RESULTS_FILE = 'results.json';
const FORMAT = 1;
const DECIMALS = 1e6;

const question = z.object({
  bank: z.string(),
  id: z.string(),
  text: z.string(),
  expect: z.array(z.string()),
  gold: z.union([z.literal('ABSTAIN'), z.array(z.string())]),
  outcome: z.enum(['right', 'wrong', 'abstained']),
});
const judgement = z.object({
  passageRank: z.number(),
  sentenceHit: z.boolean(),
  sentenceInPassage: z.boolean(),
  probability: z.number(),
});
const squadQuestion = z.object({
  id: z.string(),
  text: z.string(),
  answers: z.array(z.string()),
  conditions: z.object({ clean: judgement, stripped: judgement, typo: judgement, nfd: judgement }),
  probability: z.object({ articleRemoved: z.number(), passageRemoved: z.number() }),
});
const savedRunSchema = z.object({
  format: z.literal(FORMAT),
  bank: z.object({ questions: z.array(question) }).optional(),
  squad: z.object({ questions: z.array(squadQuestion) }).optional(),
});

/** A run as JSON: the same bytes for the same run. Numbers have six decimals, so that the last bit of a sum plays no part. */
export function toResultsJson(evaluation: Evaluation): string {
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * DECIMALS) / DECIMALS : value;
  return `${JSON.stringify({ format: FORMAT, ...evaluation }, round, 1)}\n`;
}

/** Reads a saved run from a report folder or its results.json. Throws StartError when it cannot. */
export function readSavedRun(path: string): SavedRun {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, RESULTS_FILE) : path;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError('option', `Không đọc được kết quả đã lưu ${file}.`, { cause });
  }
  try {
    return savedRunSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StartError('option', `Tệp ${file} không phải kết quả đã lưu của eval.`, { cause });
  }
}
