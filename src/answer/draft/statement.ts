import type { Stretch } from './draft-line.ts';

/** A piece of a statement: words of the draft at their place, or words carried over from elsewhere. */
export interface Piece {
  readonly text: string;
  /** Where it stands in the cleaned draft; absent for what was carried over. */
  readonly at?: number;
}

/** One thing that a draft says, put so that it stands alone. */
export class Statement {
  readonly text: string;
  /** What it leans on without saying it: a quote settles it only when it holds all of these. */
  readonly mustHold: readonly string[];
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[], mustHold: readonly string[] = []) {
    this.mustHold = mustHold;
    this.#pieces = pieces.filter(({ text }) => text !== '');
    this.text = this.#pieces.map(({ text }) => text).join('');
  }

  /** Where its own words begin in the cleaned draft. */
  get draftStart(): number | undefined {
    return this.#pieces.find(({ at }) => at !== undefined)?.at;
  }

  /** Where a stretch of the statement stands in the draft; undefined when it was carried over. */
  inDraft({ start, end }: Stretch): Stretch | undefined {
    let from = 0;
    for (const { text, at } of this.#pieces) {
      if (start >= from && end <= from + text.length)
        return at === undefined ? undefined : { start: at + start - from, end: at + end - from };
      from += text.length;
    }
    return undefined;
  }
}
