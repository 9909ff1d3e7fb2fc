/** Anchor of the marked quote on the page of a source. */
export const QUOTE_ANCHOR = 'trich';

/**
 * Address of the page of a source with the quote marked. The quote itself is in the address, not its
 * position, so a link that was kept or printed still finds it after the content has grown.
 */
export function sourceAddress(sourceId: string, quote?: string): string {
  const page = `/nguon/${encodeURIComponent(sourceId)}`;
  if (quote === undefined) return page;
  return `${page}?${new URLSearchParams({ trich: quote })}#${QUOTE_ANCHOR}`;
}
