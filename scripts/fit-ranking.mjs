/**
 * Learns the weights that sentences are ranked by and writes src/answer/evidence/ranking-weights.ts.
 * Run after `npm run build`: node scripts/fit-ranking.mjs [--dry]
 *
 * Data: the development questions of XQuAD-vi over its paragraphs, and the development banks over content/. A question
 * is a list of sentences of which one or more are right; the weights are those of a softmax over the list (listwise
 * logistic regression, the marginal likelihood of the right ones) with an L2 penalty on standardised features. What it
 * prints is cross-validated: each list is ranked with weights learned from other articles (XQuAD-vi) or other
 * questions (banks).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CANDIDATE_FEATURES } from '../dist/answer/evidence/rank.js';
import { SENTENCE_FEATURES } from '../dist/answer/evidence/rank-features.js';
import { bankLists, xquadLists } from './ranking-lists.mjs';

const FOLDS = 8;
const PENALTY = 0.02;
const STEPS = 300;
const RATE = 0.05;
const OUTPUT = fileURLToPath(new URL('../src/answer/evidence/ranking-weights.ts', import.meta.url));

/** Mean and spread of each feature over all rows; a feature that never varies has spread 1. */
function scaling(lists, names) {
  const rows = lists.flatMap(({ rows }) => rows);
  return names.map((name) => {
    const mean = rows.reduce((sum, { values }) => sum + values[name], 0) / rows.length;
    const variance = rows.reduce((sum, { values }) => sum + (values[name] - mean) ** 2, 0) / rows.length;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
}

/** Weights of the features as they are (not standardised), fitted on the lists that have a right row. */
function fit(all, names, scales) {
  const lists = all
    .filter(({ rows }) => rows.some(({ right }) => right))
    .map(({ rows }) => ({
      right: rows.map(({ right }) => right),
      x: rows.map(({ values }) =>
        Float64Array.from(names, (name, j) => (values[name] - scales[j].mean) / scales[j].spread),
      ),
    }));
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    for (const { right, x } of lists) {
      const scores = x.map((row) => row.reduce((sum, value, j) => sum + value * weights[j], 0));
      const best = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - best));
      const total = odds.reduce((sum, value) => sum + value, 0);
      const ofRight = odds.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
      x.forEach((row, i) => {
        const pull = odds[i] / total - (right[i] ? odds[i] / ofRight : 0);
        for (let j = 0; j < row.length; j++) gradient[j] += (pull * row[j]) / lists.length;
      });
    }
    // Adam (Kingma and Ba, 2015).
    for (let j = 0; j < weights.length; j++) {
      first[j] = 0.9 * first[j] + 0.1 * gradient[j];
      second[j] = 0.999 * second[j] + 0.001 * gradient[j] ** 2;
      const slope = first[j] / (1 - 0.9 ** step);
      weights[j] -= (RATE * slope) / (Math.sqrt(second[j] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights.map((weight, j) => weight / scales[j].spread);
}

function winner({ rows }, names, weights) {
  let best;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const score = names.reduce((sum, name, j) => sum + row.values[name] * weights[j], 0);
    if (score > bestScore) [best, bestScore] = [row, score];
  }
  return best;
}

function crossValidate(lists, names, scales) {
  const tallies = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      lists.filter((list) => list.fold % FOLDS !== fold),
      names,
      scales,
    );
    for (const list of lists.filter((list) => list.fold % FOLDS === fold)) {
      const tally = tallies.get(list.source) ?? { questions: 0, right: 0, said: 0, passage: 0, among: 0 };
      const first = winner(list, names, weights);
      tally.questions += 1;
      tally.among += list.rows.some(({ right }) => right) ? 1 : 0;
      tally.right += first?.right ? 1 : 0;
      tally.said += first?.said ? 1 : 0;
      tally.passage += first?.inPassage ? 1 : 0;
      tallies.set(list.source, tally);
    }
  }
  return tallies;
}

const share = (part, whole) => `${((100 * part) / whole).toFixed(1)}%`;
const lists = [...xquadLists(), ...bankLists()];
const result = {};
for (const [constant, names] of [
  ['SENTENCE_WEIGHTS', SENTENCE_FEATURES],
  ['CANDIDATE_WEIGHTS', CANDIDATE_FEATURES],
]) {
  const scales = scaling(lists, names);
  console.log(constant);
  for (const [source, { questions, right, said, passage, among }] of crossValidate(lists, names, scales))
    console.log(
      `  ${source}: ${questions} questions, right sentence first ${share(right, questions)}, answer said first ${share(said, questions)}, right document first ${share(passage, questions)}, right among the candidates ${share(among, questions)}`,
    );
  result[constant] = { names, weights: fit(lists, names, scales) };
}

const table = ({ names, weights }) =>
  names.map((name, j) => `  ${name}: ${Number(weights[j].toFixed(3))},`).join('\n');
if (!process.argv.includes('--dry'))
  writeFileSync(
    OUTPUT,
    `import type { CandidateFeature } from './rank.ts';
import type { SentenceFeature } from './rank-features.ts';

/**
 * Learned, not chosen: written by \`node scripts/fit-ranking.mjs\`, which says from what and how. Each is what one unit
 * of a measure adds to the log-odds that a sentence answers.
 */

/** For what scanning a sentence measures. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
${table(result.SENTENCE_WEIGHTS)}
};

/** For a sentence that was analysed in full. */
export const CANDIDATE_WEIGHTS: Readonly<Record<CandidateFeature, number>> = {
${table(result.CANDIDATE_WEIGHTS)}
};
`,
  );
