import { html } from './html.ts';
import { type AssetAddresses, renderHeader, renderPage, SITE_NAME } from './page-shell.ts';

/** A page that only says one thing, for example that an address does not exist, and leads back to the chat. */
export function renderMessagePage(assets: AssetAddresses, heading: string, message: string): string {
  const body = html`${renderHeader(assets, 'beside')}
<main class="page">
<h1 class="page-title">${heading}</h1>
<p>${message}</p>
<p><a class="button-link" href="/">Về trang hỏi đáp</a></p>
</main>`;
  return renderPage({ title: `${heading} – ${SITE_NAME}`, body, assets });
}
