import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceAddress } from '../../src/channels/web/source-address.ts';
import { ARTICLE_QUOTE, QUESTIONS } from '../e2e/web-script.ts';
import { buildWebAssets, type RunningServer, startWebServer } from '../e2e/web-server.ts';
import { ask, axeViolations, DESK, launchChromium, openPage, PHONE } from './chromium.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startWebServer(buildWebAssets());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function failOnce(page: Page): Promise<void> {
  await page.route('**/api/ask', (route) => route.abort());
  await page.getByLabel('Câu hỏi của bạn').fill(QUESTIONS.answer);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thử lại' }).waitFor();
}

/** Every state of the page that looks different, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: (page) => page.goto(server.url),
  answered: async (page) => {
    await page.goto(server.url);
    for (const question of [
      QUESTIONS.answer,
      QUESTIONS.table,
      QUESTIONS.chart,
      QUESTIONS.claim,
      QUESTIONS.supported,
      QUESTIONS.notFound,
      QUESTIONS.help,
      QUESTIONS.abstain,
    ]) {
      await ask(page, question);
    }
  },
  failed: async (page) => {
    await page.goto(server.url);
    await failOnce(page);
  },
  'too long': async (page) => {
    await page.goto(server.url);
    await page.getByLabel('Câu hỏi của bạn').fill('dài '.repeat(1200));
    await page.getByText('Hãy viết ngắn hơn').waitFor();
  },
  offline: async (page) => {
    await page.goto(server.url);
    await page.context().setOffline(true);
    await page.getByRole('status').waitFor();
  },
  source: (page) => page.goto(server.url + sourceAddress('bkh-tong-ket-2020', ARTICLE_QUOTE)),
  'source of facts': (page) => page.goto(server.url + sourceAddress('cchc-chi-so', 'không có trong nguồn')),
  'not found': (page) => page.goto(`${server.url}/khong-co`),
};

const SCHEMES = ['light', 'dark'] as const;
const DEVICES = { phone: PHONE, desk: DESK };

describe.each(Object.entries(DEVICES))('on a %s', (_device, device) => {
  describe.each(SCHEMES)('in %s colours', (colorScheme) => {
    it.each(Object.entries(STATES))('axe finds nothing when %s', async (_state, reach) => {
      const { page, close } = await openPage(browser, { ...device, colorScheme });
      try {
        await reach(page);
        expect(await axeViolations(page)).toEqual([]);
      } finally {
        await close();
      }
    });
  });
});

describe('reflow', () => {
  const width = 'document.documentElement.scrollWidth';

  it.each(Object.entries(STATES))('nothing is wider than 320 pixels when %s', async (_state, reach) => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 256 } });
    try {
      await reach(page);
      expect(await page.evaluate(width)).toBe(320);
    } finally {
      await close();
    }
  });

  it.each(Object.entries(STATES))('letters of double size fit a phone when %s', async (_state, reach) => {
    const { page, close } = await openPage(browser, PHONE);
    try {
      await reach(page);
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect(await page.evaluate(width)).toBe(360);
    } finally {
      await close();
    }
  });

  it('leaves the screen to the answer when there is little of it', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 640, height: 320 } });
    try {
      await page.goto(server.url);
      await page.locator('.dock').waitFor();
      const position = `getComputedStyle(document.querySelector('.dock')).position`;
      expect(await page.evaluate(position)).toBe('static');
    } finally {
      await close();
    }
  });
});

describe('targets', () => {
  /** Name and smaller side of every link and button; links inside a sentence need no size (WCAG 2.5.8). */
  const SIZES = `[...document.querySelectorAll('a:not(.marker):not(.skip-link), button')].map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { name: element.textContent, side: Math.min(width, height) };
  })`;

  it.each(['empty', 'answered', 'failed', 'source'])(
    'are large enough for a thumb when %s',
    async (state) => {
      const { page, close } = await openPage(browser, PHONE);
      try {
        await STATES[state]?.(page);
        const sizes = await page.evaluate<{ name: string; side: number }[]>(SIZES);
        expect(sizes.length).toBeGreaterThan(0);
        expect(sizes.filter(({ side }) => side < 44)).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});
