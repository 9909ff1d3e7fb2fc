/** A channel as a person meets it: what is typed or tapped, and all that is shown for it. */

export interface Choice {
  readonly question: string;
  /** As this channel's people do it: a tap, a number, the words of a button. */
  readonly choose: () => Promise<Shown>;
}

export interface Shown {
  /** Messages in order; where the rest is asked for, those too. */
  readonly texts: readonly string[];
  /** Questions offered, in order. */
  readonly choices: readonly Choice[];
}

export interface TestChannel {
  readonly name: string;
  /** A message is one line, as typed at a terminal. */
  readonly isOneLine?: true;
  /** UTF-16 units of one message. */
  readonly longest: number;
  /** Each person has a chat of their own. */
  ask(person: number, text: string): Promise<Shown>;
  /** The process ends, and another goes on with what was kept. Absent where nothing is kept by design. */
  restart?(): Promise<void>;
}
