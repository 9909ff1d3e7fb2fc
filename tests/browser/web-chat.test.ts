import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE_QUOTE, HOSTILE_TEXT, QUESTIONS } from '../e2e/web-script.ts';
import { buildWebAssets, type RunningServer, startWebServer } from '../e2e/web-server.ts';
import { ask, DESK, launchChromium, openPage, PHONE, type WatchedPage } from './chromium.ts';

let server: RunningServer;
let browser: Browser;
const opened: WatchedPage[] = [];

beforeAll(async () => {
  server = await startWebServer(buildWebAssets());
  browser = await launchChromium();
});
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openChat(options: BrowserContextOptions = DESK): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  opened.push(watched);
  await watched.page.goto(server.url);
  await watched.page.getByLabel('Câu hỏi của bạn').waitFor();
  return watched;
}

const input = (page: Page) => page.getByLabel('Câu hỏi của bạn');
const replies = (page: Page) => page.locator('.reply');
const focused = (page: Page) => page.locator(':focus');

async function send(page: Page, question: string): Promise<void> {
  await input(page).fill(question);
  await page.keyboard.press('Enter');
}

describe('a conversation', () => {
  it('runs under the security policy without a single complaint, and survives a reload', async () => {
    const { page, faults } = await openChat();
    for (const question of [QUESTIONS.answer, QUESTIONS.table, QUESTIONS.hostile]) await ask(page, question);
    await ask(page, HOSTILE_TEXT);
    const said = await page.locator('.turn').allTextContents();
    await page.reload();
    await replies(page).nth(3).waitFor();
    expect(await page.locator('.turn').allTextContents()).toEqual(said);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('is refused markup by the browser itself, and such a breach would be noticed here', async () => {
    const { page, faults } = await openChat();
    const write = `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hacked=1">')`;
    await expect(page.evaluate(write)).rejects.toThrow('TrustedHTML');
    await expect.poll(() => faults.join('\n')).toContain('securitypolicyviolation require-trusted-types-for');
  });

  it('opens a source at its quote and comes back to where one was', async () => {
    const { page, faults } = await openChat(PHONE);
    await ask(page, QUESTIONS.answer);
    await page.getByRole('link', { name: 'Mở nguồn' }).click();
    const mark = page.locator('mark');
    await mark.waitFor();
    expect(await mark.textContent()).toBe(ARTICLE_QUOTE);
    const place = await mark.boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(740);
    await page.getByRole('link', { name: 'Về trang hỏi đáp' }).first().click();
    await replies(page).waitFor();
    expect(await replies(page).textContent()).toContain('54 tập thể');
    expect(faults).toEqual([]);
  });

  it('shows the newest question at the top, with the beginning of its answer', async () => {
    const { page } = await openChat(PHONE);
    for (const question of [QUESTIONS.answer, QUESTIONS.claim, QUESTIONS.table]) await ask(page, question);
    const question = await page.locator('.question').last().boundingBox();
    expect(question?.y).toBeGreaterThanOrEqual(0);
    expect(question?.y).toBeLessThan(60);
  });

  it('prints the answers and the addresses of their sources, and nothing to press', async () => {
    const { page } = await openChat();
    await ask(page, QUESTIONS.answer);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dock').isVisible()).toBe(false);
    expect(await page.locator('.suggestions').isVisible()).toBe(false);
    expect(await page.locator('.reply').isVisible()).toBe(true);
    const printed = `getComputedStyle(document.querySelector('.source-original'), '::after').content`;
    expect(await page.evaluate(printed)).toContain('https://baokhanhhoa.vn/');
  });
});

describe('with a keyboard only', () => {
  /** What Tab reaches next: its text, whether one sees that it has the focus, and whether anything covers it. */
  const DESCRIBE_FOCUS = `(() => {
    const element = document.activeElement;
    const { top, bottom, left } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 5, (top + bottom) / 2);
    return {
      name: (element.textContent || element.id).trim(),
      isSeen: getComputedStyle(element).outlineStyle !== 'none',
      isFree: hit === element || element.contains(hit),
    };
  })()`;

  it('leads past the header to the input, asks, and goes on through the answer', async () => {
    const { page } = await openChat();
    await page.keyboard.press('Tab');
    expect(await focused(page).textContent()).toBe('Đến ô nhập câu hỏi');
    expect((await focused(page).boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.type(QUESTIONS.answer);
    expect(await input(page).inputValue()).toBe(QUESTIONS.answer);
    await page.keyboard.press('Enter');
    await replies(page).waitFor();
    expect(await focused(page).getAttribute('id')).toBe('cau-hoi');

    for (let back = 0; back < 4; back += 1) await page.keyboard.press('Shift+Tab');
    expect(await focused(page).textContent()).toBe(QUESTIONS.supported);
    await page.keyboard.press('Enter');
    await replies(page).nth(1).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page).getAttribute('class')).toBe('marker');
  });

  it('shows each stop, with nothing over it', async () => {
    const { page } = await openChat({ viewport: { width: 360, height: 740 } });
    for (const question of [QUESTIONS.table, QUESTIONS.answer]) await ask(page, question);
    await page.evaluate('scrollTo(0, 0)');
    await page.locator('.site-header').click();
    const stops: { name: string; isSeen: boolean; isFree: boolean }[] = [];
    for (let stop = 0; stop < 16; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(DESCRIBE_FOCUS));
    }
    expect(stops.map(({ name }) => name)).toContain('Gửi');
    expect(stops.filter(({ isSeen, isFree }) => !isSeen || !isFree)).toEqual([]);
  });
});

describe('typing Vietnamese', () => {
  it('leaves Enter to the input method while it composes', async () => {
    const { page } = await openChat();
    await input(page).focus();
    const devtools = await page.context().newCDPSession(page);
    const enter = { key: 'Enter', code: 'Enter' };
    await devtools.send('Input.imeSetComposition', { text: 'tiê', selectionStart: 3, selectionEnd: 3 });
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      ...enter,
      windowsVirtualKeyCode: 229,
    });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
    expect(await page.locator('.turn').count()).toBe(0);
    await devtools.send('Input.insertText', { text: 'tiếng' });
    expect(await input(page).inputValue()).toBe('tiếng');
    await page.keyboard.press('Enter');
    await replies(page).waitFor();
    expect(await page.locator('.question').textContent()).toBe('Bạn hỏi: tiếng');
  });

  it('breaks the line with Shift+Enter and grows with the text', async () => {
    const { page } = await openChat();
    const before = (await input(page).boundingBox())?.height ?? 0;
    await input(page).pressSequentially('dòng một');
    await page.keyboard.press('Shift+Enter');
    await input(page).pressSequentially('dòng hai');
    expect(await input(page).inputValue()).toBe('dòng một\ndòng hai');
    expect((await input(page).boundingBox())?.height).toBeGreaterThan(before);
    await page.keyboard.press('Enter');
    await replies(page).waitFor();
    expect((await input(page).boundingBox())?.height).toBeLessThan(before + 1);
  });
});

