/** Widths of the letters of a TrueType font, in font units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Glyph of a code point; 0 (the empty box) when the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance of a glyph, in font units. */
  advanceOf(glyph: number): number;
}

const FORMAT_SEGMENTS = 4;
const FIRST_SUBTABLE = 4;
const SUBTABLE_RECORD = 8;

/** Where each table begins (OpenType 1.9, "Table Directory"). */
function tablesOf(font: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(at + k)));
    tables.set(tag, font.getUint32(at + 8));
  }
  return tables;
}

/** Reads `cmap` format 4: runs of code points of the basic plane, which holds all of Vietnamese. */
function readSegments(font: DataView, at: number): (codePoint: number) => number {
  const segX2 = font.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + segX2];
  const [deltas, offsets] = [starts + segX2, starts + 2 * segX2];
  return (codePoint) => {
    for (let i = 0; i < segX2; i += 2) {
      if (font.getUint16(ends + i) < codePoint) continue;
      const start = font.getUint16(starts + i);
      if (start > codePoint) return 0;
      const delta = font.getUint16(deltas + i);
      const offset = font.getUint16(offsets + i);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.getUint16(offsets + i + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Reads what is needed to measure text: `head`, `hhea`, `hmtx` and `cmap` of a TrueType file. */
export function readFontMetrics(file: Uint8Array): FontMetrics {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesOf(font);
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`font without table ${tag}`);
    return at;
  };
  const cmap = table('cmap');
  const subtables = Array.from({ length: font.getUint16(cmap + 2) }, (_, i) =>
    font.getUint32(cmap + FIRST_SUBTABLE + i * SUBTABLE_RECORD + 4),
  );
  const segments = subtables.find((offset) => font.getUint16(cmap + offset) === FORMAT_SEGMENTS);
  if (segments === undefined) throw new Error('font without a cmap of format 4');
  const [metrics, widths] = [font.getUint16(table('hhea') + 34), table('hmtx')];
  return {
    unitsPerEm: font.getUint16(table('head') + 18),
    glyphOf: readSegments(font, cmap + segments),
    advanceOf: (glyph) => font.getUint16(widths + Math.min(glyph, metrics - 1) * 4),
  };
}
