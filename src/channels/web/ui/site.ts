/** Put in by `scripts/build-web.mjs`: true in the widget, which runs on pages of others. */
declare const IS_WIDGET: boolean;

/** The page belongs to somebody else: it is not left, and pictures are asked for without credentials. */
export const isForeignPage: boolean = IS_WIDGET;

let base = '';

/** Says where the server of the bot stands, without a slash at the end; on its own pages nobody has to. */
export function setBase(address: string): void {
  base = address;
}

/** Address of a path of the bot's server, from the page that shows it. */
export const siteAddress = (path: string): string => base + path;
