/** Measures one engine in a process of its own; started by run-child.mjs, which gets the result as a message. */
import { measureAccuracy } from './accuracy.mjs';
import { collection, questions, shuffled } from './collection.mjs';
import { BARE, loadEngine } from './engines.mjs';
import { compareTimes } from './timing.mjs';

const job = JSON.parse(process.argv[2]);
const MB = 2 ** 20;

const collectGarbage = () => globalThis.gc();

function heapBytes() {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Building, memory and times at one size. Memory is what stays after building, without the texts themselves. */
async function measureSize({ build }, { size, seed, seconds }) {
  const texts = collection(size, seed);
  const before = heapBytes();
  const began = performance.now();
  const engine = build(texts);
  const buildSeconds = (performance.now() - began) / 1000;
  const memoryMb = (heapBytes() - before + (engine.nativeBytes?.() ?? 0)) / MB;
  const bare = (await loadEngine(BARE)).build(texts);
  const asked = shuffled(questions, seed).map(({ text }) => text);
  return {
    buildSeconds,
    memoryMb,
    times: compareTimes(engine, bare, { texts: asked, seconds, collectGarbage }),
  };
}

const engine = await loadEngine(job.engine);
const { title, settings } = engine;
const result = { title, settings };
if (job.questions !== undefined) {
  const asked = shuffled(questions, job.seed).slice(0, job.questions);
  result.accuracy = measureAccuracy(engine.build, asked, job.seed);
}
if (job.size !== undefined) Object.assign(result, await measureSize(engine, job));
process.send(result);
