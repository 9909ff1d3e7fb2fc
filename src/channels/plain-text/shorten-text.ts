import { lastWholeCharacter } from '../shared/cut-text.ts';

/** `text` in at most `longest` UTF-16 units, cut at a word where there is one, with `…` where it was cut. */
export function shortenText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  const end = space > longest / 2 ? space : lastWholeCharacter(text, longest - 1);
  return `${text.slice(0, end).trimEnd()}…`;
}
