/**
 * What goes wrong with platforms and networks, on each channel. Faults that need a channel's own clock or polling are
 * shown by the tests that `SHOWN_BY` names; the others run here, on all three at once.
 */
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Clock, systemClock } from '../../src/delivery/clock.ts';
import { captureLog } from '../fakes/telegram/captured-log.ts';
import { type Fault as TelegramFault, tooManyRequests as telegram429 } from '../fakes/telegram/faults.ts';
import { privateChat as telegramChat } from '../fakes/telegram/update-content.ts';
import { type Fault as ZaloBotFault, tooManyRequests as zaloBot429 } from '../fakes/zalo-bot/faults.ts';
import { privateChat as zaloBotChat } from '../fakes/zalo-bot/update-content.ts';
import { code, type Fault as ZaloOaFault } from '../fakes/zalo-oa/fake-zalo-oa.ts';
import { startThreeChannels, type ThreeChannels } from '../support/three-channels.ts';
import { patience, rounds } from './store/rounds.ts';
import { bring, type Platform, proofOf } from './webhook-fuzz/bring-request.ts';
import { REAL_UPDATES } from './webhook-fuzz/real-updates.ts';

const PLATFORMS: readonly Platform[] = ['telegram', 'zalo-bot', 'zalo-oa'];
const PERSON = 5_001;
const QUESTIONS = ['Thủ tướng ký ngày nào? 🇻🇳', 'Ngỡ ngàng chưa?', 'Đổi giấy phép lái xe 𠀀', 'Còn gì nữa?'];
/** Sends in a row that go wrong: enough to open the circuit, and in the long form to find it broken again and again. */
const STORM = rounds(1) > 1 ? 12 : 6;

/**
 * Once it hurries, waits of seconds take milliseconds: deadlines, circuits and what a 429 asks for. Not before: the
 * exchange of a token that is cut short loses the token.
 */
function createHurriedClock(): Clock & { hurry(): void } {
  let [speed, since] = [1, 0];
  return {
    now: () => since + (systemClock.now() - since) * speed,
    after: (ms, callback) => systemClock.after(ms / speed, callback),
    hurry: () => {
      [speed, since] = [50, systemClock.now()];
    },
  };
}

async function startWorld(): Promise<ThreeChannels & { readonly errors: () => readonly string[] }> {
  const { logger, lines } = captureLog();
  const clock = createHurriedClock();
  const world = await startThreeChannels({ logger, clock });
  const { fakes, hooks } = world;
  fakes.telegram.receive(telegramChat(PERSON), { text: 'chào' });
  await fakes['zalo-bot'].push(
    hooks['zalo-bot'],
    fakes['zalo-bot'].update(zaloBotChat(String(PERSON)), { text: 'chào' }),
  );
  await fakes.telegram.until(
    () => sentBy(world, 'telegram').length === 1 && sentBy(world, 'zalo-bot').length === 1,
  );
  clock.hurry();
  return { ...world, errors: () => lines.filter((line) => line.includes('"level":50')) };
}

function sentBy({ fakes }: ThreeChannels, platform: Platform): readonly string[] {
  const sent: readonly { readonly text: string }[] = fakes[platform].sent;
  return sent.map(({ text }) => text);
}

/** What was answered, once each: a send whose end nobody knows may be made twice. */
const answersOf = (world: ThreeChannels, platform: Platform): readonly string[] => [
  ...new Set(sentBy(world, platform).filter((text) => text !== 'Về “chào”')),
];

const bodyOf = (platform: Platform, number: number): Buffer =>
  Buffer.from(
    JSON.stringify(
      REAL_UPDATES[platform][0]?.({ person: PERSON, number: 1_000 + number, text: QUESTIONS[number] ?? '' }),
    ),
  );

interface Manner {
  readonly copies?: number;
  readonly chunkBytes?: number;
}

/** Every question on every platform; each is taken before the next one of its platform comes. */
async function askAll({ hooks }: ThreeChannels, { copies = 1, chunkBytes }: Manner = {}): Promise<void> {
  const agent = new Agent();
  onTestFinished(() => agent.destroy());
  const askOn = async (platform: Platform): Promise<void> => {
    for (const number of QUESTIONS.keys()) {
      const body = bodyOf(platform, number);
      const headers = { 'content-type': 'application/json', ...proofOf(platform, body) };
      const request = { method: 'POST', headers, body, ...(chunkBytes && { chunkBytes }) };
      for (let copy = 0; copy < copies; copy += 1) {
        expect(await bring(hooks[platform], request, agent)).toBe(200);
      }
    }
  };
  await Promise.all(PLATFORMS.map(askOn));
}

async function expectAllAnswered(world: ThreeChannels): Promise<void> {
  const { telegram } = world.fakes;
  await telegram.until(() =>
    PLATFORMS.every((platform) => answersOf(world, platform).length >= QUESTIONS.length),
  );
  const wanted = QUESTIONS.map((question) => `Về “${question}”`);
  for (const platform of PLATFORMS) expect(answersOf(world, platform)).toEqual(wanted);
}

const same = <F>(fault: F) => ({ telegram: fault, 'zalo-bot': fault, 'zalo-oa': fault });

