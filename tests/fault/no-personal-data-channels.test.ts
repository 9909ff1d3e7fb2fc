/**
 * Secrets and a person's data, looked for wherever they could be seen. Logs, metrics and the operator's pages hold none
 * of them, ever. The store holds, while an event is kept, its text without numbers of the person, and the ids by which
 * the platform knows the chat: without them nothing could be answered. Of the secrets it holds only the tokens of Zalo
 * OA, which are given once and are lost for good when they are not kept.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createChatReference } from '../../src/delivery/chat-reference.ts';
import { systemClock } from '../../src/delivery/clock.ts';
import { maskPersonalNumbers } from '../../src/language/personal/mask-personal-numbers.ts';
import { createMetrics } from '../../src/operating/metrics/metrics.ts';
import { createOperatorDesk } from '../../src/operating/operator-desk.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { badRequest } from '../fakes/telegram/api-refusal.ts';
import { captureLog } from '../fakes/telegram/captured-log.ts';
import { badGateway } from '../fakes/telegram/faults.ts';
import type { Chat } from '../fakes/telegram/update-content.ts';
import { refusal } from '../fakes/zalo-bot/faults.ts';
import { privateChat } from '../fakes/zalo-bot/update-content.ts';
import { APP_SECRET } from '../fakes/zalo-oa/oauth-desk.ts';
import { OA_SECRET_KEY, push, textEvent } from '../fakes/zalo-oa/webhook-pusher.ts';
import { createPostgresHarness } from '../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import {
  BREAKS,
  fragileResponder,
  NAME,
  NUMBERS,
  PERSONAL,
  seenIn,
  TYPED,
  USERNAME,
} from '../support/seeded-person.ts';
import {
  startThreeChannels,
  TELEGRAM_SECRET,
  TELEGRAM_TOKEN,
  type ThreeChannels,
  ZALO_BOT_SECRET,
  ZALO_BOT_TOKEN,
} from '../support/three-channels.ts';

const CHAT_IDS = {
  telegram: 987_654_321_012,
  zaloBot: '6ede9afa66b88fe6d6a9',
  zaloOa: '6314827490571938265',
};
const IDS = Object.values(CHAT_IDS).map(String);
const SETTINGS = [
  ...[TELEGRAM_TOKEN, TELEGRAM_TOKEN.split(':')[1] ?? '', TELEGRAM_SECRET],
  ...[ZALO_BOT_TOKEN, ZALO_BOT_TOKEN.split(':')[1] ?? '', ZALO_BOT_SECRET],
  ...[APP_SECRET, OA_SECRET_KEY],
];
/** What all tokens of the fake's oauth desk begin with. */
const OA_TOKENS = ['access-1-', 'access-2-', 'refresh-1-', 'refresh-2-'];
const SWEEP_ALL = { doneMs: 0, deadMs: 0, keysMs: 0 };

interface Kept {
  readonly store: Store;
  /** All that the store has written. */
  read(): Promise<readonly string[]>;
}

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());

async function inFolder(logger: ReturnType<typeof captureLog>['logger']): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openEmbeddedStore({ folder, clock: systemClock, wallClock: { now: Date.now }, logger });
  const files = () => readdirSync(folder).filter((name) => name.includes('json'));
  return {
    store,
    read: () => Promise.resolve(files().map((name) => readFileSync(join(folder, name), 'utf8'))),
  };
}

async function inDatabase(logger: ReturnType<typeof captureLog>['logger']): Promise<Kept> {
  const harness = await createPostgresHarness(server);
  onTestFinished(() => harness.dispose());
  const store = await harness.open({ logger });
  const tables = ['events', 'state', 'workers'];
  const rows = (table: string) =>
    harness.database.query(`select row_to_json(t)::text as row from cchc_bot.${table} t`);
  return {
    store,
    read: async () => (await Promise.all(tables.map(rows))).flat().map(({ row }) => String(row)),
  };
}

