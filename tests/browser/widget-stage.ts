/** A portal with the widget of a bot in its page: what the tests of the widget share. */
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { buildWebAssets, type RunningServer, startWebServer } from '../e2e/web-server.ts';
import { DESK, launchChromium, openPage, type WatchedPage } from './chromium.ts';
import { type Portal, type PortalAnswer, portalPage, startPortal } from './portal.ts';

/** The shadow tree of the widget. */
export const INSIDE = `document.querySelector('cchc-hoi-dap').shadowRoot`;
/** Where axe looks while the dialog covers the page. */
export const DIALOG: axe.ElementContext = { fromShadowDom: ['cchc-hoi-dap', 'dialog'] };

export const opener = (page: Page): Locator => page.getByRole('button', { name: 'Hỏi đáp', exact: true });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const replies = (page: Page): Locator => dialog(page).locator('.reply');
/** The element that has the focus, inside the shadow tree. */
export const focusedId = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement.shadowRoot?.activeElement?.id ?? document.activeElement.tagName`);

export async function openDialog(page: Page): Promise<void> {
  await opener(page).click();
  await dialog(page).getByLabel('Câu hỏi của bạn').waitFor();
}

/** Of the first chart, once it is loaded. */
export async function pictureWidth(page: Page): Promise<number> {
  await dialog(page).locator('.chart img').scrollIntoViewIfNeeded();
  return page.evaluate(
    `(async (image) => (await image.decode(), image.naturalWidth))(${INSIDE}.querySelector('.chart img'))`,
  );
}

export async function ask(page: Page, question: string): Promise<void> {
  const before = await replies(page).count();
  await dialog(page).getByLabel('Câu hỏi của bạn').fill(question);
  await page.keyboard.press('Enter');
  await replies(page).nth(before).waitFor();
}

export interface WidgetStage {
  assets: WebAssets;
  portal: Portal;
  bot: RunningServer;
  browser: Browser;
  /** Opens the page of the portal; it is closed after the test. */
  openPortal(page?: PortalAnswer, options?: BrowserContextOptions): Promise<WatchedPage>;
}

/** Starts a bot, a portal that it lists, and a browser, for all tests of a file. */
export function stageWidget(): WidgetStage {
  const opened: WatchedPage[] = [];
  const stage = {
    async openPortal(page = { html: portalPage(stage.bot.url) }, options = DESK) {
      stage.portal.show(page);
      const watched = await openPage(stage.browser, options);
      opened.push(watched);
      await watched.page.goto(stage.portal.origin);
      return watched;
    },
  } as WidgetStage; // complete before the first test
  beforeAll(async () => {
    stage.assets = buildWebAssets();
    stage.portal = await startPortal();
    stage.bot = await startWebServer(stage.assets, { allowedOrigins: [stage.portal.origin] });
    stage.browser = await launchChromium();
  });
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  afterAll(async () => {
    await stage.browser.close();
    await stage.bot.close();
    await stage.portal.close();
  });
  return stage;
}
