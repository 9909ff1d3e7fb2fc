import { vietnameseDate } from '../../answer/render-text.ts';
import type { Citable, Passage, Source, SourceKind } from '../../content/types.ts';
import { type Html, html } from './html.ts';
import { httpAddress } from './http-address.ts';
import { type AssetAddresses, renderHeader, renderPage, SITE_NAME } from './page-shell.ts';
import { QUOTE_ANCHOR } from './source-address.ts';
import type { SourceHoldings } from './source-library.ts';

const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  law: 'Luật, nghị quyết, nghị định',
  decision: 'Quyết định',
  report: 'Báo cáo',
  news: 'Bài báo',
  faq: 'Hỏi đáp',
  page: 'Trang thông tin',
};

/** Marks the first place of the quote, and only the first: an id may stand once in a page. */
class QuoteMarker {
  readonly #quote: string | undefined;
  #found = false;

  constructor(quote: string | undefined) {
    this.#quote = quote === '' ? undefined : quote;
  }

  mark(text: string): Html {
    const at = this.#quote === undefined || this.#found ? -1 : text.indexOf(this.#quote);
    if (at === -1 || this.#quote === undefined) return html`${text}`;
    this.#found = true;
    const end = at + this.#quote.length;
    return html`${text.slice(0, at)}<mark id="${QUOTE_ANCHOR}">${text.slice(at, end)}</mark>${text.slice(end)}`;
  }

  /** A quote was asked for and stands nowhere in the source. */
  get isMissing(): boolean {
    return this.#quote !== undefined && !this.#found;
  }
}

function renderAddress(address: URL | undefined): Html {
  if (address === undefined) return html`<p class="muted">Nguồn này không có địa chỉ trên mạng.</p>`;
  return html`<p><a class="button-link" href="${address.href}" target="_blank" rel="noopener noreferrer">Mở trang gốc<span
class="visually-hidden"> (mở trong thẻ mới)</span></a></p>`;
}

function renderDetails({ publisher, published, kind }: Source, address: URL | undefined): Html {
  const rows = [
    ['Nơi đăng', publisher],
    ['Ngày', published && vietnameseDate(published)],
    ['Loại', KIND_NAMES[kind]],
    ['Trang gốc', address?.hostname],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return html`<dl class="details">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function renderPassages(passages: readonly Passage[], marker: QuoteMarker): Html | undefined {
  if (passages.length === 0) return undefined;
  const parts = passages.map(({ section, text }, index) => {
    const isNewSection = section !== undefined && section !== passages[index - 1]?.section;
    return html`${isNewSection ? html`<h3>${section}</h3>` : undefined}<p>${marker.mark(text)}</p>\n`;
  });
  return html`<section class="holdings" aria-labelledby="noi-dung"><h2 id="noi-dung">Nội dung dùng để trả lời</h2>\n${parts}</section>`;
}

function remarks(statement: Citable): readonly string[] {
  const { asOf, validFrom, validUntil, basis, derived, conflicts } = statement;
  const parts = [
    asOf && `Thời điểm của số liệu: ${vietnameseDate(asOf)}.`,
    validFrom && `Có hiệu lực từ ${vietnameseDate(validFrom)}.`,
    validUntil && `Có hiệu lực đến ${vietnameseDate(validUntil)}.`,
    basis === 'old' && 'Tỉnh Khánh Hòa cũ, trước 1/7/2025.',
    basis === 'new' && 'Tỉnh Khánh Hòa mới, từ 1/7/2025.',
    derived && `Cách tính: ${derived}`,
    conflicts && `Lưu ý: ${conflicts}`,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '') as readonly string[]; // what the filter keeps
}

function renderStatements(statements: readonly Citable[], marker: QuoteMarker): Html | undefined {
  if (statements.length === 0) return undefined;
  const items = statements.map((statement) => {
    const lines = remarks(statement).map((remark) => html`<p class="remark">${remark}</p>`);
    return html`<li><p>${marker.mark(statement.statement)}</p>${lines}</li>\n`;
  });
  return html`<section class="holdings" aria-labelledby="du-kien"><h2 id="du-kien">Thông tin ghi lại từ nguồn này</h2>
<ul class="statements">${items}</ul></section>`;
}

/**
 * The page of a source: what it is, where it stands on the web when it does, and all that the bot holds of it.
 * `quote` is marked where it stands first; when it stands nowhere the page says so.
 */
export function renderSourcePage(assets: AssetAddresses, holdings: SourceHoldings, quote?: string): string {
  const { source, passages, statements } = holdings;
  const address = httpAddress(source.url);
  const marker = new QuoteMarker(quote);
  const passagePart = renderPassages(passages, marker);
  const statementPart = renderStatements(statements, marker);
  const missing = html`<p class="notice">Câu trích trong liên kết này không có trong nguồn. Có thể nội dung đã được cập nhật.</p>`;
  const empty = html`<p class="notice">Bot chưa giữ nội dung nào của nguồn này.</p>`;
  const body = html`${renderHeader(assets, 'beside')}
<main class="page">
<p class="back"><a href="/">← Về trang hỏi đáp</a></p>
<h1 class="page-title">${source.title}</h1>
${renderDetails(source, address)}
${renderAddress(address)}
${marker.isMissing ? missing : undefined}
${passagePart}
${statementPart}
${passagePart || statementPart ? undefined : empty}
<p><a class="button-link" href="/">Về trang hỏi đáp</a></p>
</main>`;
  return renderPage({ title: `${source.title} – ${SITE_NAME}`, body, assets });
}
