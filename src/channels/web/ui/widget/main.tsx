import { render } from 'preact';
import type { StartInfo } from '../../start-info.ts';
import { setBase } from '../site.ts';
import { readableInk } from './readable-ink.ts';
import { WidgetApp } from './widget-app.tsx';
import type { WidgetOptions } from './widget-options.ts';

/** Put in by `scripts/build-web.mjs`: the whole style sheet. */
declare const WIDGET_STYLE: string;

export interface WidgetParts {
  /** Address of the bot, without a slash at its end. */
  readonly base: string;
  readonly start: StartInfo;
  readonly options: WidgetOptions;
}

/** A constructed sheet needs no `style-src` in the policy of the portal. Browsers before 2023 may lack it. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(WIDGET_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = WIDGET_STYLE;
    root.append(style);
  }
}

/** What is typed here is no shortcut of the portal. */
function keepKeys(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    host.addEventListener(type, (event) => event.stopPropagation());
}

/** Shows the button in `host`. Neither side's styles reach the other: all stands in a shadow tree. */
export function mountWidget(host: HTMLElement, { base, start, options }: WidgetParts): void {
  setBase(base);
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root);
  keepKeys(host);
  const ground = document.createElement('div');
  ground.className = `widget widget-${options.position}`;
  ground.lang = 'vi';
  root.append(ground);
  // The letter size that the person chose in the browser, whatever the portal made of its own.
  ground.style.setProperty('--rem', getComputedStyle(ground).fontSize);
  ground.style.setProperty('--band', options.color);
  ground.style.setProperty('--on-band', readableInk(options.color));
  render(<WidgetApp title={options.title} start={start} />, ground);
}
