import { describe, expect, it } from 'vitest';
import { openConversation, realAnswerer } from '../../../tests/support/conversation.ts';
import { renderText } from '../../answer/render-text.ts';
import type { Reply } from '../../answer/reply.ts';
import { fold } from '../../language/fold.ts';
import { createResponder } from '../create-responder.ts';

const KEPT = { answeredMinutes: 17, deadDays: 3, keysHours: 49, contact: 'Văn phòng Sở X, số 1022' };
const LAW = 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15';

function openKept() {
  const bot = createResponder({
    answerer: realAnswerer(),
    today: () => '2026-11-22',
    now: () => 0,
    kept: KEPT,
  });
  return {
    onTelegram: (text: string): Reply => bot.respond({ text, conversation: 'telegram:1' }),
    onWeb: (text: string): Reply => bot.respond({ text, conversation: 'web:1', isTransient: true }),
  };
}

describe('what is kept', () => {
  it.each([
    '/quyenriengtu',
    '/quyền riêng tư',
    '/privacy',
    'Quyền riêng tư',
    'Chính sách bảo mật',
    'bạn lưu gì về tôi?',
    'bạn lưu gì về tôi vậy',
    'ban giu thong tin gi cua em the a',
    'Bạn có lưu tin nhắn của tôi không?',
    'bot thu thập những thông tin gì của tôi',
    'bạn biết gì về tôi',
    'dữ liệu của tôi',
    'dữ liệu cá nhân của tôi được lưu bao lâu?',
  ])('%s: is told, also without diacritics', (typed) => {
    for (const text of [typed, fold(typed)]) {
      const reply = openKept().onTelegram(text);
      expect(renderText(reply)).toContain(LAW);
      expect(reply).toMatchObject({ kind: 'help', actions: ['Xóa dữ liệu'] });
      expect(reply.effects).toBeUndefined();
    }
  });

  it('names the real figures, the way to delete and whom to ask', () => {
    const said = renderText(openKept().onTelegram('/quyenriengtu'));
    for (const part of ['17 phút', '3 ngày', '49 giờ', '/xoadulieu', KEPT.contact, '01/01/2026', '***'])
      expect(said).toContain(part);
    expect(said.length).toBeLessThan(1_300);
  });

  it('says on the web that nothing is kept but the memory', () => {
    const said = renderText(openKept().onWeb('quyen rieng tu'));
    expect(said).toContain('không lưu câu hỏi của bạn');
    expect(said).toContain('17 phút');
    expect(said).not.toContain('49 giờ');
    expect(said).toContain(LAW);
  });

  it.each([
    'Dữ liệu của tôi trên Cổng Dịch vụ công được bảo vệ thế nào?',
    'Luật Bảo vệ dữ liệu cá nhân có hiệu lực khi nào?',
    'xóa đăng ký thường trú ở đâu',
    'hồ sơ của tôi đến đâu rồi',
  ])('%s: is another question', (typed) => {
    expect(renderText(openKept().onTelegram(typed))).not.toContain(LAW);
  });
});

const DELETED = { kind: 'help', effects: [{ kind: 'forget-person' }] };

describe('deleting', () => {
  it.each([
    '/xoadulieu',
    '/xóa dữ liệu',
    '/xoa',
    'xóa dữ liệu của tôi',
    'Xóa dữ liệu',
    'xóa hết tin nhắn của tôi đi',
  ])('%s: asks once, then deletes', (typed) => {
    for (const text of [typed, fold(typed)]) {
      const { onTelegram } = openKept();
      const asked = onTelegram(text);
      expect(asked.kind).toBe('clarify');
      expect(asked.effects).toBeUndefined();
      expect(asked.suggestions).toHaveLength(2);
      expect(onTelegram(asked.suggestions[0] ?? '')).toMatchObject(DELETED);
    }
  });

  it.each([
    'có',
    'co',
    'Có ạ',
    'đồng ý',
    'ok',
    '1',
    'số 1',
    'xóa đi',
    'vâng',
    'xác nhận',
    'CÓ, XÓA DỮ LIỆU CỦA TÔI',
  ])('%s: yes', (yes) => {
    const { onTelegram } = openKept();
    onTelegram('/xoadulieu');
    const reply = onTelegram(yes);
    expect(reply).toMatchObject(DELETED);
    expect(renderText(reply)).toContain('49 giờ');
  });

  it.each([
    'không',
    'khong xoa',
    'thôi',
    '2',
    'đừng',
    'dữ liệu của tôi',
    'tôi có dữ liệu không?',
    'PAR INDEX năm 2024 là bao nhiêu?',
    '/xoadulieu',
    '3',
  ])('%s: deletes nothing', (other) => {
    const { onTelegram } = openKept();
    onTelegram('/xoadulieu');
    expect(onTelegram(other).effects).toBeUndefined();
  });

  it('asks again when the yes comes later than the next message, or without the question', () => {
    const { onTelegram } = openKept();
    const [yes = ''] = onTelegram('/xoadulieu').suggestions;
    onTelegram('Chào bạn');
    const late = onTelegram(yes);
    expect(late).toMatchObject({ kind: 'clarify' });
    expect(late.effects).toBeUndefined();
    expect(openKept().onTelegram('có').effects).toBeUndefined();
  });

  it('drops at once what the conversation remembers, and of no other', () => {
    const { onTelegram, onWeb } = openKept();
    for (const say of [onTelegram, onWeb]) say('PAR INDEX năm 2019 của Khánh Hòa là bao nhiêu?');
    onTelegram('/xoadulieu');
    onTelegram('có');
    expect(onTelegram('nguồn').citations).toEqual([]);
    expect(onWeb('nguồn').citations).not.toEqual([]);
  });

  it('says on the web that there is nothing else', () => {
    const { onWeb } = openKept();
    onWeb('/xoadulieu');
    const said = renderText(onWeb('có'));
    expect(said).toContain('không lưu gì khác');
    expect(said).not.toContain('giờ để');
  });

  it('has nothing to delete where nothing is remembered', () => {
    const reply = openConversation().alone('/xoadulieu');
    expect(renderText(reply)).toContain('không có gì để xóa');
    expect(reply.effects).toBeUndefined();
  });
});
