import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontMetrics, readFontMetrics } from './font-metrics.ts';
import type { TextStyle, TextWidth } from './text-style.ts';

const require = createRequire(import.meta.url);

/** Be Vietnam Pro: drawn for Vietnamese, under the SIL Open Font License. */
export const FONT_FILES: Readonly<Record<TextStyle['weight'], string>> = {
  400: require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
};

/** The family that PNG is drawn with; where SVG is shown without it, the system's own face stands in. */
export const FONT_FAMILY = 'Be Vietnam Pro';

const metrics = new Map<TextStyle['weight'], FontMetrics>();

/** Read once, at the first chart. */
export function fontMetrics(weight: TextStyle['weight']): FontMetrics {
  const known = metrics.get(weight) ?? readFontMetrics(readFileSync(FONT_FILES[weight]));
  metrics.set(weight, known);
  return known;
}

/** Width in pixels of one line of text, without kerning. */
export const textWidth: TextWidth = (text, { size, weight }) => {
  const font = fontMetrics(weight);
  let units = 0;
  for (const letter of text) units += font.advanceOf(font.glyphOf(letter.codePointAt(0) ?? 0));
  return (units * size) / font.unitsPerEm;
};
