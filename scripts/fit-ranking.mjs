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
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CANDIDATE_FEATURES, SENTENCE_FEATURES } from '../dist/answer/evidence/feature-names.js';
import { bankLists, xquadLists } from './ranking-lists.mjs';

const FOLDS = 8;
const PENALTY = 0.005;
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
function learn(all, names, scales) {
  const lists = all.filter(({ rows }) => rows.some(({ right }) => right)).map(({ rows }) => rows);
  const width = names.length;
  const x = Float64Array.from(
    lists
      .flat()
      .flatMap(({ values }) => names.map((name, j) => (values[name] - scales[j].mean) / scales[j].spread)),
  );
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  const gradient = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    for (let j = 0; j < width; j++) gradient[j] = PENALTY * weights[j];
    let start = 0;
    for (const rows of lists) {
      addListGradient({ x, start, width, rows, weights, share: 1 / lists.length }, gradient);
      start += rows.length * width;
    }
    // Adam (Kingma and Ba, 2015).
    for (let j = 0; j < width; j++) {
      first[j] = 0.9 * first[j] + 0.1 * gradient[j];
      second[j] = 0.999 * second[j] + 0.001 * gradient[j] ** 2;
      const slope = first[j] / (1 - 0.9 ** step);
      weights[j] -= (RATE * slope) / (Math.sqrt(second[j] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights.map((weight, j) => weight / scales[j].spread);
}

/** Adds the gradient of minus the log-likelihood that a softmax over the rows gives the right ones. */
function addListGradient({ x, start, width, rows, weights, share }, gradient) {
  const odds = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    let score = 0;
    for (let j = 0; j < width; j++) score += x[start + i * width + j] * weights[j];
    odds[i] = score;
  }
  const best = odds.reduce((a, b) => Math.max(a, b));
  let total = 0;
  let ofRight = 0;
  for (let i = 0; i < rows.length; i++) {
    odds[i] = Math.exp(odds[i] - best);
    total += odds[i];
    if (rows[i].right) ofRight += odds[i];
  }
  for (let i = 0; i < rows.length; i++) {
    const pull = share * (odds[i] / total - (rows[i].right ? odds[i] / ofRight : 0));
    for (let j = 0; j < width; j++) gradient[j] += pull * x[start + i * width + j];
  }
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

/** What one list adds to the tally of its source. */
function count(tallies, list, first) {
  const tally = tallies.get(list.source) ?? { questions: 0, right: 0, said: 0, passage: 0, among: 0 };
  tally.questions += 1;
  tally.among += Number(list.rows.some(({ right }) => right));
  tally.right += Number(first?.right ?? false);
  tally.said += Number(first?.said ?? false);
  tally.passage += Number(first?.inPassage ?? false);
  tallies.set(list.source, tally);
}

function crossValidate(lists, names, scales) {
  const tallies = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      lists.filter((list) => list.fold % FOLDS !== fold),
      names,
      scales,
    );
    for (const list of lists.filter((one) => one.fold % FOLDS === fold))
      count(tallies, list, winner(list, names, weights));
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
  result[constant] = { names, weights: learn(lists, names, scales) };
}

const table = ({ names, weights }) =>
  names.map((name, j) => `  ${name}: ${Number(weights[j].toFixed(3))},`).join('\n');
if (!process.argv.includes('--dry'))
  writeFileSync(
    OUTPUT,
    `import type { CandidateFeature, SentenceFeature } from './feature-names.ts';

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
