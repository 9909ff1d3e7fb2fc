import { badRequest } from './api-refusal.ts';

/** An entity in UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * Text in HTML mode, as the server reads it (core.telegram.org/bots/api#html-style; messages as in TDLib,
 * MessageEntity.cpp). Anything that it does not know fails the whole message.
 */
export function parseHtml(source: string): { text: string; entities: Entity[] } {
  const reader = new HtmlReader(source);
  reader.read();
  const entities = reader.entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text: reader.text, entities };
}

interface OpenTag {
  readonly tag: string;
  readonly offset: number;
  readonly url?: string;
}

class HtmlReader {
  text = '';
  readonly entities: Entity[] = [];
  readonly #source: string;
  readonly #open: OpenTag[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): void {
    while (this.#at < this.#source.length) {
      if (this.#readReference()) continue;
      if (this.#source[this.#at] === '<') this.#readTag();
      else this.#readText();
    }
    const unclosed = this.#open.pop();
    if (!unclosed) return;
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  }

  #readText(): void {
    this.text += this.#source[this.#at];
    this.#at += 1;
  }

  #readReference(): boolean {
    const match = /^&(?:#(\d{1,8})|#x([0-9a-f]{1,8})|(lt|gt|amp|quot));?/iu.exec(
      this.#source.slice(this.#at),
    );
    if (!match) return false;
    const [all, decimal, hex, name] = match;
    this.text +=
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : NAMED[name.toLowerCase()];
    this.#at += all.length;
    return true;
  }

  #readTag(): void {
    const end = this.#source.indexOf('>', this.#at);
    if (end < 0) throw this.#fault('Unclosed start tag');
    const tag = this.#source.slice(this.#at + 1, end);
    if (tag.startsWith('/')) this.#closeTag(tag.slice(1).trim().toLowerCase());
    else this.#openTag(tag);
    this.#at = end + 1;
  }

  #openTag(source: string): void {
    const [name = ''] = source.split(/\s/u, 1);
    const tag = name.toLowerCase();
    const isSpoiler = /\sclass\s*=\s*["']?tg-spoiler/iu.test(source);
    if (!Object.hasOwn(TYPES, tag) || (tag === 'span' && !isSpoiler)) {
      throw this.#fault(`Unsupported start tag "${tag}"`);
    }
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/iu.exec(source);
    const url = href?.[1] ?? href?.[2] ?? href?.[3];
    this.#open.push({ tag, offset: this.text.length, ...(url === undefined ? {} : { url }) });
  }

  #closeTag(name: string): void {
    const started = this.#open.pop();
    if (!started) throw this.#fault('Unexpected end tag');
    const { tag, offset, url } = started;
    if (name !== '' && name !== tag) {
      throw this.#fault(`Unmatched end tag, expected "</${tag}>", found "</${name}>"`);
    }
    const type = TYPES[tag];
    const length = this.text.length - offset;
    // A link without an address is text.
    if (type === undefined || length === 0 || (tag === 'a' && url === undefined)) return;
    this.entities.push({ type, offset, length, ...(url === undefined ? {} : { url }) });
  }

  #fault(what: string): Error {
    const offset = Buffer.byteLength(this.#source.slice(0, this.#at));
    return badRequest(`can't parse entities: ${what} at byte offset ${offset}`);
  }
}
