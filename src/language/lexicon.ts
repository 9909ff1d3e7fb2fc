import type { Abbreviation } from './abbreviation.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { fold } from './fold.ts';
import type { Token } from './tokenize.ts';

/** Short forms ready to be looked up in a text. */
export interface Lexicon {
  /** Entries of a folded short form; those of the bot's own content first. */
  entries(short: string): readonly Abbreviation[];
  /** What each token stands for among its neighbours; undefined for most. */
  expansions(tokens: readonly Token[], chat: boolean): readonly (Abbreviation | undefined)[];
}

/** `điểm k khoản 2`: a letter after one of these is the letter itself. */
const LABELS: ReadonlySet<string> = new Set('diem khoan muc nhom loai mau khu lo'.split(' '));

const YEAR = /^(?:19\d{2}|20[0-4]\d)(?:-(?:19\d{2}|20[0-4]\d))?$/u;

/** What conditions call a neighbour: its folded letters as typed, `#` for a figure that is no year, `$` past the end. */
function neighbour(tokens: readonly Token[], index: number): string | undefined {
  const token = index < 0 ? undefined : tokens[index];
  if (!token) return index >= tokens.length ? '$' : undefined;
  return token.kind === 'figure' && !YEAR.test(token.term) ? '#' : token.term;
}

/** A short form is typed without marks: `hồng` is not `hong`. A đ stands where the full form has one (`HĐND`, `đc`). */
function isTypedAs(surface: string, { typed, full }: Abbreviation): boolean {
  const lower = surface.toLowerCase();
  if (typed !== undefined) return lower === typed;
  return fold(lower) === (full.toLowerCase().includes('đ') ? lower.replaceAll('đ', 'd') : lower);
}

/** No letters of the Vietnamese alphabet, so no labels either. */
const FOREIGN_LETTERS: ReadonlySet<string> = new Set(['j', 'z']);

/** One letter alone is chat only at the end (`mất phí k?`), or in a message that is typed so all over. */
function isChatLetter(tokens: readonly Token[], index: number, isChat: () => boolean): boolean {
  if (index === tokens.length - 1 || FOREIGN_LETTERS.has(tokens[index]?.term ?? '')) return true;
  return !LABELS.has(neighbour(tokens, index - 1) ?? '') && isChat();
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

class TableLexicon implements Lexicon {
  readonly #entries = new Map<string, Abbreviation[]>();

  constructor(entries: readonly Abbreviation[]) {
    for (const entry of entries)
      this.#entries.set(entry.short, [...(this.#entries.get(entry.short) ?? []), entry]);
  }

  entries(short: string): readonly Abbreviation[] {
    return this.#entries.get(short) ?? [];
  }

  expansions(tokens: readonly Token[], chat: boolean): (Abbreviation | undefined)[] {
    const found = tokens.map((_, index) => this.#expansion(tokens, index, chat));
    const isChat = once(() => this.#isChat(tokens, found));
    return found.map((entry, index) =>
      entry === undefined || entry.short.length > 1 || entry.after || isChatLetter(tokens, index, isChat)
        ? entry
        : undefined,
    );
  }

  #expansion(tokens: readonly Token[], index: number, chat: boolean): Abbreviation | undefined {
    const token = tokens[index];
    if (!token || token.kind === 'figure' || !this.#entries.has(token.term)) return undefined;
    const previous = neighbour(tokens, index - 1);
    const next = neighbour(tokens, index + 1);
    return this.entries(token.term).find((entry) => {
      if (entry.scope === 'chat' && !chat) return false;
      if (!isTypedAs(token.surface, entry)) return false;
      if (entry.after && !(previous !== undefined && entry.after.includes(previous))) return false;
      return !entry.before || (next !== undefined && entry.before.includes(next));
    });
  }

  /** A message with a chat form of two letters or more, or without any diacritics. */
  #isChat(tokens: readonly Token[], found: readonly (Abbreviation | undefined)[]): boolean {
    return (
      found.some((entry) => entry?.scope === 'chat' && entry.short.length > 1) ||
      tokens.every(({ surface, term, kind }) => kind === 'figure' || surface.toLowerCase() === term)
    );
  }
}

/** The built-in short forms, with `own` before them: an own entry wins over a built-in one of the same short form. */
export function createLexicon(own: readonly Abbreviation[] = []): Lexicon {
  return new TableLexicon([...own, ...ABBREVIATIONS]);
}

/** The built-in short forms alone. */
export const BUILT_IN_LEXICON: Lexicon = createLexicon();
