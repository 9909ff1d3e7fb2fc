/** What a portal puts into its page: one script tag. It fetches the widget beside it and hands over the choices of the tag. */
import type { StartInfo } from '../../start-info.ts';
import { readWidgetOptions } from './widget-options.ts';

/** Put in by `scripts/build-web.mjs`: `assets/<name>.<hash>.js`. */
declare const WIDGET_FILE: string;
/** Put in by the server. */
declare const START_INFO: StartInfo;

const TAG = 'cchc-hoi-dap';

async function load({ src, dataset }: HTMLScriptElement): Promise<void> {
  // One button is enough, also when the tag stands there twice.
  if (document.querySelector(TAG)) return;
  const host = document.body.appendChild(document.createElement(TAG));
  const base = new URL('.', src).href;
  try {
    // A module is fetched across origins only if the bot lists this portal: elsewhere no button appears.
    const { mountWidget }: typeof import('./main.tsx') = await import(base + WIDGET_FILE);
    mountWidget(host, { base: base.slice(0, -1), start: START_INFO, options: readWidgetOptions(dataset) });
  } catch {
    // The browser has said why on its console; the page of the portal goes on without the widget.
    host.remove();
  }
}

const own = document.currentScript;
if (own instanceof HTMLScriptElement) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void load(own));
  else void load(own);
}
