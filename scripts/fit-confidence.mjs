/**
 * Learns how sure the bot may be of its best evidence and writes src/answer/confidence-weights.ts.
 * Run after `npm run build` and after `node scripts/fit-ranking.mjs`: node scripts/fit-confidence.mjs [--dry]
 *
 * Data: each development question with its best kept evidence, which is right or not. The questions of XQuAD-vi are
 * asked three times: over all paragraphs, without the article that answers, and without the paragraph that answers;
 * the banks' questions once, those that nothing answers among them. Logistic regression with an L2 penalty on
 * standardised features. What it prints is cross-validated by article (XQuAD-vi) and by question (banks).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { confidenceValues } from '../dist/answer/confidence.js';
import { CONFIDENCE_FEATURES } from '../dist/answer/confidence-features.js';
import {
  ANSWERABLE_BANKS,
  asker,
  isGold,
  projectContent,
  readBank,
  xquadContent,
  xquadQuestions,
} from './ranking-lists.mjs';

const FOLDS = 8;
const SORTS = ['passage', 'statement'];
const PENALTY = 0.005;
const STEPS = 1500;
const RATE = 0.03;
const OUTPUT = fileURLToPath(new URL('../src/answer/confidence-weights.ts', import.meta.url));
/** How much one question of our own counts against one of XQuAD-vi: there are fewer, and they are what people ask. */
const OWN_WEIGHT = 3;
/** The bank over our article alone is small, and the only one of ours whose answers are passages. */
const ARTICLE_WEIGHT = 12;
const countOf = (source) => {
  if (source.startsWith('xquad')) return 1;
  return source.startsWith('article') ? ARTICLE_WEIGHT : OWN_WEIGHT;
};
/** Paragraphs of one article that are left out in turn. */
const GROUPS = 5;

function rowOf({ understand, evidence }, text, isRight, rest) {
  const query = understand(text);
  const found = evidence(query);
  // The best that was kept, and the best at all where a rule speaks against it.
  const best = found.find(({ kept }) => kept);
  return [...new Set([best, found[0]])]
    .filter((one) => one !== undefined)
    .map((one) => ({
      ...rest,
      question: `${rest.source} ${text} ${rest.fold}`,
      kept: one.kept,
      sort: one.candidate.statement ? 'statement' : 'passage',
      right: isRight(one.candidate),
      values: confidenceValues(query, one, found),
    }));
}

function xquadRows() {
  const rows = [];
  const all = asker(xquadContent());
  for (const { question, article, said } of xquadQuestions)
    rows.push(
      ...rowOf(all, question, ({ quote }) => quote.includes(said), { source: 'xquad', fold: article }),
    );
  const articles = new Set(xquadQuestions.map(({ article }) => article));
  for (const left of articles) {
    const without = asker(xquadContent((article) => article === left));
    for (const { question, article } of xquadQuestions.filter(({ article }) => article === left))
      rows.push(...rowOf(without, question, () => false, { source: 'xquad without article', fold: article }));
  }
  for (let group = 0; group < GROUPS; group++) {
    const without = asker(xquadContent((_, paragraph) => paragraph % GROUPS === group));
    for (const { question, article } of xquadQuestions.filter(
      ({ paragraph }) => paragraph % GROUPS === group,
    ))
      rows.push(
        ...rowOf(without, question, () => false, { source: 'xquad without paragraph', fold: article }),
      );
  }
  return rows;
}

function bankRows(name, bot) {
  return readBank(name)
    .filter(
      ({ kind, expect, facts = [], gold }) =>
        !['chitchat', 'abuse', 'injection'].includes(kind) &&
        !expect.includes('clarify') &&
        (gold === 'ABSTAIN' || facts.length > 0 || name === 'article-dev'),
    )
    .flatMap((item) => {
      const isRight = (candidate) => item.gold !== 'ABSTAIN' && isGold(item, candidate);
      const source = item.gold === 'ABSTAIN' ? `${name} unanswerable` : name;
      // The same question typed in two ways is learned from or tested on, never both.
      return rowOf(bot, item.text, isRight, { source, fold: foldOf(item.clean ?? item.text) });
    });
}

const foldOf = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 65_521, 7);

function standardised(rows) {
  return CONFIDENCE_FEATURES.map((name) => {
    const mean = rows.reduce((sum, { values }) => sum + values[name], 0) / rows.length;
    const variance = rows.reduce((sum, { values }) => sum + (values[name] - mean) ** 2, 0) / rows.length;
    return { name, mean, spread: Math.sqrt(variance) || 1 };
  });
}

