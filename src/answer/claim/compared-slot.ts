import type { Figure } from '../../language/figures/read-figures.ts';
import type { FigureSlot } from './figure-slots.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';

/** A part of a claim or sentence that is compared: around a figure, or without one. */
export type SlotLike = Omit<FigureSlot, 'figure'> & {
  readonly figure?: Figure;
  /** Of a clause that is compared without its figure: that figure. */
  readonly of?: Figure;
};

export interface SlotSide {
  readonly slot: SlotLike;
  readonly reading: StatementReading;
}

/** What is known of a candidate besides its sentence. */
export interface Surroundings {
  /** Words of its topic, index, title. */
  readonly tokens: ReadonlySet<string>;
  /** Words in which people ask for it that it does not say itself, names and sides aside. */
  readonly asked: ReadonlySet<string>;
  /** It speaks of the whole country, and names no province. */
  readonly isNational: boolean;
  /** Of a row of an index: whether its rank is the first or the last of all. */
  readonly rankEnd: 'highest' | 'lowest' | undefined;
  /** Years that the content gives for it where the sentence has none. */
  readonly years: ReadonlySet<string>;
  /** Words that must be said of the figure, such as the part of an index. */
  readonly required: (figure: Figure) => readonly Word[];
}
