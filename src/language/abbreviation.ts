/**
 * A short form or chat spelling, with the folded short form as key. `full` is written with diacritics because it is also shown to
 * people. The first entry whose conditions hold wins; where a short form may mean several things, `also` keeps them.
 */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** Other full forms that it may stand for in the same place; searched too. */
  readonly also?: readonly string[];
  /** Domain forms are expanded in documents and questions; chat forms in questions only. */
  readonly scope: 'domain' | 'chat';
  /** Only directly after one of these folded terms (short forms as typed, not expanded). */
  readonly after?: readonly string[];
  /** Only directly before one of these folded terms; `#` stands for a figure that is no year, `$` for the end. */
  readonly before?: readonly string[];
  /** Only when typed exactly so (lower case, with diacritics), where folding would meet another word. */
  readonly typed?: string;
}

export const domain = (short: string, full: string, when: Partial<Abbreviation> = {}): Abbreviation => ({
  short,
  full,
  scope: 'domain',
  ...when,
});
export const chat = (short: string, full: string, when: Partial<Abbreviation> = {}): Abbreviation => ({
  short,
  full,
  scope: 'chat',
  ...when,
});
