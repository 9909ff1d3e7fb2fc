import type { Stretch } from './draft-line.ts';

/** A piece of a statement: words of the draft at their place, or words carried over from elsewhere. */
export interface Piece {
  readonly text: string;
  /** Where it stands in the cleaned draft; absent for what was carried over. */
  readonly at?: number;
}

/** A value that is told as reached: it must also be more, or less, than the one before. */
export interface Reached {
  readonly way: 'up' | 'down';
  /** Where it stands in the statement. */
  readonly at: number;
}

interface Conditions {
  /** What it leans on without saying it: a quote settles it only when it holds all of these. */
  readonly mustHold?: readonly string[];
  readonly reached?: Reached;
}

/** One thing that a draft says, put so that it stands alone. */
export class Statement {
  readonly text: string;
  readonly mustHold: readonly string[];
  readonly reached: Reached | undefined;
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[], { mustHold = [], reached }: Conditions = {}) {
    this.mustHold = mustHold;
    this.reached = reached;
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

  /** The statement without the words of a stretch of it. */
  without({ start, end }: Stretch, reached?: Reached): Statement {
    let from = 0;
    const pieces = this.#pieces.flatMap(({ text, at }): Piece[] => {
      const [head, tail] = [Math.max(0, start - from), Math.max(0, end - from)];
      from += text.length;
      const placed = (words: string, shift: number): Piece =>
        at === undefined ? { text: words } : { text: words, at: at + shift };
      return [placed(text.slice(0, head), 0), placed(text.slice(Math.max(head, tail)), Math.max(head, tail))];
    });
    return new Statement(pieces, { mustHold: this.mustHold, ...(reached && { reached }) });
  }
}
