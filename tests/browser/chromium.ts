/** Chromium for the tests, and pages that remember every error and every breach of the security policy. */
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/find-chromium.mjs';

export const PHONE = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
} as const satisfies BrowserContextOptions;
export const DESK = { viewport: { width: 1280, height: 800 } } as const satisfies BrowserContextOptions;

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run node scripts/ensure-chromium.mjs');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, errors on the console and breaches of the content security policy, so far. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

const REPORT_BREACHES = `addEventListener('securitypolicyviolation', (event) => {
  console.error('securitypolicyviolation ' + event.violatedDirective + ' ' + event.blockedURI);
});`;

/** A page of its own, in a profile of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  await context.addInitScript(REPORT_BREACHES);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults, close: () => context.close() };
}

/** Asks through the input and waits for the reply. */
export async function ask(page: Page, question: string): Promise<void> {
  const turns = page.locator('.turn');
  const before = await turns.count();
  await page.getByLabel('Câu hỏi của bạn').fill(question);
  await page.keyboard.press('Enter');
  await turns.nth(before).locator('.reply').waitFor();
}

/** A chart that comes after the window was measured would push what is below it under the dock. */
const LOAD_PICTURES = `Promise.all([...document.images].map((image) => {
  image.loading = 'eager';
  return image.decode().catch(() => undefined);
}))`;

/**
 * All that axe finds, contrast included, and every text whose contrast it could not tell. The window is made as
 * high as the page first: what lies under the dock or below the edge cannot be measured. `context` narrows it down, in
 * the way of axe-core.
 */
export async function axeViolations(page: Page, context?: axe.ElementContext): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? DESK.viewport;
  await page.evaluate(LOAD_PICTURES);
  const fullHeight = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.max(height, fullHeight) });
  await page.evaluate(axe.source);
  return page.evaluate<
    string[]
  >(`axe.run(${context ? JSON.stringify(context) : 'document'}, { preload: false }).then(({ violations, incomplete }) =>
    [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].map(({ id, nodes }) =>
      id + ': ' + nodes.map(({ html, any }) => html + ' ' + any.map(({ message }) => message)).join('\\n')))`);
}
