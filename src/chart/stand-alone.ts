const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? '');

/** Letters of an attribute's value as ECharts writes it: quotes in texts come as entities. */
const STYLE = / style="([^"]*)"/gu;
const INTERACTIVE = / (?:class|pointer-events|ecmeta_\w+)="[^"]*"/gu;
/** `id="zr7-c0"`: the seventh chart of the process. */
const COUNTED_ID = /( id="|url\(#)zr\d+-/gu;
/** The ground of a text, drawn for pointers only. */
const INVISIBLE = /<path d="[^"]*" transform="[^"]*" fill="none"><\/path>\n/gu;
const STYLE_SHEET = /<style[^>]*>[^<]*<!\[CDATA\[[^\]]*\]\]>[^<]*<\/style>/u;

/** `font-size:12px;` -> `font-size="12px"`: a strict content security policy refuses style attributes. */
function toAttributes(style: string): string {
  return style
    .split(';')
    .flatMap((rule) => {
      const colon = rule.indexOf(':');
      return colon < 0 ? [] : [` ${rule.slice(0, colon).trim()}="${rule.slice(colon + 1).trim()}"`];
    })
    .join('');
}

/**
 * The SVG of ECharts as a document of its own: with what a screen reader says of it, without style sheet and marks for
 * scripts, and so without ids that count up with every chart of the process.
 */
export function standAlone(
  svg: string,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const named = `<title id="ten">${escapeXml(title)}</title>\n<desc id="mo-ta">${escapeXml(description)}</desc>\n`;
  return svg
    .replace(STYLE_SHEET, '')
    .replace(INTERACTIVE, '')
    .replace(COUNTED_ID, '$1')
    .replace(INVISIBLE, '')
    .replace(STYLE, (_all, style: string) => toAttributes(style))
    .replace(
      /^<svg ([^>]*)>\n?/u,
      (_all, attributes: string) =>
        `<svg ${attributes} role="img" aria-labelledby="ten mo-ta" lang="vi">\n${named}`,
    );
}
