import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ARTICLE_QUOTE, HOSTILE_TEXT, QUESTIONS } from '../web-script.ts';
import { buildWebAssets, type RunningServer, startWebServer } from '../web-server.ts';
import { ChatPage, type ChatPageOptions } from './chat-page.ts';

let server: RunningServer;
const opened: ChatPage[] = [];

beforeAll(async () => {
  server = await startWebServer(buildWebAssets());
});
afterEach(() => {
  for (const page of opened.splice(0)) page.close();
});
afterAll(() => server.close());

async function open(options?: ChatPageOptions): Promise<ChatPage> {
  const page = await ChatPage.open(server.url, options);
  opened.push(page);
  return page;
}

const contentOf = (element: Element | undefined | null): string => element?.textContent ?? '';

describe('before the first question', () => {
  it('says what can be asked and offers questions', async () => {
    const page = await open();
    expect(page.texts('h1')).toEqual(['Hỏi đáp cải cách hành chính Khánh Hòa']);
    expect(page.texts('.suggestion')).toEqual([
      QUESTIONS.answer,
      QUESTIONS.table,
      QUESTIONS.claim,
      QUESTIONS.help,
    ]);
    expect(page.texts('.welcome .small').join('')).toContain('120 nguồn');
    expect(page.document.querySelector('label[for="cau-hoi"]')).not.toBeNull();
    expect(page.document.querySelector('.skip-link')?.getAttribute('href')).toBe('#cau-hoi');
    expect(await page.axeViolations()).toEqual([]);
  });

  it('asks the question of a button, and the focus goes on from there', async () => {
    const page = await open();
    await page.press(QUESTIONS.answer);
    expect(contentOf(await page.newestReply())).toContain('54 tập thể');
    expect(page.document.activeElement).toBe(page.all('.turn')[0]);
    expect(page.all('.welcome')).toEqual([]);
  });
});

