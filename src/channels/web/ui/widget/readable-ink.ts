const INKS = { light: '#ffffff', dark: '#000000' } as const;
/** From this luminance on, black has the better contrast (WCAG 2.2: at least 4.5 to 1 on either side). */
const BORDER = 0.179;

/** Relative luminance of `#rrggbb`, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White or black, whichever can be read on a ground that a portal chose. */
export const readableInk = (ground: string): string => (luminance(ground) < BORDER ? INKS.light : INKS.dark);
