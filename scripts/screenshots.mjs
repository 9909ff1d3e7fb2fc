/**
 * Takes the screenshots of the documentation from a running bot, asking as a person would:
 * node scripts/screenshots.mjs http://127.0.0.1:3000 docs/screenshots ["question" …]
 * `--portal http://127.0.0.1:8080`, which the bot has to list in CORS_ORIGINS, adds pictures of the widget.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { portal: { type: 'string' } },
});
const [url, folder, ...given] = positionals;
const executablePath = findChromium();
if (!url || !folder || !executablePath) {
  console.error(
    executablePath
      ? 'Usage: node scripts/screenshots.mjs [--portal ORIGIN] URL FOLDER ["question" …]'
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

/** A portal of an origin of its own, which shows the example page of the documentation. */
function startPortal(origin) {
  const page = readFileSync(new URL('../docs/widget-example.html', import.meta.url), 'utf8');
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page.replace('https://bot.example', url));
  });
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(Number(port), hostname, () => resolve(server));
  });
}

/** The example portal, with the widget open and a question answered in it. */
async function openPortal(browser, device, question) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...device });
  const page = await context.newPage();
  await page.goto(values.portal);
  await page.getByRole('button', { name: 'Hỏi đáp', exact: true }).click();
  // Nothing is to look as if it were pointed at.
  await page.mouse.move(0, 0);
  await ask(page, question);
  return page;
}

const DRAFT = `Nhân dịp này, 45 tập thể và 52 cá nhân được nhận bằng khen của UBND tỉnh. Năm 2024, tỉnh chi 12 tỷ đồng cho chuyển đổi số.`;

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

  const draft = await askAll(browser, { viewport: { width: 1280, height: 1100 } }, []);
  await draft.locator('.draft summary').click();
  await draft.getByLabel('Văn bản cần kiểm tra').fill(DRAFT);
  await draft.getByRole('button', { name: 'Kiểm tra văn bản này' }).click();
  await draft.locator('.draft-entries').waitFor();
  await draft.evaluate(`document.querySelector('.draft').scrollIntoView()`);
  await draft.screenshot({ path: join(folder, 'web-draft.png') });

  if (values.portal) {
    const portal = await startPortal(values.portal);
    for (const [device, name] of [
      [DESK, 'widget-desk.png'],
      [PHONE, 'widget-phone.png'],
    ]) {
      const page = await openPortal(browser, device, questions[0]);
      await page.screenshot({ path: join(folder, name) });
    }
    portal.closeAllConnections();
    portal.close();
  }
} finally {
  await browser.close();
}