/** One who writes the same on each of them. */
function personOn({ fakes, hooks }: ThreeChannels) {
  const chat: Chat = {
    id: CHAT_IDS.telegram,
    type: 'private',
    person: { id: CHAT_IDS.telegram, is_bot: false, first_name: NAME, username: USERNAME } as Chat['person'],
  };
  let said = 0;
  return async (text: string): Promise<void> => {
    said += 1;
    fakes.telegram.receive(chat, { text });
    await fakes['zalo-bot'].push(
      hooks['zalo-bot'],
      fakes['zalo-bot'].update(privateChat(CHAT_IDS.zaloBot), { text }),
    );
    await push(hooks['zalo-oa'], textEvent(CHAT_IDS.zaloOa, { text, id: `m${said}`, at: Date.now() }));
    await fakes.telegram.until(() => fakes.telegram.undelivered === 0);
  };
}

async function settled({ store }: ThreeChannels): Promise<void> {
  while ((await store.events.figures()).some(({ unfinished }) => unfinished > 0)) await setImmediate();
}

describe.each([
  ['a folder', inFolder],
  ['PostgreSQL', inDatabase],
])('a bot that keeps its events in %s', (_where, open) => {
  it('shows nobody a secret or anything of a person, and keeps no more of them than it must', async () => {
    const { logger, lines } = captureLog();
    const { store, read } = await open(logger);
    onTestFinished(() => store.close());
    const metrics = createMetrics('1.2.3', () => systemClock.now());
    const world = await startThreeChannels({
      ...fragileResponder(),
      logger,
      store,
      delivery: { maskText: maskPersonalNumbers, observer: metrics.observer },
    });
    const { fakes, channels, pauses } = world;
    const names = channels.map(({ name }) => name);
    metrics.watch({ store, pauses, channels, channelNames: names, contentAgeDays: () => 12 });
    const desk = createOperatorDesk({
      version: '1.2.3',
      readiness: () => Promise.resolve({ status: 'ready', failing: [], degraded: [] }),
      channels,
      channelNames: names,
      pauses,
      events: store.events,
      chatReference: createChatReference(Buffer.from('khóa')),
      now: () => new Date(),
    });
    const say = personOn(world);

    fakes.telegram.fail('sendMessage', badGateway, {
      kind: 'refusal',
      refusal: badRequest(`chat ${CHAT_IDS.telegram} of ${NAME} not found`),
    });
    fakes['zalo-bot'].fail(
      'sendMessage',
      { kind: 'page', status: 502 },
      refusal(400, `chat ${CHAT_IDS.zaloBot} of ${NAME}`),
    );
    fakes['zalo-oa'].fail(
      'message',
      { kind: 'page', status: 502 },
      {
        kind: 'json',
        json: { error: -213, message: `${NAME} ${CHAT_IDS.zaloOa}` },
      },
    );
    for (const text of [...TYPED, BREAKS]) await say(text);
    await settled(world);

    const shown = async () => [
      ...lines,
      (await metrics.render()).text,
      JSON.stringify([await desk.overview(), await desk.deadLetters(), channels.map((one) => one.status())]),
    ];
    expect((await desk.deadLetters()).map(({ channel }) => channel).toSorted()).toEqual(names.toSorted());
    const forbidden = [...PERSONAL, ...IDS, ...SETTINGS, ...OA_TOKENS];
    expect(seenIn(await shown(), forbidden)).toEqual([]);

    expect(seenIn(await read(), [NAME, ...IDS])).toEqual([NAME, ...IDS]);
    expect(seenIn(await read(), [...NUMBERS, ...SETTINGS])).toEqual([]);

    await say('/xoadulieu');
    await say('có');
    await settled(world);
    expect(seenIn(await read(), [NAME, USERNAME, 'PAR INDEX'])).toEqual([]);

    for (const text of TYPED) await say(text);
    await settled(world);
    await store.events.sweep(SWEEP_ALL);
    expect(seenIn(await read(), [...PERSONAL, ...IDS, 'PAR INDEX'])).toEqual([]);
    expect(seenIn(await shown(), forbidden)).toEqual([]);
    await world.stop();
  });
});
