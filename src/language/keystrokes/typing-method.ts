import type { Tone } from '../syllables/tone.ts';

/** What a key turns an already typed letter into: `['a', 'â']`. Lower case. */
export type Mark = readonly [from: string, to: string];

/** How a Vietnamese keyboard driver reads plain keys, as data. */
export interface TypingMethod {
  readonly name: 'telex' | 'vni';
  /** What the keys of one syllable look like when some of them do more than write themselves. */
  readonly keys: RegExp;
  /** Keys that set the tone of the syllable once it has a vowel. */
  readonly tones: ReadonlyMap<string, Tone>;
  /** The key that takes the tone away again. */
  readonly clear: string;
  /** Keys that mark a letter typed before, in order of preference. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The key that makes `ươ` of a typed `uo`. */
  readonly horn: string;
  /** The key that writes `ư` where there is no vowel yet (`nhw`); '' when there is none. */
  readonly letterU: string;
}

export const TELEX: TypingMethod = {
  name: 'telex',
  keys: /^[a-z]{2,12}$/iu,
  tones: new Map([
    ['s', 'sac'],
    ['f', 'huyen'],
    ['r', 'hoi'],
    ['x', 'nga'],
    ['j', 'nang'],
  ]),
  clear: 'z',
  marks: new Map<string, readonly Mark[]>([
    ['a', [['a', 'â']]],
    ['e', [['e', 'ê']]],
    // A third o takes the circumflex back and leaves the long o of loans: xooong -> xoong.
    [
      'o',
      [
        ['o', 'ô'],
        ['ô', 'oo'],
      ],
    ],
    [
      'w',
      [
        ['u', 'ư'],
        ['o', 'ơ'],
        ['a', 'ă'],
      ],
    ],
    ['d', [['d', 'đ']]],
  ]),
  horn: 'w',
  letterU: 'w',
};

export const VNI: TypingMethod = {
  name: 'vni',
  keys: /^(?=.{2,12}$)[a-z]+\d[a-z\d]*$/iu,
  tones: new Map([
    ['1', 'sac'],
    ['2', 'huyen'],
    ['3', 'hoi'],
    ['4', 'nga'],
    ['5', 'nang'],
  ]),
  clear: '0',
  marks: new Map<string, readonly Mark[]>([
    [
      '6',
      [
        ['a', 'â'],
        ['e', 'ê'],
        ['o', 'ô'],
      ],
    ],
    [
      '7',
      [
        ['u', 'ư'],
        ['o', 'ơ'],
      ],
    ],
    ['8', [['a', 'ă']]],
    ['9', [['d', 'đ']]],
  ]),
  horn: '7',
  letterU: '',
};
