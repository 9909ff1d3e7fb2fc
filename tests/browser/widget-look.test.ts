import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../e2e/web-script.ts';
import { axeViolations, DESK, PHONE } from './chromium.ts';
import { portalPage } from './portal.ts';
import {
  ask,
  DIALOG,
  dialog,
  focusedId,
  INSIDE,
  openDialog,
  opener,
  replies,
  stageWidget,
} from './widget-stage.ts';

const stage = stageWidget();

describe('styles', () => {
  const HOSTILE_STYLE = `<style>
    html { font-size: 40px !important; }
    * { all: revert !important; display: block !important; color: red !important; font: 9px cursive !important;
      direction: rtl !important; --accent: red !important; --band: red !important; --rem: 3px !important; }
    body * { transform: rotate(9deg) !important; position: static !important; opacity: .2 !important; }
    button, dialog, textarea { width: 900px !important; background: red !important; }
  </style>`;

  async function lookOf(head: string): Promise<unknown> {
    const { page } = await stage.openPortal({ html: portalPage(stage.bot.url, { head }) });
    await opener(page).waitFor();
    const button = await opener(page).boundingBox();
    await openDialog(page);
    await ask(page, QUESTIONS.answer);
    const look = await page.evaluate(`[...${INSIDE}.querySelectorAll('dialog, dialog *')].map((element) => {
      const { color, backgroundColor, fontFamily, fontSize, direction, display } = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, color, backgroundColor, fontFamily, fontSize, direction, display, x, y, width, height];
    })`);
    return { button, look };
  }

  it('of the worst page change nothing in here', async () => {
    expect(await lookOf(HOSTILE_STYLE)).toEqual(await lookOf(''));
  });

  it('of the widget change nothing out there', async () => {
    const look = `[...document.querySelectorAll('html, head, body, body *:not(cchc-hoi-dap)')].map((element) => {
      const style = getComputedStyle(element);
      return [element.tagName, element.getBoundingClientRect().toJSON(), ...[...style].map((name) => style[name])];
    })`;
    const { page } = await stage.openPortal();
    await openDialog(page);
    await ask(page, QUESTIONS.answer);
    await page.keyboard.press('Escape');
    const withWidget = await page.evaluate(look);
    const { page: plain } = await stage.openPortal({ html: portalPage('data:,') });
    expect(withWidget).toEqual(await plain.evaluate(look));
  });
});

describe('what it looks like', () => {
  it('fills a phone, and the focus leaves the keyboard closed', async () => {
    const { page } = await stage.openPortal(undefined, PHONE);
    await opener(page).tap();
    await dialog(page).waitFor();
    expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE.viewport });
    expect(await focusedId(page)).toBe('tieu-de');
    await dialog(page).getByRole('button', { name: QUESTIONS.answer }).tap();
    await replies(page).first().waitFor();
    await dialog(page).getByRole('button', { name: 'Đóng khung hỏi đáp' }).tap();
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it.each(Object.entries({ phone: PHONE, desk: DESK }))(
    'leaves the input where it is, however long the conversation: on a %s',
    async (_device, options) => {
      const { page } = await stage.openPortal(undefined, options);
      await openDialog(page);
      for (const question of [QUESTIONS.table, QUESTIONS.answer, QUESTIONS.table]) await ask(page, question);
      const shown = `(() => {
        const dialog = ${INSIDE}.querySelector('dialog');
        const dock = ${INSIDE}.querySelector('.panel-dock');
        return { scrolled: dialog.scrollTop, gap: Math.round(dialog.getBoundingClientRect().bottom - dock.getBoundingClientRect().bottom) };
      })()`;
      const { scrolled, gap } = await page.evaluate<{ scrolled: number; gap: number }>(shown);
      expect(scrolled).toBe(0);
      expect(gap).toBeLessThanOrEqual(1);
    },
  );

  it('closes when one presses beside it', async () => {
    const { page } = await stage.openPortal();
    await openDialog(page);
    await page.mouse.click(20, 20);
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it.each([
    ['zoomed in twice', { viewport: { width: 640, height: 400 } }],
    ['zoomed in four times', { viewport: { width: 320, height: 256 } }],
  ])('can be used %s', async (_zoom, options) => {
    const { page } = await stage.openPortal(undefined, options);
    await openDialog(page);
    await ask(page, QUESTIONS.table);
    expect(await page.evaluate(`${INSIDE}.querySelector('dialog').scrollWidth`)).toBe(options.viewport.width);
    const input = dialog(page).getByLabel('Câu hỏi của bạn');
    await input.scrollIntoViewIfNeeded();
    const { y = 0, height = 0 } = (await input.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(options.viewport.height);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in %s colours', async (colorScheme) => {
    const { page } = await stage.openPortal(undefined, { ...DESK, colorScheme });
    await opener(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await openDialog(page);
    expect(await axeViolations(page, DIALOG)).toEqual([]);
    for (const question of [QUESTIONS.answer, QUESTIONS.claim, QUESTIONS.abstain]) {
      await ask(page, question);
      expect(await axeViolations(page, DIALOG)).toEqual([]);
    }
  });

  it('moves only where motion is wanted', async () => {
    const animation = `getComputedStyle(${INSIDE}.querySelector('dialog')).animationName`;
    for (const [reducedMotion, name] of [
      ['reduce', 'none'],
      ['no-preference', 'rise'],
    ] as const) {
      const { page } = await stage.openPortal(undefined, { ...DESK, reducedMotion });
      await openDialog(page);
      expect(await page.evaluate(animation)).toBe(name);
    }
  });
});
