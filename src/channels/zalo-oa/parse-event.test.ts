import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from './parse-event.ts';

const AT = 1_699_003_881_354;
const text = (message: object, rest: object = {}) => ({
  event_name: 'user_send_text',
  app_id: '2553928453557884079',
  sender: { id: '6314827490571938265' },
  recipient: { id: '2553928453557884070' },
  message,
  timestamp: String(AT),
  ...rest,
});

describe('parseEvent', () => {
  it('reads a question under the id of its message', () => {
    expect(parseEvent(text({ text: 'PAR INDEX?', msg_id: '96d3cdf3af150460909' }))).toEqual({
      key: '96d3cdf3af150460909',
      event: { kind: 'question', userId: '6314827490571938265', at: AT, text: 'PAR INDEX?' },
    });
  });

  it('names a message without an id after person and time', () => {
    expect(parseEvent(text({ text: 'a' }))?.key).toMatch(/^user_send_text:[\w-]{22}$/u);
  });

  it.each(['image', 'file', 'sticker', 'gif', 'audio', 'video', 'location', 'business_card', 'link'])(
    'knows that it cannot read user_send_%s',
    (kind) => {
      const event = parseEvent(text({ msg_id: 'm', text: 'chữ' }, { event_name: `user_send_${kind}` }));
      expect(event?.event.kind).toBe('unreadable');
    },
  );

  it.each([undefined, '', ' \n', 7, null, {}])('cannot read %j either', (said) => {
    expect(parseEvent(text({ msg_id: 'm', text: said }))?.event.kind).toBe('unreadable');
  });

  it('takes follow and unfollow from the follower', () => {
    const followed = { event_name: 'follow', follower: { id: 'u1' }, oa_id: 'oa1', timestamp: AT };
    expect(parseEvent(followed)).toEqual({
      key: expect.stringMatching(/^follow:[\w-]{22}$/u),
      event: { kind: 'follow', userId: 'u1', at: AT },
    });
    expect(parseEvent({ ...followed, event_name: 'unfollow' })?.key).toMatch(/^unfollow:[\w-]{22}$/u);
    expect(parseEvent({ ...followed, follower: { id: 'u2' } })?.key).not.toBe(parseEvent(followed)?.key);
    expect(parseEvent({ ...followed, follower: undefined, sender: { id: 'u1' } })).toBeUndefined();
  });

  it('reads the text of a tap, and passes over a tap without one', () => {
    const tap = { event_name: 'user_click_button' };
    expect(parseEvent(text({ msg_id: 'm', text: 'SIPAS?' }, tap))?.event.kind).toBe('question');
    expect(parseEvent(text({ msg_id: 'm' }, tap))).toBeUndefined();
  });

  it.each([
    'oa_send_text',
    'oa_send_image',
    'user_received_message',
    'user_seen_message',
    'user_send_group_text',
    'anonymous_send_text',
    'một sự kiện mới',
    '',
  ])('passes over %s', (name) => {
    expect(parseEvent(text({ text: 'a', msg_id: 'm' }, { event_name: name }))).toBeUndefined();
  });

  it('bounds what is kept of a text', () => {
    const parsed = parseEvent(text({ text: 'a'.repeat(200_000), msg_id: 'm' }));
    expect(JSON.stringify(parsed).length).toBeLessThan(14_000);
  });

  it('never throws, and takes no id that is none', () => {
    expect(parseEvent(text({ text: 'a', msg_id: 'm' }, { sender: { id: '../x y' } }))).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, name) => {
        parseEvent(value);
        parseEvent({ event_name: name, timestamp: AT, sender: value, message: value, follower: value });
        parseEvent({ event_name: 'user_send_text', timestamp: value, sender: { id: 'u' }, message: value });
      }),
    );
  });
});
