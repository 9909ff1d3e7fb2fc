import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { effectsOf } from '../../src/conversation/reply-effects.ts';
import { maskPersonalNumbers } from '../../src/language/personal/mask-personal-numbers.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import { ask, buildWebAssets, sendRaw, startWebServer } from '../e2e/web-server.ts';
import { badRequest } from '../fakes/telegram/api-refusal.ts';
import { captureLog } from '../fakes/telegram/captured-log.ts';
import { TOKEN } from '../fakes/telegram/fake-telegram.ts';
import { badGateway, tooManyRequests } from '../fakes/telegram/faults.ts';
import { startBot } from '../fakes/telegram/start-bot.ts';
import type { Chat } from '../fakes/telegram/update-content.ts';
import { portOf, sendsInto, setUpDelivery } from '../support/delivery.ts';
import {
  BREAKS,
  CITIZEN,
  fragileResponder,
  NAME,
  NUMBERS,
  PERSONAL,
  PHONE,
  seenIn,
  TYPED,
  USERNAME,
} from '../support/seeded-person.ts';

const CHAT_ID = 987_654_321_012;
const ADDRESS = '203.0.113.77';
const CHAT = 'thử:1';
const SECRETS: readonly string[] = [...PERSONAL, ADDRESS, String(CHAT_ID), TOKEN, TOKEN.split(':')[1] ?? ''];

describe('what is logged', () => {
  it('holds nothing of a person or a secret on Telegram, whatever goes wrong', async () => {
    const { fake, log, stop } = await startBot({ respond: fragileResponder().respond });
    const person = { id: CHAT_ID, is_bot: false, first_name: NAME, username: USERNAME };
    const chat: Chat = { id: CHAT_ID, type: 'private', person };
    const answered = async (act: () => void) => {
      const before = fake.sent.length;
      act();
      await fake.until(() => fake.sent.length > before);
    };
    for (const text of TYPED) await answered(() => fake.receive(chat, { text }));
    await answered(() => fake.receive(chat, { text: BREAKS }));
    await answered(() => fake.receive(chat, { contact: { phone_number: PHONE, first_name: NAME } }));
    await answered(() => fake.receive(chat, { photo: [{ file_id: 'x' }], caption: `${NAME} ${CITIZEN}` }));
    fake.fail('sendMessage', {
      kind: 'refusal',
      refusal: badRequest(`chat ${CHAT_ID} of ${NAME} not found`),
    });
    fake.receive(chat, { text: `Thử lại, ${NAME}` });
    fake.fail('sendMessage', tooManyRequests(), badGateway);
    await answered(() => fake.receive(chat, { text: `Tôi là ${NAME}, SIPAS là gì?` }));
    fake.fail('getUpdates', badGateway);
    await answered(() => fake.receive(chat, { text: 'xin chào' }));
    await stop();
    expect(log.lines.length).toBeGreaterThan(TYPED.length);
    expect(seenIn(log.lines, SECRETS)).toEqual([]);
  });

  it('holds nothing of a person on the web, whatever goes wrong', async () => {
    const { logger, lines } = captureLog();
    const server = await startWebServer(
      buildWebAssets(),
      {},
      { logger, responder: { respond: fragileResponder().respond } },
    );
    onTestFinished(() => server.close());
    const headers = {
      'x-forwarded-for': ADDRESS,
      'user-agent': NAME.normalize('NFD').replace(/[^ -~]/gu, ''),
      cookie: `id=${USERNAME}`,
    };
    for (const text of [...TYPED, BREAKS]) await ask(server, { text, conversation: USERNAME }, headers);
    await ask(server, `{"text": "${NAME} ${CITIZEN}`, headers);
    await ask(server, { text: 7, conversation: NAME }, headers);
    await ask(server, { text: `${NAME} `.repeat(100_000) }, headers);
    await fetch(`${server.url}/?ten=${encodeURIComponent(NAME)}&cccd=${CITIZEN}`, { headers });
    await fetch(`${server.url}/nguon/${USERNAME}`, { headers });
    await fetch(`${server.url}/api/check`, { method: 'POST', body: `${NAME} ${PHONE}`, headers });
    await sendRaw(server, `GET /${CITIZEN} HTTP/1.1\r\nHost: ${USERNAME}\r\nX-A: \x00${CITIZEN}\r\n\r\n`);
    expect(lines.some((line) => line.includes('request failed'))).toBe(true);
    expect(seenIn(lines, SECRETS)).toEqual([]);
  });
});

describe('what is kept', () => {
  it('holds no number of a person, and nothing at all of one who wants it deleted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { logger } = captureLog();
    const clock = { now: () => performance.now() };
    const store = await openEmbeddedStore({ folder, clock, wallClock: { now: () => Date.now() }, logger });
    const { delivery } = setUpDelivery({ store, maskText: maskPersonalNumbers });
    const { respond } = fragileResponder();
    const inbox = delivery.open<{ readonly text: string }, string>({
      ...portOf(sendsInto([])),
      answer: ({ text }) => {
        const reply = respond({ text, conversation: CHAT });
        return { messages: [{ message: JSON.stringify(reply) }], effects: effectsOf(reply) };
      },
      say: (_payload, text) => [{ message: text }],
    });
    await delivery.start();
    const kept = () =>
      readdirSync(folder)
        .filter((name) => name.includes('json'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    let key = 0;
    const say = async (text: string) => {
      key += 1;
      expect(await inbox.accept({ key: String(key), chat: CHAT, payload: { text } })).toBe('accepted');
    };
    for (const text of TYPED) await say(text);
    expect(seenIn(kept(), [NAME])).toEqual([NAME]);
    expect(seenIn(kept(), NUMBERS)).toEqual([]);
    await say('/xoadulieu');
    await say('có');
    await delivery.drain(10_000);
    expect(seenIn(kept(), [NAME, 'PAR INDEX'])).toEqual([]);
    await store.close();
  });
});
