import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimCheck, Reply, Verdict } from '../../src/answer/reply.ts';

interface GoldFigure {
  readonly said: string;
  /** Words around it, once in the text. */
  readonly at: string;
  readonly verdict: Verdict;
  readonly right?: string;
}

export interface GoldDraft {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
}

/** A figure of a draft with what was said of it; `none` when it was not looked at. */
export interface JudgedFigure {
  readonly gold: GoldFigure;
  readonly verdict: Verdict | 'none';
}

export function readDrafts(name: string): GoldDraft[] {
  const file = fileURLToPath(new URL(`../bank/${name}`, import.meta.url));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): GoldDraft => JSON.parse(line)); // our own file
}

/** All checks that touch the words of a figure count: one fault makes it wrong. */
function verdictOf(checks: readonly ClaimCheck[]): JudgedFigure['verdict'] {
  if (checks.length === 0) return 'none';
  if (checks.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  return checks.every(({ verdict }) => verdict === 'supported') ? 'supported' : 'not_found';
}

export function judgedFigures({ text, figures }: GoldDraft, { claim }: Reply): JudgedFigure[] {
  return figures.map((gold) => {
    const start = text.indexOf(gold.at) + gold.at.indexOf(gold.said);
    const touches = ({ start: from = 0, end: to = 0 }: ClaimCheck): boolean =>
      from < start + gold.said.length && to > start;
    return { gold, verdict: verdictOf((claim?.checks ?? []).filter(touches)) };
  });
}
