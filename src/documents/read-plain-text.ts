import { type DocumentOutcome, refused } from './document-outcome.ts';

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of UTF-8 or, with its mark, UTF-16. Bytes of an older encoding are refused, never guessed. */
export function readPlainText(bytes: Uint8Array): DocumentOutcome {
  let text: string;
  try {
    // The mark at the start is left out by the decoder.
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refused('not-unicode');
  }
  return text.includes('\0') ? refused('not-unicode') : { ok: true, text };
}
