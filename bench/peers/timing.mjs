/** How long questions take, against bare MiniSearch in the same process and minute. */

const LIMIT = 10;
/** Questions that one engine answers before the other has its turn. */
const BLOCK = 20;
/** Fewer than these say nothing of a distribution. */
const LEAST = 20;
/** Above so many seconds a question, a measurement takes longer than anybody waits. */
export const SLOWEST_SECONDS = 5;

/** Milliseconds on the clock, and of the processor: other processes lengthen the first alone. */
function timed(work) {
  const used = process.cpuUsage();
  const began = performance.now();
  work();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  return { ms, cpuMs: (user + system) / 1000 };
}

/** Quantile by the nearest rank. */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function summary(times) {
  const clock = times.map(({ ms }) => ms);
  const cpu = times.map(({ cpuMs }) => cpuMs);
  return {
    p50: quantile(clock, 0.5),
    p99: quantile(clock, 0.99),
    cpuP50: quantile(cpu, 0.5),
    cpuP99: quantile(cpu, 0.99),
  };
}

/** Asked before anything is timed, and not again. */
const PROBED = 20;
/** After so long the probe knows enough of a slow engine. */
const PROBE_MS = 1000;

/** Milliseconds that a question takes, roughly: the middle of the last few, so that the first runs of code count not. */
function probe(search, texts) {
  const times = [];
  const began = performance.now();
  for (const text of texts.slice(0, PROBED)) {
    times.push(timed(() => search(text, LIMIT)).ms);
    if (times.length > 1 && performance.now() - began > PROBE_MS) break;
  }
  return quantile(times.slice(times.length >> 1), 0.5);
}

/** The first fifth is for warming up, the rest is timed: what was asked before is not asked again. */
function split(texts) {
  const warm = Math.ceil(texts.length / 5);
  return { warming: texts.slice(0, warm), asked: texts.slice(warm) };
}

/**
 * Milliseconds of an engine and of bare MiniSearch over the same questions, in turns of 20 questions. As many
 * questions as `seconds` allow, at least 20; each is asked once.
 */
export function compareTimes(engine, bare, { texts, seconds, collectGarbage }) {
  const own = probe(engine.search, texts);
  if (own > SLOWEST_SECONDS * 1000)
    return { skipped: `a question takes ${(own / 1000).toFixed(0)} s, more than ${SLOWEST_SECONDS} s` };
  const count = Math.floor((seconds * 1000) / (own + probe(bare.search, texts)));
  const { warming, asked } = split(texts.slice(PROBED, PROBED + Math.max(LEAST * 1.25, count)));
  for (const { search } of [engine, bare]) for (const text of warming) search(text, LIMIT);
  const times = { engine: [], bare: [] };
  for (let at = 0; at < asked.length; at += BLOCK) {
    const turns = [
      [engine, times.engine],
      [bare, times.bare],
    ];
    // Who goes first changes, so that neither always works on the other's garbage.
    if ((at / BLOCK) % 2 === 1) turns.reverse();
    for (const [{ search }, list] of turns) {
      collectGarbage();
      for (const text of asked.slice(at, at + BLOCK)) list.push(timed(() => search(text, LIMIT)));
    }
  }
  return { questions: asked.length, own: summary(times.engine), bare: summary(times.bare) };
}