describe('on a touch screen', () => {
  it('closes the keyboard, which would cover the answer', async () => {
    const { page } = await openChat(PHONE);
    await ask(page, QUESTIONS.answer);
    expect(await focused(page).getAttribute('class')).toBe('turn');
    await page.getByRole('button', { name: QUESTIONS.supported }).tap();
    await replies(page).nth(1).waitFor();
    expect(await focused(page).getAttribute('class')).toBe('turn');
  });
});

describe('on a slow or broken network', () => {
  it('says that it searches, gives up after ten seconds, and answers when asked again', async () => {
    const { page, faults } = await openChat(PHONE);
    await page.clock.install();
    await page.route('**/api/ask', () => undefined);
    await send(page, QUESTIONS.answer);
    const waiting = page.locator('.waiting');
    await waiting.waitFor();
    expect(await waiting.textContent()).toBe('');
    await page.clock.runFor(300);
    // The page draws in its own time after the clock has moved.
    await expect.poll(() => waiting.textContent()).toBe('Đang tìm…');
    const { y = 0, height = 0 } = (await waiting.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual((await page.locator('.dock').boundingBox())?.y ?? 0);
    await page.clock.runFor(4_000);
    await expect.poll(() => waiting.textContent()).toContain('Vẫn đang tìm');
    await page.clock.runFor(6_000);
    await page.getByText('Đã chờ 10 giây').waitFor();

    await page.unroute('**/api/ask');
    await page.getByRole('button', { name: 'Thử lại' }).tap();
    await replies(page).waitFor();
    expect(await page.locator('.turn').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('takes up again when the server does', async () => {
    const { page } = await openChat();
    await send(page, QUESTIONS.broken);
    await page.getByText('Máy chủ gặp lỗi').waitFor();
    await ask(page, QUESTIONS.answer);
    expect(await page.locator('.turn').count()).toBe(2);
  });

  it('says when the device has no network, and goes on when it has', async () => {
    const { page } = await openChat(PHONE);
    await page.context().setOffline(true);
    await page.getByRole('status').waitFor();
    await send(page, QUESTIONS.answer);
    await page.getByText('câu hỏi chưa gửi được').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('status').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thử lại' }).tap();
    await replies(page).waitFor();
  });
});

describe('without JavaScript', () => {
  it('says what to do', async () => {
    const watched = await openPage(browser, { ...PHONE, javaScriptEnabled: false });
    opened.push(watched);
    await watched.page.goto(server.url);
    expect(await watched.page.locator('noscript').textContent()).toContain('Hãy bật JavaScript');
  });
});
