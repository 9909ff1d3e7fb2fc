import { describe, expect, it } from 'vitest';
import { parseUpdate } from './parse-update.ts';

const message = (rest: object = {}) => ({
  from: { id: '9007199254740993', display_name: 'Lan', is_bot: false },
  chat: { id: '9007199254740995', chat_type: 'PRIVATE' },
  message_id: 'm1',
  date: 1_790_000_000_000,
  text: 'PAR INDEX hạng mấy?',
  ...rest,
});
const textUpdate = (rest: object = {}) => ({ event_name: 'message.text.received', message: message(rest) });
const parse = (raw: unknown, names: readonly string[] = ['Bot CCHC']) => parseUpdate(raw, names);
const GROUP = { chat: { id: 'g', chat_type: 'GROUP' } };

describe('parseUpdate', () => {
  it('reads a text in both shapes, ids as text', () => {
    const expected = {
      kind: 'event',
      key: 'message.text.received:m1',
      event: { kind: 'question', chatId: '9007199254740995', text: 'PAR INDEX hạng mấy?' },
    };
    expect(parse(textUpdate())).toEqual(expected);
    expect(parse({ ok: true, result: textUpdate() })).toEqual(expected);
    expect(parse(textUpdate({ message_id: 17 }))).toMatchObject({ key: 'message.text.received:17' });
    expect(parse(textUpdate({ chat: { id: 'c' } }))).toMatchObject({ kind: 'event' });
  });

  it.each([
    'message.image.received',
    'message.sticker.received',
    'message.voice.received',
    'message.unsupported.received',
  ])('knows %s as something that it cannot read, in private only', (name) => {
    expect(parse({ event_name: name, message: message({ text: undefined }) })).toEqual({
      kind: 'event',
      key: `${name}:m1`,
      event: { kind: 'unreadable', chatId: '9007199254740995' },
    });
    expect(parse({ event_name: name, message: message(GROUP) })).toEqual({ kind: 'ignored' });
  });

  it('answers in a group only what is addressed to the bot', () => {
    expect(parse(textUpdate(GROUP))).toEqual({ kind: 'ignored' });
    expect(parse(textUpdate({ ...GROUP, text: '@Bot CCHC hạng mấy?' }))).toMatchObject({
      event: { kind: 'question', chatId: 'g', text: 'hạng mấy?' },
    });
    expect(parse(textUpdate({ ...GROUP, text: '@Bot CCHC hạng mấy?' }), [])).toEqual({ kind: 'ignored' });
    expect(parse(textUpdate({ chat: { id: 'g', chat_type: 'CHANNEL' } }))).toEqual({ kind: 'ignored' });
  });

  it('ignores bots, events that it does not know, and texts without text', () => {
    expect(parse(textUpdate({ from: { id: 'b', is_bot: true } }))).toEqual({ kind: 'ignored' });
    expect(parse({ event_name: 'message.reaction.received', message: message() })).toEqual({
      kind: 'ignored',
    });
    expect(parse({ event_name: 'user.joined' })).toEqual({ kind: 'ignored' });
    expect(parse(textUpdate({ text: 5 }))).toEqual({ kind: 'ignored' });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 5],
    ['a list', []],
    ['no event name', { message: message() }],
    ['a number for a name', { event_name: 5, message: message() }],
    ['no message', { event_name: 'message.text.received' }],
    ['no id', textUpdate({ message_id: undefined })],
    ['an empty id', textUpdate({ message_id: '' })],
    ['an id beyond measure', textUpdate({ message_id: 'x'.repeat(129) })],
    ['a number that lost digits', textUpdate({ message_id: 2 ** 60 })],
    ['no chat', textUpdate({ chat: null })],
    ['a wrapped nothing', { ok: true, result: null }],
  ])('takes %s for no update', (_name, raw) => {
    expect(parse(raw)).toEqual({ kind: 'malformed' });
  });

  it('caps a text', () => {
    const parsed = parse(textUpdate({ text: 'a'.repeat(1_000_000) }));
    expect(parsed.kind === 'event' && parsed.event.kind === 'question' && parsed.event.text.length).toBe(
      12_500,
    );
  });
});
