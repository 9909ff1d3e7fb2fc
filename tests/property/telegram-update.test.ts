import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUpdate } from '../../src/channels/telegram/parse-update.ts';
import { BOT } from '../fakes/telegram/fake-telegram.ts';
import { groupChat, makeUpdate, privateChat } from '../fakes/telegram/update-content.ts';

const ids = { updateId: 7, messageId: 8, bot: BOT };
const LAN = privateChat(5001);

/** The names that the parser looks for, with anything in them. */
const shaped = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.anything(),
    fc.constantFrom('private', 'supergroup', 'bot_command', 'mention', 's:1', 'n:1', 1, -1, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'message',
        'callback_query',
        'chat',
        'from',
        'id',
        'type',
        'text',
        'entities',
        'offset',
        'length',
        'reply_markup',
        'inline_keyboard',
        'callback_data',
        'data',
        'photo',
        'update_id',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 8 },
    ),
  ),
})).value;

describe('any update', () => {
  it('is read or passed over, whatever its shape, and never throws', () => {
    fc.assert(
      fc.property(shaped, fc.option(fc.integer(), { nil: undefined }), (raw, updateId) => {
        const update = typeof raw === 'object' && raw !== null ? { ...raw, update_id: updateId } : raw;
        const parsed = parseUpdate(update, BOT);
        expect(parsed?.updateId).toBe(parsed ? updateId : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('hands on a private text unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('/'));
        expect(parseUpdate(makeUpdate(LAN, { text }, ids), BOT)?.event).toEqual({
          kind: 'question',
          to: { chatId: 5001 },
          text,
        });
      }),
    );
  });

  it('takes nothing but the mention out of a question in a group', () => {
    const group = groupChat(-100, LAN.person);
    const word = fc.constantFrom('chỉ', 'số', 'PAPI', 'năm', '2021', '😀', '@ai_do');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (question, place) => {
        const at = place % (question.length + 1);
        const text = [...question.slice(0, at), `@${BOT.username}`, ...question.slice(at)].join(' ');
        const event = parseUpdate(makeUpdate(group, { text }, ids), BOT)?.event;
        expect(event?.kind === 'question' && event.text.split(/\s+/u)).toEqual(question);
      }),
    );
  });
});
