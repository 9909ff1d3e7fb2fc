/** What was measured, kept between runs so that one engine can be measured again without the others. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Results of an earlier run; nothing when there is none. Throws when they are of another seed: they do not compare. */
export function readResults(path, seed) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return noResults(seed);
    throw error;
  }
  const results = JSON.parse(text);
  if (results.seed !== seed) throw new Error(`${path} is of seed ${results.seed}, not ${seed}`);
  return results;
}

export function noResults(seed) {
  return { seed, runs: [], engines: {} };
}

export function writeResults(path, results) {
  writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`);
}

/** Puts one measurement in its place: that of a size, or accuracy without one. */
export function addResult(results, { name, size, result }) {
  const { title = name, settings = '', ...measured } = result;
  const known = results.engines[name] ?? { title, settings, sizes: {} };
  results.engines[name] = {
    ...known,
    // A measurement that was cut off knows no title.
    ...(result.title !== undefined && { title, settings }),
    ...(size === undefined && { accuracy: measured }),
    ...(size !== undefined && { sizes: { ...known.sizes, [size]: measured } }),
  };
}

/** Numbers of passages that some engine was measured at. */
export function sizesOf({ engines }) {
  const sizes = Object.values(engines).flatMap((engine) => Object.keys(engine.sizes).map(Number));
  return [...new Set(sizes)].sort((a, b) => a - b);
}
