import { createHash } from 'node:crypto';
import type { Chart } from '../answer/reply.ts';

export type PictureFormat = 'svg' | 'png';

/** A chart as a file. */
export interface Picture {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Changes with the bytes: an entity tag without its quotes. */
  readonly tag: string;
}

/** Draws charts, each once. */
export type DrawPicture = (chart: Chart, format: PictureFormat) => Promise<Picture>;

const CONTENT_TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

/** PNG files of some 120 KB each: less than 10 MB in all. */
const MOST_KEPT = 64;

/** The drawing library takes half a second to load: at the first chart, not at the start. */
async function draw(chart: Chart, format: PictureFormat): Promise<Picture> {
  const bytes =
    format === 'png'
      ? await (await import('./draw-png.ts')).drawPng(chart)
      : Buffer.from((await import('./draw-svg.ts')).drawSvg(chart));
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { bytes, contentType: CONTENT_TYPES[format], tag };
}

/** Keeps what was drawn last, by all that the chart holds: a chart that changed is drawn anew. */
export function createPictures(): DrawPicture {
  const kept = new Map<string, Promise<Picture>>();
  return (chart, format) => {
    const key = JSON.stringify([format, chart]);
    const picture = kept.get(key) ?? draw(chart, format);
    // The newest stand last; what failed is tried again.
    kept.delete(key);
    kept.set(key, picture);
    picture.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
    return picture;
  };
}