describe('an answer', () => {
  it('shows the answer first, then the quote, then the source, and a caution', async () => {
    const page = await open();
    const reply = await page.ask(QUESTIONS.answer);
    expect([...reply.children].map(({ className }) => className)).toEqual(['lead', 'quote', 'note']);
    expect(contentOf(reply.querySelector('.lead strong'))).toBe('54 tập thể');
    expect(contentOf(reply.querySelector('blockquote'))).toBe(`“${ARTICLE_QUOTE}”`);
    expect(contentOf(reply.querySelector('figcaption'))).toContain('Báo Khánh Hòa · 9/10/2020');
    expect(contentOf(reply.querySelector('.note'))).toMatch(/^Lưu ý: /u);
    expect(page.input.value).toBe('');
    expect(page.document.activeElement).toBe(page.input);
    expect(await page.axeViolations()).toEqual([]);
  });

  it('says last how the question was read, when not as typed', async () => {
    const reply = await (await open()).ask(QUESTIONS.unaccented);
    expect(contentOf(reply.lastElementChild)).toBe(`Bạn hỏi: ${QUESTIONS.answer}`);
  });

  it('opens its source at the quote, and the original beside it', async () => {
    const page = await open();
    const reply = await page.ask(QUESTIONS.answer);
    const [source, original] = [...reply.querySelectorAll<HTMLAnchorElement>('.source-links a')];
    const response = await fetch(source?.href ?? '');
    expect(await response.text()).toContain(`<mark id="trich">${ARTICLE_QUOTE}</mark>`);
    expect(original?.href).toMatch(/^https:\/\/baokhanhhoa\.vn\//u);
    expect(original?.rel).toBe('noopener noreferrer');
  });

  it('leads from a marker to its quote', async () => {
    const page = await open();
    const reply = await page.ask(QUESTIONS.table);
    const anchors = [...reply.querySelectorAll('.marker')].map((marker) => marker.getAttribute('href'));
    expect(anchors).toHaveLength(3);
    for (const anchor of anchors) {
      expect(page.document.getElementById(anchor?.slice(1) ?? '')).not.toBeNull();
    }
  });

  it('shows a table as a table, and a source of several quotes once', async () => {
    const page = await open();
    const reply = await page.ask(QUESTIONS.table);
    expect([...reply.querySelectorAll('thead th')].map(contentOf)).toEqual(['Năm', 'Điểm (%)', 'Hạng']);
    expect([...reply.querySelectorAll('tbody th[scope=row]')].map(contentOf)).toEqual([
      '2019',
      '2020',
      '2022',
    ]);
    expect(reply.querySelectorAll('td.figure')).toHaveLength(6);
    expect(reply.querySelectorAll('blockquote')).toHaveLength(3);
    expect(reply.querySelectorAll('cite')).toHaveLength(1);
    expect(await page.axeViolations()).toEqual([]);
  });

  it.each([
    [QUESTIONS.claim, 'Khác với nguồn'],
    [QUESTIONS.supported, 'Đúng với nguồn'],
    [QUESTIONS.notFound, 'Không thấy trong nguồn'],
    [QUESTIONS.abstain, 'Chưa có câu trả lời'],
    [QUESTIONS.clarify, 'Mời bạn chọn'],
  ])('says in a word and a sign what it is: %s', async (question, label) => {
    const page = await open();
    const reply = await page.ask(question);
    expect(contentOf(reply.querySelector('.reply-label'))).toBe(label);
    expect(reply.querySelector('.reply-label svg[aria-hidden=true]')).not.toBeNull();
    expect(await page.axeViolations()).toEqual([]);
  });

  it('offers what to ask next, as buttons, for the newest reply only', async () => {
    const page = await open();
    await page.ask(QUESTIONS.answer);
    await page.press(QUESTIONS.table);
    await vi.waitFor(() => expect(page.all('.reply')).toHaveLength(2));
    expect(page.texts('.suggestion')).toEqual([QUESTIONS.answer]);
  });

  it('never takes text for markup', async () => {
    const page = await open();
    const reply = await page.ask(QUESTIONS.hostile);
    expect(contentOf(reply)).toContain(HOSTILE_TEXT);
    expect(reply.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.window['hacked']).toBeUndefined();
    expect(page.all('a[href^="javascript"]')).toEqual([]);
    expect(contentOf(page.all('.suggestion')[0])).toBe(HOSTILE_TEXT);
    await page.ask(HOSTILE_TEXT);
    expect(contentOf(page.all('.question').at(-1))).toContain(HOSTILE_TEXT);
    expect(page.all('.question img')).toEqual([]);
  });

  it('shows the refusal of a question that the bot cannot read', async () => {
    const page = await open({
      fetch: (input, init) => fetch(input, { ...init, body: JSON.stringify({ text: ' ' }) }),
    });
    expect(contentOf(await page.ask('câu hỏi'))).toContain('Bạn chưa gõ câu hỏi');
  });
});

describe('the input', () => {
  it('sends with Enter but not inside a composition, nor with Shift', async () => {
    const page = await open();
    page.type('tiê');
    expect(page.key('Enter', { isComposing: true }).defaultPrevented).toBe(false);
    expect(page.key('Enter', { keyCode: 229 }).defaultPrevented).toBe(false);
    expect(page.key('Enter', { shiftKey: true }).defaultPrevented).toBe(false);
    expect(page.all('.turn')).toEqual([]);
    expect(page.key('Enter').defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(page.all('.turn')).toHaveLength(1));
  });

  it('sends with the button too', async () => {
    const page = await open();
    page.type(QUESTIONS.answer);
    await page.press('Gửi');
    await page.newestReply();
  });

  it('counts near the limit and says what is wrong', async () => {
    const page = await open();
    const hint = () => contentOf(page.document.getElementById('cau-hoi-ghi-chu'));
    page.key('Enter');
    await vi.waitFor(() => expect(hint()).toBe('Bạn chưa gõ câu hỏi.'));
    page.type('a'.repeat(399));
    await vi.waitFor(() => expect(page.hint).toBe(''));
    page.type('a'.repeat(3280));
    await vi.waitFor(() => expect(hint()).toBe('3280/4100 ký tự'));
    page.type(` ${'a'.repeat(4112)} `);
    await vi.waitFor(() => expect(hint()).toBe('Dài quá 12 ký tự. Hãy viết ngắn hơn.'));
    expect(page.input.getAttribute('aria-invalid')).toBe('true');
    page.key('Enter');
    expect(page.all('.turn')).toEqual([]);
    expect(page.input.value).toHaveLength(4114);
  });

  it('asks one question at a time and keeps the next one that was typed', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const page = await open({ fetch: (input, init) => held.then(() => fetch(input, init)) });
    await page.send(QUESTIONS.answer);
    page.type(QUESTIONS.table);
    page.key('Enter');
    await vi.waitFor(() => expect(page.hint).toBe('Hãy đợi câu trước được trả lời.'));
    expect(page.input.value).toBe(QUESTIONS.table);
    answer();
    await page.newestReply();
    expect(page.all('.turn')).toHaveLength(1);
    await vi.waitFor(() => expect(page.hint).toBe(''));
  });

  it('lets go of the focus on a touch screen, whose keyboard would cover the answer', async () => {
    const page = await open({ hasTouchScreen: true });
    await page.ask(QUESTIONS.answer);
    expect(page.document.activeElement).toBe(page.all('.turn')[0]);
  });
});

