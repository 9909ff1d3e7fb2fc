/**
 * Takes the screenshots of the documentation from a running bot, asking as a person would:
 * node scripts/screenshots.mjs http://127.0.0.1:3000 docs/screenshots ["question" …]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.mjs';

const [url, folder, ...given] = process.argv.slice(2);
const executablePath = findChromium();
if (!url || !folder || !executablePath) {
  console.error(
    executablePath
      ? 'Usage: node scripts/screenshots.mjs URL FOLDER ["question" …]'
      : 'No Chromium found. Run: node scripts/ensure-chromium.mjs',
  );
  process.exit(2);
}

/** The first is shown alone on the phone; all of them on the desk. */
const questions =
  given.length > 0
    ? given
    : ['Có bao nhiêu tập thể được khen thưởng?', 'Chỉ số cải cách hành chính của tỉnh qua các năm?'];
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };

async function ask(page, question) {
  const turns = page.locator('.turn');
  const before = await turns.count();
  await page.getByLabel('Câu hỏi của bạn').pressSequentially(question);
  await page.keyboard.press('Enter');
  await turns.nth(before).locator('.reply').waitFor();
}

/** A page on which the questions have been asked, seen from its top: with the name of the bot. */
async function askAll(browser, device, asked) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...device });
  const page = await context.newPage();
  await page.goto(url);
  for (const question of asked) await ask(page, question);
  await page.evaluate('scrollTo(0, 0)');
  return page;
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
try {
  const phone = await askAll(browser, PHONE, questions.slice(0, 1));
  await phone.screenshot({ path: join(folder, 'web-phone.png') });

  const source = phone.getByRole('link', { name: 'Mở nguồn' }).first();
  await Promise.all([phone.waitForURL('**/nguon/**'), source.click()]);
  await phone.screenshot({ path: join(folder, 'web-source.png') });

  const desk = await askAll(browser, DESK, questions);
  await desk.screenshot({ path: join(folder, 'web-desk.png') });
} finally {
  await browser.close();
}
