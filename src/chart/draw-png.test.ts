import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { DTI_RANK, PAR_INDEX_SCORE } from '../../tests/support/example-charts.ts';
import { drawPng } from './draw-png.ts';
import { FONT_FAMILY, FONT_FILES, fontMetrics, textWidth } from './fonts.ts';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LOWER = [...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const LETTERS = [...LOWER, ...LOWER.map((letter) => letter.toUpperCase())];
/** A letter that the font does not have: what an empty box looks like. */
const FOREIGN = '字';

/** Width, height and the bytes of all rows (PNG specification, 5.2 and 11.2). */
function readPng(png: Buffer): { width: number; height: number; rows: Buffer } {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(Buffer.concat(data)),
  };
}

function pictureOf(letter: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="48"><text x="8" y="34" font-size="24" font-family="${FONT_FAMILY}">${letter}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [FONT_FILES[400]], defaultFontFamily: FONT_FAMILY };
  return new Resvg(svg, { font }).render().pixels.toString('base64');
}

describe('drawPng', () => {
  it('draws the picture as sharp as a phone shows it, and not blank', async () => {
    const png = await drawPng(PAR_INDEX_SCORE);
    const { width, height, rows } = readPng(png);
    expect(width).toBe(1080);
    expect(height).toBeGreaterThan(900);
    expect(height).toBeLessThan(2000);
    expect(rows.length).toBe(height * (1 + width * 4));
    // Telegram takes photos of up to 10 MB.
    expect(png.length).toBeLessThan(500_000);
    expect(new Set(rows).size).toBeGreaterThan(50);
  });

  it('gives the same bytes again', async () => {
    const [first, , again] = [
      await drawPng(DTI_RANK),
      await drawPng(PAR_INDEX_SCORE),
      await drawPng(DTI_RANK),
    ];
    expect(again.equals(first)).toBe(true);
  });
});

describe('the font of charts', () => {
  it('has every Vietnamese letter in both weights', () => {
    const missing = ([400, 600] as const).flatMap((weight) =>
      LETTERS.filter((letter) => fontMetrics(weight).glyphOf(letter.codePointAt(0) ?? 0) === 0),
    );
    expect(LETTERS).toHaveLength(146);
    expect(missing).toEqual([]);
    expect(fontMetrics(400).glyphOf(FOREIGN.codePointAt(0) ?? 0)).toBe(0);
  });

  it('draws each letter as itself, never as an empty box', () => {
    const pictures = [FOREIGN, ...LETTERS].map(pictureOf);
    expect(new Set(pictures).size).toBe(1 + LETTERS.length);
  });

  it('measures text as it is drawn', () => {
    const style = { size: 100, weight: 400 } as const;
    const text = 'HHHHHHHHHH';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="0" y="150" font-size="100" font-family="${FONT_FAMILY}">${text}</text></svg>`;
    const font = { loadSystemFonts: false, fontFiles: [FONT_FILES[400]], defaultFontFamily: FONT_FAMILY };
    const drawn = new Resvg(svg, { font }).getBBox()?.width ?? 0;
    expect(Math.abs(textWidth(text, style) - drawn)).toBeLessThan(25);
  });
});
