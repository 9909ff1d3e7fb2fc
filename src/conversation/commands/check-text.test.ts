import { describe, expect, it } from 'vitest';
import { LIFETIME, openConversation } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';

const QUESTION = 'PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?';
const WRONG = 'Năm 2024, PAR INDEX của Khánh Hòa đạt 91,49%, xếp hạng 10/63.';
const LONG = `${'Báo cáo về cải cách hành chính của tỉnh trong năm qua, gửi các sở và địa phương. '.repeat(7)}${WRONG}`;

describe('/kiemtra', () => {
  it.each(['/kiemtra', '/kiểm tra', '/KIEM TRA', 'kiểm tra giúp tôi đoạn này:'])(
    '%s TEXT: judges it',
    (command) => {
      const reply = openConversation().alone(`${command} ${WRONG}`);
      expect(reply).toMatchObject({ kind: 'claim', claim: { verdict: 'contradicted' } });
      expect(renderText(reply)).toContain('90,49%');
    },
  );

  it('alone: takes the next message for the text', () => {
    const { say } = openConversation();
    expect(say('/kiemtra')).toMatchObject({ kind: 'help', actions: ['Thôi'] });
    expect(say(WRONG)).toMatchObject({ kind: 'claim' });
    // Only the next one.
    expect(say(QUESTION)).toMatchObject({ kind: 'answer' });
  });

  it.each(['thôi', 'hủy', 'Thôi bỏ qua nhé'])('%s: leaves it', (typed) => {
    const { say } = openConversation();
    say('/kiemtra');
    expect(say(typed).kind).toBe('help');
    expect(say(QUESTION).kind).toBe('answer');
  });

  it('answers a question or thanks in between', () => {
    const { say } = openConversation();
    say('/kiemtra');
    expect(say('cảm ơn bạn').kind).toBe('smalltalk');
    expect(say(WRONG).kind).toBe('claim');
    say('/kiemtra');
    expect(say(QUESTION).kind).toBe('answer');
  });

  it('is forgotten after its time', () => {
    const { say, clock } = openConversation();
    say('/kiemtra');
    clock.now = LIFETIME;
    expect(say('PAR INDEX 2024 đạt 90,49%').claim?.checks.length ?? 0).toBeLessThanOrEqual(1);
    expect(say('thôi').kind).not.toBe('help');
  });

  it('says how to send the text where nothing is remembered', () => {
    const reply = openConversation().alone('/kiemtra');
    expect(reply.kind).toBe('help');
    expect(renderText(reply)).toContain('/kiemtra rồi dán');
  });

  it('takes 4,000 characters, also with marks apart, and no more', () => {
    const { alone } = openConversation();
    const text = `${WRONG} `.repeat(80).slice(0, 4_000);
    expect(alone(`/kiemtra ${text}`).kind).toBe('claim');
    expect(alone(`/kiemtra ${text.normalize('NFD')}`).kind).toBe('claim');
    expect(alone(`/kiemtra ${text}${WRONG}`).kind).toBe('error');
  });

  it('of a text without figures says what to send', () => {
    const reply = openConversation().say('/kiemtra Cải cách hành chính rất tốt.');
    expect(reply.kind).toBe('help');
    expect(reply.claim).toBeUndefined();
  });

  it('looks at no file of a person', () => {
    expect(openConversation().alone('kiểm tra giúp em: hồ sơ của em tới đâu rồi').kind).not.toBe('claim');
  });
});

describe('a long text with figures', () => {
  it.each(['1', 'Kiểm tra đoạn này', '/kiemtra', 'kiem tra'])('is checked after %s', (yes) => {
    const { say } = openConversation();
    expect(LONG.length).toBeGreaterThan(500);
    expect(say(LONG)).toMatchObject({ kind: 'clarify', suggestions: ['Kiểm tra đoạn này', 'Thôi'] });
    expect(say(yes)).toMatchObject({ kind: 'claim', claim: { verdict: 'contradicted' } });
    // It is kept no longer.
    expect(say('/kiemtra').kind).toBe('help');
  });

  it('is forgotten after a no', () => {
    const { say } = openConversation();
    say(LONG);
    expect(say('2').kind).toBe('help');
    expect(say('/kiemtra').kind).toBe('help');
  });

  it('is to be sent with the command where nothing is remembered', () => {
    expect(renderText(openConversation().alone(LONG))).toContain('/kiemtra');
  });

  it('without figures is too long', () => {
    expect(openConversation().say('hồ sơ trễ hạn '.repeat(60)).kind).toBe('error');
  });
});