/** Weights of the features as they are, and the bias. */
function learn(rows) {
  const scales = standardised(rows);
  const width = scales.length + 1;
  const x = rows.map(({ values }) =>
    Float64Array.from([1, ...scales.map(({ name, mean, spread }) => (values[name] - mean) / spread)]),
  );
  const counts = rows.map(({ source }) => countOf(source));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, j) => (j === 0 ? 0 : PENALTY * weight));
    x.forEach((row, i) => {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += row[j] * weights[j];
      const pull = ((1 / (1 + Math.exp(-sum)) - (rows[i].right ? 1 : 0)) * counts[i]) / total;
      for (let j = 0; j < width; j++) gradient[j] += pull * row[j];
    });
    for (let j = 0; j < width; j++) {
      first[j] = 0.9 * first[j] + 0.1 * gradient[j];
      second[j] = 0.999 * second[j] + 0.001 * gradient[j] ** 2;
      weights[j] -=
        (RATE * (first[j] / (1 - 0.9 ** step))) / (Math.sqrt(second[j] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const result = { bias: weights[0] };
  scales.forEach(({ name, mean, spread }, j) => {
    result[name] = weights[j + 1] / spread;
    result.bias -= (weights[j + 1] * mean) / spread;
  });
  return result;
}

/** Facts say one thing and say it whole, sentences of articles lean on each other: each has weights of its own. */
const learnEach = (rows) =>
  Object.fromEntries(SORTS.map((sort) => [sort, learn(rows.filter((row) => row.sort === sort))]));

function probability({ values }, weights) {
  const sum = CONFIDENCE_FEATURES.reduce((all, name) => all + weights[name] * values[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Probability that a positive scores above a negative (ties count half). */
function auroc(positives, negatives) {
  const sorted = [...negatives].sort((a, b) => a - b);
  const below = (value, orEqual) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (
    positives.reduce((sum, p) => sum + (below(p, false) + below(p, true)) / 2, 0) /
    positives.length /
    sorted.length
  );
}

/** Expected calibration error over ten equal bins. */
function calibrationError(rows) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }));
  for (const { p, right } of rows) {
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    bin.count += 1;
    bin.sure += p;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / rows.length;
}

const whole = asker(projectContent());
const article = asker(projectContent((file) => file.startsWith('articles/')));
const BANKS = [...ANSWERABLE_BANKS, 'unanswerable-dev'];
const rows = [
  ...xquadRows(),
  ...BANKS.flatMap((name) => bankRows(name, whole)),
  ...bankRows('article-dev', article),
];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnEach(rows.filter((row) => row.fold % FOLDS !== fold));
  for (const row of rows.filter((one) => one.fold % FOLDS === fold))
    row.p = probability(row, weights[row.sort]);
}
const of = (...sources) => rows.filter(({ source }) => sources.includes(source));
/** Each question's surest evidence. */
const ps = (list) => {
  const best = new Map();
  for (const { question, p } of list) best.set(question, Math.max(p, best.get(question) ?? 0));
  return [...best.values()];
};
const show = (value) => value.toFixed(3);
console.log(`AUROC, article removed ${show(auroc(ps(of('xquad')), ps(of('xquad without article'))))}`);
console.log(`AUROC, paragraph removed ${show(auroc(ps(of('xquad')), ps(of('xquad without paragraph'))))}`);
const own = rows.filter(({ source }) => !source.startsWith('xquad'));
const answerable = own.filter(
  ({ source }) => !source.endsWith('unanswerable') && source !== 'unanswerable-dev',
);
console.log(
  `AUROC, own banks ${show(auroc(ps(answerable), ps(own.filter((row) => !answerable.includes(row)))))}`,
);
console.log(
  `AUROC right or wrong, own banks ${show(auroc(ps(own.filter(({ right }) => right)), ps(own.filter(({ right }) => !right))))}`,
);
console.log(
  `ECE: XQuAD-vi ${show(calibrationError(of('xquad')))}, with those that cannot be answered ${show(calibrationError(rows.filter(({ source }) => source.startsWith('xquad'))))}, own banks ${show(calibrationError(own))}`,
);
const plain = own.filter(({ kept, values }) => kept && values.rowPlain === 1);
console.log(
  `rows that are all that was asked: ${plain.filter(({ right }) => right).length} of ${plain.length} right`,
);
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const answered = own.filter(({ p, kept }) => kept && p >= threshold);
  const wrong = answered.filter(({ right }) => !right).length;
  console.log(
    `at ${threshold}: ${answered.length} of ${own.length} answered (${answerable.length} can be), ${wrong} wrong`,
  );
}
for (const name of [...BANKS, 'article-dev']) {
  const shares = [0.5, 0.6, 0.7, 0.75, 0.8].map((threshold) => {
    const answered = new Map();
    for (const row of own)
      if (row.source.startsWith(name) && row.kept && row.p >= threshold && !answered.has(row.question))
        answered.set(row.question, row.right);
    const right = [...answered.values()].filter(Boolean).length;
    return `at ${threshold} ${right} right, ${answered.size - right} wrong`;
  });
  console.log(`${name}: ${shares.join('; ')}`);
}
const weights = learnEach(rows);
const table = (sort) =>
  ['bias', ...CONFIDENCE_FEATURES]
    .map((name) => `    ${name}: ${Number(weights[sort][name].toFixed(3))},`)
    .join('\n');
if (!process.argv.includes('--dry'))
  writeFileSync(
    OUTPUT,
    `import type { ConfidenceFeature } from './confidence-features.ts';

type Weights = Readonly<Record<ConfidenceFeature | 'bias', number>>;

/** Learned, not chosen: written by \`node scripts/fit-confidence.mjs\`, which says from what and how. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<'passage' | 'statement', Weights>> = {
${SORTS.map((sort) => `  ${sort}: {\n${table(sort)}\n  },`).join('\n')}
};
`,
  );
