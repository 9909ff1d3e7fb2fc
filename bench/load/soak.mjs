import { mean, rssMb } from './figures.mjs';
import { openLoop } from './loops.mjs';

/** Half a minute of a steady load apart is enough to see a slope. */
const QUARTERS = 4;

/** Heap in use as the bot's own metrics say it, in MB; undefined where they cannot be read. */
async function heapMb(operator) {
  try {
    const text = await (await fetch(`${operator}/metrics`)).text();
    const line = /^nodejs_heap_size_used_bytes(?:\{[^}]*\})? (\S+)$/mu.exec(text);
    return line ? Number(line[1]) / 2 ** 20 : undefined;
  } catch {
    return undefined;
  }
}

/** Least squares: by how much `key` grows in an hour. */
function slopePerHour(samples, key) {
  const points = samples.filter((sample) => sample[key] !== undefined);
  const [x, y] = [mean(points.map(({ at }) => at)), mean(points.map((sample) => sample[key]))];
  const over = points.reduce((sum, { at, [key]: value }) => sum + (at - x) * (value - y), 0);
  const under = points.reduce((sum, { at }) => sum + (at - x) ** 2, 0);
  return under === 0 ? 0 : (over / under) * 3600;
}

/** The mean of one quarter of the time, from 0 to 3; the garbage collector makes single samples jump. */
function quarter(samples, key, index, seconds) {
  const [from, to] = [(index * seconds) / QUARTERS, ((index + 1) * seconds) / QUARTERS];
  return mean(
    samples
      .filter(({ at }) => at >= from && at < to)
      .flatMap(({ [key]: value }) => (value === undefined ? [] : [value])),
  );
}

/** A steady load, with memory looked at about once a second. `growth`: the last quarter of the time over the second, less 1. */
export async function soak(subject, { seconds, rate }) {
  const samples = [];
  const onSecond = async (at) => {
    samples.push({ at, rss: rssMb(subject.pid), heap: await heapMb(subject.operator) });
  };
  const load = await openLoop(subject, { seconds, rate, onSecond });
  const settled = samples.filter(({ at }) => at >= seconds / QUARTERS);
  const ofKey = (key) => {
    const quarters = Array.from({ length: QUARTERS }, (_, index) => quarter(samples, key, index, seconds));
    return {
      quarters,
      growth: quarters[3] / quarters[1] - 1,
      slopePerHour: slopePerHour(settled, key),
    };
  };
  return { seconds, rate, load, rss: ofKey('rss'), heap: ofKey('heap'), samples };
}
