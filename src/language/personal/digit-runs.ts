/** Digits that stand together. Places are in UTF-16 units of the text, end exclusive. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  /** In ASCII, whatever the script; without what is invisible between them. */
  readonly digits: string;
  /** What parts it from the group before, without what is invisible; empty for the first. */
  readonly joint: string;
}

/** Signs that people put into one number; longer stretches of them part two. */
const JOINTS = /[\p{Zs}.,\-‐‑‒–—()/_·•~]/u;
const LONGEST_JOINT = 3;
const DIGIT = /\p{Nd}/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Five sets of mathematical digits stand side by side; of every other script, ten digits stand alone. */
const MATHEMATICAL = { first: 0x1d7ce, last: 0x1d7ff };

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= MATHEMATICAL.first && code <= MATHEMATICAL.last) return (code - MATHEMATICAL.first) % 10;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** Reads the characters of a text one by one and gathers its numbers. */
class RunReader {
  readonly runs: DigitGroup[][] = [];
  #run: DigitGroup[] = [];
  #digits = '';
  #start = 0;
  #end = 0;
  #joint = '';
  /** What stands before the group that is being read. */
  #before = '';

  digit(code: number, at: number, end: number): void {
    if (this.#digits === '') {
      this.#start = at;
      this.#before = this.#joint;
      this.#joint = '';
    }
    this.#digits += String(digitOf(code));
    this.#end = end;
  }

  joint(character: string): void {
    this.#closeGroup();
    this.#joint += character;
    // `2019, 2020` lists two numbers.
    if (this.#joint.length > LONGEST_JOINT || /,\s/u.test(this.#joint)) this.other();
  }

  other(): void {
    this.#closeGroup();
    if (this.#run.length > 0) this.runs.push(this.#run);
    this.#run = [];
    this.#joint = '';
  }

  #closeGroup(): void {
    if (this.#digits === '') return;
    const joint = this.#run.length > 0 ? this.#before : '';
    this.#run.push({ start: this.#start, end: this.#end, digits: this.#digits, joint });
    this.#digits = '';
  }
}

/** The numbers of a text, each as the groups it is written in: `0258 3.822.123` is one. Linear in the length. */
export function digitRuns(text: string): readonly (readonly DigitGroup[])[] {
  const reader = new RunReader();
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (DIGIT.test(character)) reader.digit(character.codePointAt(0) ?? 0, at, end);
    else if (JOINTS.test(character)) reader.joint(character);
    else if (!INVISIBLE.test(character)) reader.other();
    at = end;
  }
  reader.other();
  return reader.runs;
}
