import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAFT } from '../e2e/web-draft.ts';
import { buildWebAssets, type RunningServer, startWebServer } from '../e2e/web-server.ts';
import { wordFile, wordParagraph } from '../support/word-file.ts';
import { axeViolations, DESK, launchChromium, openPage, PHONE } from './chromium.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startWebServer(buildWebAssets(), { checksPerMinute: 1000 });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('checking a text on the web page', () => {
  it('marks each figure of a pasted text by sign and word, by keyboard alone', async () => {
    const { page, close } = await openPage(browser, DESK);
    try {
      await page.goto(server.url);
      await page.locator('.draft summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(DRAFT);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '3 số liệu: 1 đúng, 1 sai, 1 không có dữ liệu.' }).waitFor();
      const text = page.getByRole('region', { name: 'Văn bản với các số liệu đã đối chiếu' });
      expect(await text.textContent()).toContain('<script>window.hacked=1</script>');
      expect(await text.getByRole('link').allTextContents()).toEqual([
        '45 (sai)',
        '52 (đúng)',
        '12 tỷ đồng (không có dữ liệu)',
      ]);
      const entries = page.locator('.draft-entries li');
      expect(await entries.first().textContent()).toContain('“45”: sai, tài liệu ghi 54 tập thể');
      await text.getByRole('link', { name: '45' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === '#so-lieu-0');
      expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
    } finally {
      await close();
    }
  });

  it('takes a Word file, and says why it cannot take another', async () => {
    const { page, close } = await openPage(browser, PHONE);
    try {
      await page.goto(server.url);
      await page.locator('.draft summary').click();
      const file = page.getByLabel('Hoặc chọn tệp');
      const send = page.getByRole('button', { name: 'Kiểm tra văn bản này' });
      await send.click();
      await page.getByText('Bạn chưa dán văn bản').waitFor();
      await file.setInputFiles({ name: 'a.docx', mimeType: '', buffer: Buffer.from('PK broken') });
      await send.click();
      await page.getByText('Tệp Word bị hỏng').waitFor();
      const buffer = wordFile(wordParagraph('Có 45 tập thể và 52 cá nhân được khen.'));
      await file.setInputFiles({ name: 'a.docx', mimeType: '', buffer });
      await send.click();
      await page.getByRole('link', { name: '45 (sai)' }).waitFor();
    } finally {
      await close();
    }
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in %s colours', async (colorScheme) => {
    const { page, close } = await openPage(browser, { ...PHONE, colorScheme });
    try {
      await page.goto(server.url);
      await page.locator('.draft summary').click();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByLabel('Văn bản cần kiểm tra').fill(DRAFT);
      await page.getByRole('button', { name: 'Kiểm tra văn bản này' }).click();
      await page.locator('.draft-entries').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    } finally {
      await close();
    }
  });
});
