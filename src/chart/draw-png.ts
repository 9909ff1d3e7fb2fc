import { renderAsync } from '@resvg/resvg-js';
import type { Chart } from '../answer/reply.ts';
import { drawSvg } from './draw-svg.ts';
import { FONT_FAMILY, FONT_FILES } from './fonts.ts';

/** In pixels: as sharp as the screens of phones. */
const PNG_WIDTH = 1080;

/** A chart as PNG bytes, with Be Vietnam Pro and no font of the system. Drawn outside the main thread. */
export async function drawPng(chart: Chart): Promise<Buffer> {
  const picture = await renderAsync(drawSvg(chart), {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES),
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return picture.asPng();
}
