import { describe, expect, it } from 'vitest';
import { ARTICLE_QUOTE, HOSTILE_TEXT, QUESTIONS } from '../e2e/web-script.ts';
import { startWebServer } from '../e2e/web-server.ts';
import { axeViolations, DESK, openPage } from './chromium.ts';
import { portalPage, startPortal } from './portal.ts';
import {
  ask,
  DIALOG,
  dialog,
  focusedId,
  INSIDE,
  openDialog,
  opener,
  pictureWidth,
  replies,
  stageWidget,
} from './widget-stage.ts';

const stage = stageWidget();

describe('on the page of a listed portal', () => {
  it('answers with quote, source, suggestions and how the question was read, and keeps nothing', async () => {
    const { page, faults } = await stage.openPortal();
    await openDialog(page);
    await ask(page, QUESTIONS.unaccented);
    const reply = replies(page).first();
    expect(await reply.textContent()).toContain(ARTICLE_QUOTE);
    expect(await reply.textContent()).toContain(`Bạn hỏi: ${QUESTIONS.answer}`);
    const source = reply.getByRole('link', { name: 'Mở nguồn' });
    expect(await source.getAttribute('href')).toMatch(new RegExp(`^${stage.bot.url}/nguon/`, 'u'));
    for (const link of await reply.locator('a[target]').all())
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), source.click()]);
    await tab.locator('mark').waitFor();
    expect(await tab.locator('mark').textContent()).toBe(ARTICLE_QUOTE);
    await tab.close();

    await dialog(page).getByRole('button', { name: QUESTIONS.supported }).click();
    await replies(page).nth(1).waitFor();
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
      0,
      0,
      '',
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(new Set(stage.bot.responder.asked.slice(-2).map(({ conversation }) => conversation)).size).toBe(1);
    expect(faults).toEqual([]);
  });

  it('shows the picture of a chart', async () => {
    const { page, faults } = await stage.openPortal();
    await openDialog(page);
    await ask(page, QUESTIONS.chart);
    expect(await pictureWidth(page)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('writes hostile content as text', async () => {
    const { page, faults } = await stage.openPortal();
    await openDialog(page);
    await ask(page, QUESTIONS.hostile);
    expect(await replies(page).first().textContent()).toContain(HOSTILE_TEXT);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('takes title, corner and colour from the tag, and nothing that is none', async () => {
    const attributes = `data-title="Hỏi đáp Nha Trang" data-position="left" data-color="#ffd200"`;
    const { page } = await stage.openPortal({ html: portalPage(stage.bot.url, { attributes }) });
    await opener(page).waitFor();
    expect((await opener(page).boundingBox())?.x).toBeLessThan(40);
    const style = `getComputedStyle(${INSIDE}.querySelector('.opener'))`;
    expect(await page.evaluate(`[${style}.color, ${style}.backgroundColor]`)).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 210, 0)',
    ]);
    await openDialog(page);
    expect(await dialog(page).getByRole('heading', { name: 'Hỏi đáp Nha Trang' }).isVisible()).toBe(true);
    expect(await axeViolations(page, DIALOG)).toEqual([]);
  });

  it('stands there once, however often the tag does', async () => {
    const tag = `<script src="${stage.bot.url}/nhung.js" defer></script>`;
    const { page } = await stage.openPortal({ html: portalPage(stage.bot.url, { head: tag, body: tag }) });
    await opener(page).waitFor();
    expect(await page.locator('cchc-hoi-dap').count()).toBe(1);
  });
});

describe('a portal that is not listed', () => {
  it('gets no button, and its page goes on', async () => {
    const stranger = await startPortal();
    try {
      stranger.show({ html: portalPage(stage.bot.url) });
      const watched = await openPage(stage.browser, DESK);
      await watched.page.goto(stranger.origin);
      await expect.poll(() => watched.faults.join(' ')).toContain('CORS');
      await watched.page.locator('cchc-hoi-dap').waitFor({ state: 'detached' });
      expect(await watched.page.getByRole('heading').isVisible()).toBe(true);
      await watched.close();
    } finally {
      await stranger.close();
    }
  });
});

describe('under a strict policy of the portal', () => {
  it('needs the bot in script-src, connect-src and img-src, and nothing else', async () => {
    const policy = `default-src 'none'; script-src ${stage.bot.url}; connect-src ${stage.bot.url}; img-src ${stage.bot.url}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const { page, faults } = await stage.openPortal({ html: portalPage(stage.bot.url), policy });
    await openDialog(page);
    await ask(page, QUESTIONS.chart);
    expect(await pictureWidth(page)).toBeGreaterThan(0);
    expect((await dialog(page).boundingBox())?.width).toBeGreaterThan(400);
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
  });
});

describe('with a keyboard only', () => {
  it('opens, keeps the focus inside, leads from a marker to its quote, and goes back on Escape', async () => {
    const { page } = await stage.openPortal();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('cau-hoi');
    await page.keyboard.type(QUESTIONS.answer);
    await page.keyboard.press('Enter');
    await replies(page).first().waitFor();

    const stops = new Set<string>();
    for (let stop = 0; stop < 24; stop += 1) {
      await page.keyboard.press('Tab');
      stops.add(
        await page.evaluate(`document.activeElement.tagName + ' ' +
        (document.activeElement.shadowRoot?.activeElement?.closest('dialog')?.className ?? '')`),
      );
    }
    // Between the last and the first stop Chromium leads through its own controls; the page then has the focus nowhere.
    expect([...stops].filter((stop) => stop !== 'CCHC-HOI-DAP panel' && stop !== 'BODY ')).toEqual([]);

    await dialog(page).locator('a.marker').focus();
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toMatch(/^trich-/u);
    expect(new URL(page.url()).hash).toBe('');

    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(`${INSIDE}.activeElement.className`)).toBe('opener');
    await page.keyboard.press('Enter');
    expect(await replies(page).count()).toBe(1);
  });

  it('is heard by nobody else: shortcuts of the portal do not fire while one types', async () => {
    const listener = `<body onkeydown="window.heard = (window.heard ?? '') + event.key">`;
    const { page } = await stage.openPortal({ html: portalPage(stage.bot.url).replace('<body>', listener) });
    await openDialog(page);
    await page.keyboard.type('phí s/');
    expect(await page.evaluate('window.heard')).toBeUndefined();
  });
});

describe('when something goes wrong', () => {
  it('says so and asks again', async () => {
    const { page } = await stage.openPortal();
    await openDialog(page);
    await page.route('**/api/ask', (route) => route.abort());
    await dialog(page).getByLabel('Câu hỏi của bạn').fill(QUESTIONS.answer);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Không kết nối được với máy chủ').waitFor();
    await page.unroute('**/api/ask');
    await dialog(page).getByRole('button', { name: 'Thử lại' }).click();
    await replies(page).first().waitFor();
  });

  it('says from when on one may ask again, as the server told across origins', async () => {
    const strict = await startWebServer(stage.assets, {
      allowedOrigins: [stage.portal.origin],
      asksPerMinute: 1,
    });
    try {
      const { page } = await stage.openPortal({ html: portalPage(strict.url) });
      await openDialog(page);
      await ask(page, QUESTIONS.answer);
      await dialog(page).getByLabel('Câu hỏi của bạn').fill(QUESTIONS.table);
      await page.keyboard.press('Enter');
      await dialog(page).getByText('Bạn có thể hỏi tiếp từ').waitFor();
    } finally {
      await strict.close();
    }
  });
});
