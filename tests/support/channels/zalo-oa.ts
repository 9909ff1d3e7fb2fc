import { onTestFinished } from 'vitest';
import { createZaloOaChannel } from '../../../src/channels/zalo-oa/zalo-oa-channel.ts';
import { Secret } from '../../../src/secret.ts';
import type { CheckedMessage } from '../../fakes/zalo-oa/check-message.ts';
import { startFakeZaloOa } from '../../fakes/zalo-oa/fake-zalo-oa.ts';
import { APP_ID, APP_SECRET } from '../../fakes/zalo-oa/oauth-desk.ts';
import { OA_SECRET_KEY, signatureOf, textEvent } from '../../fakes/zalo-oa/webhook-pusher.ts';
import { deliver } from './delivered.ts';
import { numberedIn } from './numbered.ts';
import type { Choice, Shown, TestChannel } from './test-channel.ts';

const MORE = 'gõ “tiếp” để xem phần sau.';
const MOST_PAGES = 60;

/** An Official Account, whose events are brought to its webhook; long answers are read to their end. */
export async function openZaloOa(): Promise<TestChannel> {
  const fake = await startFakeZaloOa(Date.now);
  onTestFinished(() => fake.close());
  const credentials = {
    appId: APP_ID,
    appSecret: new Secret(APP_SECRET),
    oaSecretKey: new Secret(OA_SECRET_KEY),
    refreshToken: new Secret(fake.oauth.authorise()),
  };
  const roots = { apiRoot: fake.root, oauthRoot: fake.root };
  const delivered = await deliver((parts) =>
    createZaloOaChannel({ ...parts, ...roots, wallNow: Date.now, credentials }),
  );
  let asked = 0;

  const bring = async (person: number, text: string): Promise<CheckedMessage | undefined> => {
    asked += 1;
    const { json, timestamp } = textEvent(`63148${person}`, { text, id: `m${asked}`, at: Date.now() });
    const body = Buffer.from(json);
    const headers = { 'x-zevent-signature': `mac=${signatureOf(body, timestamp)}` };
    await delivered.during(() => delivered.channel.webhook?.receive({ headers, body }));
    return fake.sent.at(-1);
  };

  const choicesOf = (person: number, { text, buttons }: CheckedMessage): readonly Choice[] => [
    ...buttons.flatMap(({ type, title, payload }) =>
      type === 'oa.query.show' ? [{ question: title, choose: () => ask(person, String(payload)) }] : [],
    ),
    ...numberedIn(text, (number) => ask(person, number)),
  ];

  const ask = async (person: number, text: string): Promise<Shown> => {
    let last = await bring(person, text);
    const texts: string[] = [];
    while (last && texts.length < MOST_PAGES) {
      texts.push(last.text);
      if (!last.text.endsWith(MORE)) break;
      last = await bring(person, 'tiếp');
    }
    return { texts, choices: last ? choicesOf(person, last) : [] };
  };
  return { name: 'zalo-oa', longest: 2_000, ask, restart: () => delivered.restart() };
}