describe('when something fails', () => {
  it('says so and asks the same question again, once and in its place', async () => {
    let isBroken = true;
    const page = await open({
      fetch: (input, init) => (isBroken ? Promise.reject(new TypeError('failed')) : fetch(input, init)),
    });
    await page.send(QUESTIONS.answer);
    await vi.waitFor(() => expect(page.texts('.failure p').join('')).toContain('Không kết nối được'));
    expect(await page.axeViolations()).toEqual([]);
    isBroken = false;
    const asked = server.responder.asked.length;
    await page.press('Thử lại');
    await page.newestReply();
    expect(page.all('.turn')).toHaveLength(1);
    expect(page.all('.failure')).toEqual([]);
    expect(server.responder.asked.slice(asked).map(({ text }) => text)).toEqual([QUESTIONS.answer]);
    expect(page.document.activeElement).toBe(page.all('.turn')[0]);
  });

  it('says when the server has a fault', async () => {
    const page = await open();
    await page.send(QUESTIONS.broken);
    await vi.waitFor(() => expect(page.texts('.failure p').join('')).toContain('Máy chủ gặp lỗi'));
  });

  it('says when one may ask again', async () => {
    const headers = { 'retry-after': '30' };
    const page = await open({ fetch: () => Promise.resolve(new Response('{}', { status: 429, headers })) });
    await page.send(QUESTIONS.answer);
    await vi.waitFor(() => expect(page.texts('.failure p').join('')).toMatch(/hỏi tiếp từ \d\d:\d\d/u));
  });

  it('says that the device is offline before and after a question', async () => {
    const page = await open({ isOffline: true });
    expect(page.texts('[role=status]').join('')).toContain('mất mạng');
    await page.send(QUESTIONS.answer);
    await vi.waitFor(() => expect(page.texts('.failure p').join('')).toContain('mất mạng'));
  });
});

describe('the conversation', () => {
  const conversationOf = (page: ChatPage): string => JSON.parse(Object.values(page.stored)[0] ?? '{}').id;

  it('survives a reload and goes on', async () => {
    const before = await open();
    await before.ask(QUESTIONS.answer);
    await before.ask(QUESTIONS.table);
    const after = await open({ stored: before.stored });
    expect(after.texts('.question')).toEqual(before.texts('.question'));
    expect(after.texts('.reply')).toEqual(before.texts('.reply'));
    await after.ask(QUESTIONS.help);
    expect(after.all('.turn')).toHaveLength(3);
    expect(server.responder.asked.at(-1)?.conversation).toBe(`web:${conversationOf(before)}`);
  });

  it('can be asked on after a reload in the middle of a question', async () => {
    const before = await open({ fetch: () => new Promise(() => undefined) });
    await before.send(QUESTIONS.answer);
    const after = await open({ stored: before.stored });
    expect(after.texts('.failure p').join('')).toContain('chưa được trả lời');
    await after.press('Thử lại');
    expect(contentOf(await after.newestReply())).toContain('54 tập thể');
  });

  it('begins anew with another id, and can be taken back', async () => {
    const page = await open();
    await page.ask(QUESTIONS.answer);
    const first = conversationOf(page);
    await page.press('Cuộc trò chuyện mới');
    await vi.waitFor(() => expect(page.all('.turn')).toEqual([]));
    await vi.waitFor(() => expect(conversationOf(page)).not.toBe(first));
    expect(page.document.activeElement).toBe(page.document.getElementById('chao'));
    await page.press('Mở lại cuộc trò chuyện vừa rồi');
    await vi.waitFor(() => expect(page.all('.turn')).toHaveLength(1));
    expect(conversationOf(page)).toBe(first);
    expect(page.document.activeElement).toBe(page.all('.turn')[0]);
  });

  it.each([
    '{',
    '[]',
    '{"version":1,"id":"x","turns":[{"id":"t","question":"q","state":{"kind":"answered"}}]}',
  ])('starts afresh from damaged storage: %s', async (stored) => {
    const page = await open({ stored: { 'cchc-bot.conversation': stored } });
    expect(page.all('.turn')).toEqual([]);
    await page.ask(QUESTIONS.answer);
  });

  it('works where storage is blocked', async () => {
    const page = await open({ isStorageBlocked: true });
    await page.ask(QUESTIONS.answer);
    expect(page.all('.reply')).toHaveLength(1);
  });
});
