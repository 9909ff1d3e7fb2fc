import { describe, expect, it } from 'vitest';
import { captureLog } from '../../../tests/fakes/telegram/captured-log.ts';
import { APP_ID } from '../../../tests/fakes/zalo-oa/oauth-desk.ts';
import {
  type EventBody,
  eventBody,
  OA_SECRET_KEY,
  signatureOf,
  textEvent,
} from '../../../tests/fakes/zalo-oa/webhook-pusher.ts';
import type { Acceptance, Incoming } from '../../delivery/channel-port.ts';
import { createEventReceiver } from './receive-events.ts';
import type { ZaloOaEvent } from './zalo-oa-event.ts';

const NOW = Date.UTC(2026, 10, 23);
const HOUR = 3_600_000;
const LAN = '6314827490571938265';

function openReceiver(acceptance: Acceptance = 'accepted') {
  const taken: Incoming<ZaloOaEvent>[] = [];
  const log = captureLog();
  const farOff: boolean[] = [];
  const receive = createEventReceiver({
    keys: { appId: APP_ID, oaSecretKey: OA_SECRET_KEY },
    inbox: {
      accept: (incoming) => {
        taken.push(incoming);
        return Promise.resolve(acceptance);
      },
    },
    wallNow: () => NOW,
    onTime: (isFarOff) => farOff.push(isFarOff),
    logger: log.logger,
  });
  const bring = ({ json, timestamp }: EventBody, signature = signatureOf(json, timestamp)) =>
    receive({ headers: { 'x-zevent-signature': signature }, body: Buffer.from(json) });
  return { taken, log, farOff, bring, receive };
}

describe('the webhook of an Official Account', () => {
  it('claims a question under its id, for its person', async () => {
    const { taken, bring } = openReceiver();
    const event = textEvent(LAN, { text: 'Thủ tục nào?', id: 'm1', at: NOW });
    expect(await bring(event)).toEqual({ kind: 'taken' });
    expect(taken).toEqual([
      {
        key: 'm1',
        chat: `zalo-oa:${LAN}`,
        payload: { kind: 'question', userId: LAN, at: NOW, text: 'Thủ tục nào?' },
      },
    ]);
  });

  it('keeps every digit of an id that comes as a number', async () => {
    const { taken, bring } = openReceiver();
    await bring(textEvent(LAN, { text: 'a', id: 'm1', at: NOW, rawIds: true }));
    expect(taken[0]?.payload.userId).toBe(LAN);
  });

  it('refuses what is not signed, before it is looked at', async () => {
    const { taken, receive, bring } = openReceiver();
    const event = textEvent(LAN, { text: 'a', id: 'm1', at: NOW });
    expect(await bring(event, 'mac=00')).toEqual({ kind: 'refused' });
    expect(await bring(event, signatureOf(event.json, event.timestamp, 'khác'))).toEqual({ kind: 'refused' });
    expect(await receive({ headers: {}, body: Buffer.from('không phải JSON') })).toEqual({ kind: 'refused' });
    expect(taken).toEqual([]);
  });

  it('knows a signed text that is no JSON', async () => {
    const { bring } = openReceiver();
    const timestamp = String(NOW);
    for (const json of [`"timestamp":"${timestamp}"`, `{"timestamp":"${timestamp}"`])
      expect(await bring({ json, timestamp })).toEqual({ kind: 'malformed' });
  });

  it.each(['oa_send_text', 'user_received_message', 'user_seen_message', 'một_sự_kiện_mới'])(
    'takes %s and does nothing',
    async (name) => {
      const { taken, bring } = openReceiver();
      expect(
        await bring(eventBody(name, { sender: { id: LAN }, message: { text: 'a' } }, { at: NOW })),
      ).toEqual({
        kind: 'taken',
      });
      expect(taken).toEqual([]);
    },
  );

  it.each<[Acceptance, object]>([
    ['accepted', { kind: 'taken' }],
    ['duplicate', { kind: 'taken' }],
    ['crowded', { kind: 'taken' }],
    ['full', { kind: 'later', afterSeconds: 30 }],
    ['closed', { kind: 'later', afterSeconds: 30 }],
    ['unavailable', { kind: 'later', afterSeconds: 30 }],
  ])('acknowledges only what is safe: %s', async (acceptance, outcome) => {
    const { bring } = openReceiver(acceptance);
    expect(await bring(textEvent(LAN, { text: 'a', id: 'm1', at: NOW }))).toEqual(outcome);
  });

  it('takes what Zalo brings again for hours, and refuses what is older, or comes from the future', async () => {
    const { taken, bring, log, farOff } = openReceiver();
    const at = (ms: number) => bring(textEvent(LAN, { text: 'bí mật', id: `m${ms}`, at: NOW + ms }));
    expect(await at(-13 * HOUR)).toEqual({ kind: 'taken' });
    expect(await at(-25 * HOUR)).toEqual({ kind: 'refused' });
    expect(await at(25 * HOUR)).toEqual({ kind: 'refused' });
    expect(taken).toHaveLength(1);
    expect(farOff).toEqual([false, true, true]);
    expect(log.lines.join('\n')).toContain('"hoursOff":25');
    expect(log.lines.join('\n')).not.toContain('bí mật');
  });
});
