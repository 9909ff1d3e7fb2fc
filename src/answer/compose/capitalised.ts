import type { Block, Span } from '../reply.ts';

/** A word in small letters; an address (`dichvucong.gov.vn`) is written as it is. */
const SMALL_WORD = /^\p{Ll}\p{L}*(?![\p{L}.@/:_-])/u;

const capital = (words: string): string =>
  SMALL_WORD.test(words) ? words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) : words;

const withCapital = (span: Span): Span =>
  span.kind === 'marker' ? span : { ...span, text: capital(span.text) };

/** The first line of a reply begins with a capital, also where it was lifted out of the middle of a quote. */
export function capitalised(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocks;
  const [lead, ...others] = first.spans;
  return lead ? [{ ...first, spans: [withCapital(lead), ...others] }, ...rest] : blocks;
}
