import { expect, it } from 'vitest';
import { botOver, realFiles } from '../../tests/support/bot.ts';

it('asks again for what was counted, not for anything of that time', () => {
  const { responder } = botOver(realFiles());
  const ask = (text: string) => responder.respond({ text, conversation: 'a' });
  expect(ask('khanh hoa co bao nhieu xa phuong').kind).toBe('answer');
  // The content counts towns and districts of that time, no communes.
  expect(ask('truoc khi sap nhap thi bao nhieu').kind).toBe('abstain');
});
