import type { StartInfo } from './start-info.ts';

/** Where portals find it. The name is in the pages of others: it never changes. */
export const LOADER_ADDRESS = '/nhung.js';

/** What `scripts/build-web.mjs` leaves in the place of the start data. */
const PLACEHOLDER = '"%START_INFO%"';

/** The script for portals, with what the widget shows before the first question. */
export function renderLoader(loader: string, start: StartInfo): string {
  return loader.replace(PLACEHOLDER, () => JSON.stringify(start));
}