/** What comes in place of the answers to `STORM` sends, one after another. */
const SENDING: readonly (readonly [
  string,
  { telegram: TelegramFault; 'zalo-bot': ZaloBotFault; 'zalo-oa': ZaloOaFault },
])[] = [
  ['429 without a time', { telegram: telegram429(), 'zalo-bot': zaloBot429(), 'zalo-oa': code(-32) }],
  ['429 with a time', { telegram: telegram429(1), 'zalo-bot': zaloBot429(1), 'zalo-oa': code(-32) }],
  ['a 502 with a page', same({ kind: 'page', status: 502 })],
  ['a 503 with a page', same({ kind: 'page', status: 503 })],
  ['a page where JSON should be', same({ kind: 'page', status: 200 })],
  ['a connection that is cut', same({ kind: 'hang-up' })],
  ['a connection that is cut in mid-answer', same({ kind: 'reset' })],
];

describe('a storm of faults while answers are sent', patience(20_000), () => {
  it.each(SENDING)('of %s loses nothing, keeps the order and every letter', async (_name, faults) => {
    const world = await startWorld();
    for (let n = 0; n < STORM; n += 1) {
      world.fakes.telegram.fail('sendMessage', faults.telegram);
      world.fakes['zalo-bot'].fail('sendMessage', faults['zalo-bot']);
    }
    // Zalo says no time: each of its refusals for speed is waited out for a minute.
    const most = faults['zalo-oa'].kind === 'json' ? 1 : STORM;
    for (let n = 0; n < most; n += 1) world.fakes['zalo-oa'].fail('message', faults['zalo-oa']);
    await askAll(world);
    await expectAllAnswered(world);
    expect(world.errors()).toEqual([]);
  });

  it.each(['half-open', 'drip'] as const)('of connections that are %s does so too', async (kind) => {
    const world = await startWorld();
    world.fakes.telegram.fail('sendMessage', { kind }, { kind });
    world.fakes['zalo-bot'].fail('sendMessage', { kind }, { kind });
    world.fakes['zalo-oa'].fail('message', { kind }, { kind });
    await askAll(world);
    await expectAllAnswered(world);
    expect(world.errors()).toEqual([]);
  });
});

describe('what is brought', () => {
  it.each<[string, Manner]>([
    ['in single bytes', { chunkBytes: 1 }],
    ['in pieces that cut letters', { chunkBytes: 2 }],
    ['three times', { copies: 3 }],
    ['three times in single bytes', { copies: 3, chunkBytes: 1 }],
  ])('%s is answered once, with every letter', async (_name, manner) => {
    const world = await startWorld();
    await askAll(world, manner);
    await expectAllAnswered(world);
    expect(world.errors()).toEqual([]);
  });

  it.each(['cut', 'left open'])(
    'after requests that were %s in mid-body is taken all the same',
    async (how) => {
      const world = await startWorld();
      const broken = PLATFORMS.flatMap((platform) => Array.from({ length: 20 }, () => platform));
      for (const platform of broken) {
        const { port, pathname } = new URL(world.hooks[platform]);
        const body = bodyOf(platform, 0);
        const headers = {
          host: 'x',
          'content-type': 'application/json',
          'content-length': String(body.length),
        };
        const proof = proofOf(platform, body);
        const head = Object.entries({ ...headers, ...proof }).map(
          ([name, value]) => `${name}: ${String(value)}\r\n`,
        );
        const socket = connect(Number(port), '127.0.0.1');
        socket.on('error', () => undefined);
        onTestFinished(() => {
          socket.destroy();
        });
        socket.write(`POST ${pathname} HTTP/1.1\r\n${head.join('')}\r\n`);
        await new Promise<void>((resolve) => socket.write(body.subarray(0, 90), () => resolve()));
        if (how === 'cut') socket.resetAndDestroy();
      }
      await askAll(world);
      await expectAllAnswered(world);
      expect(world.errors()).toEqual([]);
    },
  );
});

/** Fault, channel, and the test that shows it. */
const SHOWN_BY: readonly (readonly [fault: string, channel: Platform, file: string, title: string])[] = [
  [
    '429 with a time, other chats go on',
    'telegram',
    'tests/e2e/telegram-faults.test.ts',
    'waits as long as a 429 asks',
  ],
  ['409 clash', 'telegram', 'tests/e2e/telegram-faults.test.ts', 'comes back when another program polled'],
  ['409 clash', 'zalo-bot', 'tests/e2e/zalo-bot-faults.test.ts', 'comes back when another program polled'],
  [
    'half-open or dripping poll',
    'telegram',
    'tests/e2e/telegram-faults.test.ts',
    'after 90 s and polls anew',
  ],
  [
    'half-open or dripping poll',
    'zalo-bot',
    'tests/e2e/zalo-bot-faults.test.ts',
    'after 30 s and polls anew',
  ],
  [
    'half-open or dripping send',
    'telegram',
    'tests/e2e/telegram-faults.test.ts',
    'after 20 s and tries again',
  ],
  [
    'half-open or dripping send',
    'zalo-oa',
    'src/channels/zalo-oa/send-message.test.ts',
    'does not wait for ever',
  ],
  ['faults of polls', 'telegram', 'tests/e2e/telegram-faults.test.ts', 'goes on after %s'],
  ['faults of polls', 'zalo-bot', 'tests/e2e/zalo-bot-faults.test.ts', 'goes on after %s'],
  [
    'a token exchange that breaks',
    'zalo-oa',
    'src/channels/zalo-oa/exchange-token.test.ts',
    'ends at its deadline',
  ],
];

it.each(SHOWN_BY)('%s on %s is shown by %s', (_fault, _channel, file, title) => {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  expect(readFileSync(path, 'utf8')).toContain(title);
});
