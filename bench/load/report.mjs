import { median } from './figures.mjs';

const NAMES = {
  telegraf: 'telegraf echo',
  fastify: 'Fastify echo (acknowledges only)',
  machinery: 'this bot, trivial responder',
  asked: 'this bot, real answers, as people ask',
  new: 'this bot, real answers, every question new',
};
const LEAST_RATIO = 0.5;
const MOST_ACK_MS = 200;

const middle = (rounds, key) => median(rounds.map((round) => round[key]));

/** Rounds are compared with the telegraf echo of the same round: a noisy neighbour slows both. */
function ratio(rounds, kind, base) {
  return median(rounds[kind].map(({ perSecond }, index) => perSecond / rounds[base][index].perSecond));
}

function closedTable({ rounds }) {
  const rows = Object.keys(rounds).map((kind) => {
    const of = (key, digits = 1) => middle(rounds[kind], key).toFixed(digits);
    const cells = [
      NAMES[kind],
      of('perSecond', 0),
      `${ratio(rounds, kind, 'telegraf').toFixed(2)}x`,
      `${ratio(rounds, kind, 'fastify').toFixed(2)}x`,
      of('ackP50'),
      of('ackP99'),
      of('cpuMsEach', 2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| as fast as it goes | messages/s | of telegraf | of Fastify | ack p50, ms | ack p99, ms | CPU, ms a message |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

function openTable({ open, options }) {
  const rows = Object.entries(open).map(
    ([kind, one]) =>
      `| ${NAMES[kind]} | ${one.perSecond.toFixed(0)} | ${one.ackP50.toFixed(1)} | ${one.ackP99.toFixed(1)} | ${one.ackMax.toFixed(0)} | ${(100 * one.cpuShare).toFixed(0)} % | ${one.refused} |`,
  );
  return [
    `| ${options.rate} questions/s, one in 20 twice | answered/s | ack p50, ms | ack p99, ms | longest | CPU | put off |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

function soakLines({ soak }) {
  if (!soak) return [];
  const line = (name, { quarters, growth, slopePerHour }) =>
    `| ${name} | ${quarters.map((mb) => mb.toFixed(0)).join(' | ')} | ${(100 * growth).toFixed(1)} % | ${slopePerHour.toFixed(0)} |`;
  return [
    '',
    `Soak: ${soak.seconds} s at ${soak.rate} questions/s, ack p99 ${soak.load.ackP99.toFixed(1)} ms, ${soak.load.missing} unanswered.`,
    '',
    '| memory, MB, mean of | 1st quarter | 2nd | 3rd | 4th | 4th over 2nd | slope, MB an hour |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    line('RSS', soak.rss),
    line('heap in use', soak.heap),
  ];
}

const verdict = (isMet) => (isMet ? 'met' : 'missed');

function goals({ rounds, open }) {
  if (!rounds) return [];
  const lines = ['machinery', 'asked', 'new'].map((kind) => {
    const share = ratio(rounds, kind, 'telegraf');
    return `- ${NAMES[kind]}: ${share.toFixed(2)}x of the telegraf echo, goal ${LEAST_RATIO}x: ${verdict(share >= LEAST_RATIO)}`;
  });
  const acks = ['asked', 'new'].map(
    (kind) =>
      `- ${NAMES[kind]}: acknowledgement p99 ${open[kind].ackP99.toFixed(0)} ms, goal under ${MOST_ACK_MS} ms: ${verdict(open[kind].ackP99 < MOST_ACK_MS)}`,
  );
  return ['', ...lines, ...acks];
}

function counts({ counted }) {
  const lines = Object.entries(counted).map(
    ([kind, { posted, answered, doubled, strange }]) =>
      `${NAMES[kind]} ${posted} taken, ${answered} answered, ${doubled} doubled, ${strange} to nobody`,
  );
  const { asked } = counted;
  const repeated = asked
    ? [
        `As people ask: ${((100 * asked.repeated) / asked.posted).toFixed(0)} % had been asked twice before, in the same words.`,
        '',
      ]
    : [];
  return ['', ...repeated, `Exactly once: ${lines.join('; ')}.`];
}

/** The results as Markdown. */
export function report(results) {
  return [
    ...(results.rounds ? [...closedTable(results), '', ...openTable(results)] : []),
    ...soakLines(results),
    ...goals(results),
    ...counts(results),
    '',
    `${results.at}; ${results.machine}; store: ${results.options.store}; ${results.options.seconds} s each in ${results.options.rounds} rounds, ${results.options.connections} connections, up to ${results.options.window} unanswered.`,
    '',
  ].join('\n');
}

/** What is not as it must be on any machine, however slow: one line each. */
export function faults({ counted }) {
  return Object.entries(counted).flatMap(([kind, { posted, answered, doubled, strange }]) => [
    ...(posted === 0 ? [`${kind}: nothing was taken`] : []),
    ...(posted === answered ? [] : [`${kind}: ${posted} taken, ${answered} answered`]),
    ...(doubled === 0 ? [] : [`${kind}: ${doubled} doubled`]),
    ...(strange === 0 ? [] : [`${kind}: ${strange} to nobody`]),
  ]);
}
