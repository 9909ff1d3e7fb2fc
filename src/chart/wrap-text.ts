import type { TextStyle, TextWidth } from './text-style.ts';

interface Room {
  readonly width: number;
  readonly textWidth: TextWidth;
}

/** Text in lines no wider than `width` pixels, broken between words; a longer word is broken inside. */
export function wrapText(text: string, style: TextStyle, { width, textWidth }: Room): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

const NARROWER = 8;

/** The same number of lines as `wrapText`, about equally long: no last word stands alone. */
export function wrapEvenly(text: string, style: TextStyle, room: Room): readonly string[] {
  let best = wrapText(text, style, room);
  const count = best.length;
  for (let width = room.width - NARROWER; width > room.width / 2; width -= NARROWER) {
    const lines = wrapText(text, style, { ...room, width });
    if (lines.length > count) return best;
    best = lines;
  }
  return best;
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** At most `most` lines; the last one ends with `…` when there were more. */
export function capLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/.{2}$/u, '')}…`];
}
