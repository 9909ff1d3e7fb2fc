/**
 * What a text in a group says to this bot; undefined when it is not meant for it. Meant are a command, a text that
 * begins with one of the bot's names, and one that has `@` and a name anywhere: the rest is people talking. The
 * payload marks no mentions. A mention alone asks how to go on.
 */
export function addressedText(raw: string, names: readonly string[]): string | undefined {
  const text = raw.trim();
  if (text.startsWith('/')) return text;
  // The text may have its marks apart, as some phones type them.
  for (const name of names.flatMap((one) => [one.normalize('NFC'), one.normalize('NFD')])) {
    const at = mentionAt(text, name);
    if (at === undefined) continue;
    const before = text.slice(0, at.start).trimEnd();
    const after = text.slice(at.end).replace(/^[\s,:;]+/u, '');
    const question = [before, after].filter((part) => part !== '').join(' ');
    return question === '' ? '/huongdan' : question;
  }
  return undefined;
}

interface Mention {
  readonly start: number;
  readonly end: number;
}

function mentionAt(text: string, name: string): Mention | undefined {
  const [within, wanted] = comparable(text, name);
  if (within.startsWith(wanted) && endsThere(within, wanted.length)) return { start: 0, end: wanted.length };
  const marked = `@${wanted}`;
  for (let start = within.indexOf(marked); start >= 0; start = within.indexOf(marked, start + 1)) {
    const end = start + marked.length;
    if (endsThere(within, end)) return { start, end };
  }
  return undefined;
}

/** In lower case, unless that moves the letters. */
function comparable(text: string, name: string): readonly [string, string] {
  const lower = text.toLowerCase();
  return lower.length === text.length ? [lower, name.toLowerCase()] : [text, name];
}

const endsThere = (text: string, at: number): boolean => !/^[\p{L}\p{M}\p{N}_]/u.test(text.slice(at, at + 2));
