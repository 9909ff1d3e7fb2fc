/** Leads from the marker `[1]` to its quote: browsers do not look for the target of a fragment inside a shadow tree. */
export function followMarker(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.marker') : null;
  const root = link?.getRootNode();
  if (!(link && root instanceof ShadowRoot)) return;
  // The address of the portal's page stays as it is.
  event.preventDefault();
  const quote = root.getElementById(link.hash.slice(1));
  if (!quote) return;
  quote.tabIndex = -1;
  quote.focus({ preventScroll: true });
  quote.scrollIntoView({ block: 'nearest' });
}
