/** The six tones by their usual names: no mark, grave, acute, hook above, tilde, dot below. */
export const TONES = ['ngang', 'huyen', 'sac', 'hoi', 'nga', 'nang'] as const;

export type Tone = (typeof TONES)[number];

/** Each row is one vowel letter written with the tones in the order of `TONES`. */
const ROWS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

export interface TonedLetter {
  /** The letter without its tone: `ế` -> `ê`. Case is kept. */
  readonly letter: string;
  readonly tone: Tone;
}

const SPLIT = new Map<string, TonedLetter>();
const JOIN = new Map<string, readonly string[]>();

for (const row of [...ROWS, ...ROWS.map((row) => row.toUpperCase())]) {
  const written = [...row];
  const letter = row.charAt(0);
  JOIN.set(letter, written);
  TONES.forEach((tone, index) => {
    SPLIT.set(row.charAt(index), { letter, tone });
  });
}

/** A precomposed vowel as its letter and tone; `undefined` for anything that is not a Vietnamese vowel. */
export function splitTone(vowel: string): TonedLetter | undefined {
  return SPLIT.get(vowel);
}

/** The vowel written with the tone (`ê` + `sac` -> `ế`); a letter that is not a bare vowel is returned as it is. */
export function writeTone(letter: string, tone: Tone): string {
  return JOIN.get(letter)?.[TONES.indexOf(tone)] ?? letter;
}
