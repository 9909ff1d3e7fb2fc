import { setTimeout as pause } from 'node:timers/promises';
import { cpuMs, quantile } from './figures.mjs';

const LONGEST_DRAIN_MS = 60_000;
/** A moment for doubles to show themselves. */
const AFTER_MS = 100;
const REST_MS = 50;

/** One post; whether it was taken. Acknowledgements are timed from when the post was due. */
async function postOne({ people, poster, answersByStatus }, body, { acks, dueAt = performance.now() }) {
  const status = await poster.post(body);
  if (status !== 200) return false;
  acks.push(performance.now() - dueAt);
  if (answersByStatus) people.acknowledged();
  return true;
}

async function drain({ people }) {
  const until = performance.now() + LONGEST_DRAIN_MS;
  while (people.unanswered > 0 && performance.now() < until) await pause(REST_MS);
  await pause(AFTER_MS);
}

const cpuOf = (subject) => cpuMs(subject.pid) ?? Number.NaN;

/**
 * As fast as answers come: `connections` posts under way, `window` questions without an answer. What is left is waited
 * for, and not timed.
 */
export async function closedLoop(subject, { seconds, connections, window }) {
  const { people } = subject;
  const acks = [];
  let refused = 0;
  let wake = [];
  people.onAnswer(() => {
    const waiting = wake;
    wake = [];
    for (const go of waiting) go();
  });
  const began = performance.now();
  const until = began + seconds * 1000;
  const isOn = () => performance.now() < until;
  const [cpuBefore, answeredBefore, ownBefore] = [cpuOf(subject), people.answered, process.cpuUsage()];
  const lane = async () => {
    while (isOn()) {
      if (people.unanswered >= window) {
        await Promise.race([new Promise((resolve) => wake.push(resolve)), pause(REST_MS)]);
      } else if (!(await postOne(subject, people.next(), { acks }))) {
        people.notTaken();
        refused += 1;
        await pause(REST_MS);
      }
    }
  };
  const lanes = Array.from({ length: connections }, lane);
  await pause(seconds * 1000);
  const took = performance.now() - began;
  const answered = people.answered - answeredBefore;
  const cpu = cpuOf(subject) - cpuBefore;
  const own = process.cpuUsage(ownBefore);
  await Promise.all(lanes);
  await drain(subject);
  return {
    answered,
    perSecond: (answered / took) * 1000,
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    cpuMsEach: cpu / Math.max(1, answered),
    cpuShare: cpu / took,
    driverShare: (own.user + own.system) / 1000 / took,
    refused,
    missing: people.unanswered,
  };
}

/** A post every so often whatever becomes of it; `doubleEvery`th is brought twice. `onSecond` is called about once a second. */
export async function openLoop(subject, { seconds, rate, doubleEvery = 20, onSecond }) {
  const { people } = subject;
  const acks = [];
  const posts = new Set();
  let refused = 0;
  const offer = (body, dueAt, isFirst) => {
    const post = postOne(isFirst ? subject : { ...subject, answersByStatus: false }, body, {
      acks,
      dueAt,
    }).then((isTaken) => {
      posts.delete(post);
      if (isTaken) return;
      refused += 1;
      if (isFirst) people.notTaken();
    });
    posts.add(post);
  };
  const [began, answeredBefore, cpuBefore] = [performance.now(), people.answered, cpuOf(subject)];
  const total = Math.round(seconds * rate);
  for (let number = 0; number < total; number += 1) {
    const dueAt = began + (number * 1000) / rate;
    const early = dueAt - performance.now();
    if (early > 1) await pause(early);
    const body = people.next();
    offer(body, dueAt, true);
    if (number % doubleEvery === doubleEvery - 1) offer(body, dueAt, false);
    if (onSecond && number % rate === 0) await onSecond((performance.now() - began) / 1000);
  }
  const took = performance.now() - began;
  const answered = people.answered - answeredBefore;
  const cpu = cpuOf(subject) - cpuBefore;
  await Promise.all(posts);
  await drain(subject);
  return {
    perSecond: (answered / took) * 1000,
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    ackMax: quantile(acks, 1),
    cpuShare: cpu / took,
    refused,
    missing: people.unanswered,
  };
}
