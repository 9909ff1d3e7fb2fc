import { describe, expect, it } from 'vitest';
import { readableInk } from './readable-ink.ts';

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/giu) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const both = [luminance(one), luminance(other)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

describe('readableInk', () => {
  it('is white on the colour of the bot, black on yellow', () => {
    expect(readableInk('#0b4a66')).toBe('#ffffff');
    expect(readableInk('#FFD200')).toBe('#000000');
  });

  it('can be read on every grey and on every pure colour', () => {
    for (let level = 0; level < 256; level += 1) {
      const hex = level.toString(16).padStart(2, '0');
      for (const color of [`#${hex}${hex}${hex}`, `#${hex}0000`, `#00${hex}00`, `#0000${hex}`])
        expect(contrast(color, readableInk(color)), color).toBeGreaterThanOrEqual(4.5);
    }
  });
});
