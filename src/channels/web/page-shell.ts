import { type Html, html } from './html.ts';

/** Addresses of the built files, with the content hash in the name. */
export interface AssetAddresses {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

export interface PageParts {
  readonly title: string;
  /** What stands between `<body>` and `</body>`. */
  readonly body: Html;
  readonly assets: AssetAddresses;
  /** Only the chat page runs a script. */
  readonly withScript?: boolean;
}

export const SITE_NAME = 'Hỏi đáp cải cách hành chính Khánh Hòa';

/** A whole document. `format-detection` keeps iOS from turning figures into telephone links. */
export function renderPage({ title, body, assets, withScript = false }: PageParts): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0b4a66">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
${withScript ? html`<script src="${assets.script}" defer></script>` : undefined}
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** The band at the top of every page. On pages beside the chat the name leads back to it. */
export function renderHeader(assets: AssetAddresses, page: 'chat' | 'beside'): Html {
  const name =
    page === 'chat'
      ? html`<h1>${SITE_NAME}</h1>`
      : html`<p class="site-name"><a href="/">${SITE_NAME}</a></p>`;
  return html`<header class="site-header">
<div class="site-header-row">
<img class="site-icon" src="${assets.icon}" alt="" width="44" height="44">
<div>
${name}
<p class="site-purpose">Trích nguyên văn, có ghi nguồn.</p>
</div>
</div>
</header>`;
}
