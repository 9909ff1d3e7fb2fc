/** Text that is markup already: nothing in it is escaped again. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

type Part = Markup | string | number | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML has no place for, not even as entities, and half pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function toText(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string')
    return part.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
  return part.map(toText).join('');
}

/** Makes HTML or SVG that is XML too. What is filled in is escaped, unless it is markup itself. */
export const markup = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(fixed.map((piece, i) => piece + toText(parts[i] ?? '')).join(''));
