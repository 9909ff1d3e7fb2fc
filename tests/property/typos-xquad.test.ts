import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/answer/understand/query.ts';
import { type Slip, withSlip } from '../../src/eval/squad/typo-generator.ts';
import { seeded } from '../../src/eval/statistics/seeded-random.ts';
import { fold } from '../../src/language/fold.ts';
import { xquadRetrieval } from '../support/xquad.ts';

/**
 * One slip in each XQuAD question, over an index of the XQuAD paragraphs. The rules were worked out on the first half
 * of the articles with seeds 1 to 3; the second half and these seeds were only counted.
 */
const SEEDS = [21, 22];
const TIMEOUT = 180_000;

const bot = xquadRetrieval();
const articles = Math.max(...bot.questions.map(({ article }) => article)) + 1;

interface Counts {
  questions: number;
  right: number;
  rightClean: number;
  unknown: number;
  restored: number;
  sameType: number;
}

const termsOf = ({ terms }: Query): string => terms.map(({ term }) => term).join(' ');

function tally(counts: Counts, clean: Query, slip: Slip, passageId: string): void {
  const query = bot.understand(slip.text);
  counts.questions += 1;
  if (bot.firstPassage(clean) === passageId) counts.rightClean += 1;
  if (bot.firstPassage(query) === passageId) counts.right += 1;
  if (query.cue.type === clean.cue.type) counts.sameType += 1;
  if (bot.knowledge.index.documentFrequency(fold(slip.typed)) > 0) return;
  counts.unknown += 1;
  if (termsOf(query) === termsOf(clean)) counts.restored += 1;
}

function count(write: (text: string) => string, isIn: (article: number) => boolean): Counts {
  const counts = { questions: 0, right: 0, rightClean: 0, unknown: 0, restored: 0, sameType: 0 };
  const asked = bot.questions.filter(({ article }) => isIn(article));
  for (const random of SEEDS.map(seeded)) {
    for (const { text, passageId } of asked) {
      const slip = withSlip(write(text), random);
      if (slip) tally(counts, bot.understand(write(text)), slip, passageId);
    }
  }
  return counts;
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(2)}%`;

const summary = (name: string, counts: Counts): string =>
  `${name}: hit@1 ${percent(counts.rightClean, counts.questions)} clean, ` +
  `${percent(counts.right, counts.questions)} with a slip; ` +
  `${percent(counts.unknown, counts.questions)} leave the vocabulary, ` +
  `${percent(counts.restored, counts.unknown)} of them restored; ` +
  `same question type ${percent(counts.sameType, counts.questions)}`;

describe('one slip in each XQuAD question', () => {
  it.for<[string, (text: string) => string]>([
    ['accented', (text) => text],
    ['without diacritics', fold],
  ])(
    '%s: at most 1 point of paragraph hit@1 is lost',
    { timeout: TIMEOUT },
    async ([name, write], { annotate }) => {
      const first = count(write, (article) => article < articles / 2);
      const second = count(write, (article) => article >= articles / 2);
      await annotate(summary(`${name}, first half`, first));
      await annotate(summary(`${name}, second half`, second));
      for (const counts of [first, second]) {
        expect(counts.restored / counts.unknown).toBeGreaterThanOrEqual(0.78);
        expect(counts.sameType / counts.questions).toBeGreaterThanOrEqual(0.95);
      }
      const lost = first.rightClean + second.rightClean - first.right - second.right;
      expect(lost / (first.questions + second.questions)).toBeLessThanOrEqual(0.01);
    },
  );
});
