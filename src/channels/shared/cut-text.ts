/**
 * The last end of a line, else of a sentence, else of a word, after `least` and not after `most` UTF-16 units.
 * `allowed` says where a cut may be.
 */
export function lastBreak(
  text: string,
  most: number,
  least: number,
  allowed: (at: number) => boolean = () => true,
): number | undefined {
  let sentence: number | undefined;
  let word: number | undefined;
  for (let at = most; at > least; at -= 1) {
    const next = text[at];
    if ((next !== ' ' && next !== '\n' && next !== '\t') || !allowed(at)) continue;
    if (next === '\n') return at;
    if (sentence === undefined && /[.!?…;:”]/u.test(text[at - 1] ?? '')) sentence = at;
    word ??= at;
  }
  return sentence ?? word;
}

/** Far more marks than a letter of any script carries; beyond it they are noise and may be parted. */
const MOST_MARKS = 32;

/** A cut after at most `units` that parts neither a surrogate pair nor a letter from the marks on it. */
export function lastWholeCharacter(text: string, units: number): number {
  const least = Math.max(0, units - MOST_MARKS);
  for (let at = units; at > least; at -= 1) {
    if (isLowSurrogate(text, at)) continue;
    if (!/^[\p{Mark}\u200D]/u.test(text.slice(at, at + 2)) && text[at - 1] !== '\u200D') return at;
  }
  return isLowSurrogate(text, units) ? units - 1 : units;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
