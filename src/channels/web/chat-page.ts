import { html } from './html.ts';
import { type AssetAddresses, renderHeader, renderPage, SITE_NAME } from './page-shell.ts';
import type { StartInfo } from './start-info.ts';

/**
 * The chat page. Everything inside `#app` is replaced once the script runs; what stands there until then
 * helps people whose browser cannot run it. The start data is an attribute, not a script, so that the
 * content security policy needs no exception.
 */
export function renderChatPage(assets: AssetAddresses, start: StartInfo): string {
  const body = html`<a class="skip-link" href="#cau-hoi">Đến ô nhập câu hỏi</a>
${renderHeader(assets, 'chat')}
<div id="app" data-start="${JSON.stringify(start)}">
<main class="page">
<noscript><p class="boot-note">Trang này cần JavaScript để gửi câu hỏi. Hãy bật JavaScript trong phần cài đặt của
trình duyệt rồi tải lại trang, hoặc mở trang bằng trình duyệt khác.</p></noscript>
<p class="boot-note boot-late">Trang mở chậm. Nếu chưa thấy ô nhập câu hỏi, hãy kiểm tra mạng rồi tải lại trang.</p>
</main>
</div>`;
  return renderPage({ title: SITE_NAME, body, assets, withScript: true });
}
