import { INDEX_NAMES } from '../../language/index-names.ts';

/** How a measure is named in folded words. */
export interface SeriesPhrase {
  readonly name: string;
  readonly pattern: RegExp;
  /** Everyday words that may mean something else: they count only with a score or a rank asked for. */
  readonly isLoose?: true;
}

/** Everyday names of indexes beside those of the language layer; folded, longer ones first. */
const LOOSE: readonly (readonly [name: string, phrases: string])[] = [
  ['SIPAS', '(?:muc|muc do|su|ti le|do) hai long(?: cua (?:nguoi dan|dan|nguoi dan to chuc))?'],
  ['SIPAS', '(?:nguoi dan|dan) hai long'],
  ['SIPAS', 'khao sat (?:muc do |su )?hai long'],
  ['PCI', 'nang luc canh tranh(?: cap tinh)?'],
  ['PAPI', '(?:hieu qua )?quan tri va hanh chinh cong(?: cap tinh)?'],
  ['DTI', '(?:muc do )?chuyen doi so(?: cap tinh)?'],
  ['PAR INDEX', '(?:cong tac )?cai cach hanh chinh'],
];

/** Names that mean one index and no other, also with the words that people add to them. */
const STRICT: readonly (readonly [name: string, phrases: string])[] = [
  ['PAR INDEX', '(?:chi so )?par ?index|chi so par(?! index)|chi so cai cach hanh chinh(?: cap tinh)?'],
  [
    'SIPAS',
    'chi so (?:ve )?(?:do luong )?(?:muc do |muc |su )?hai long(?: cua (?:nguoi dan|dan|nguoi dan to chuc|nguoi dan va to chuc|nguoi dan va doanh nghiep))?(?: (?:ve|doi voi|voi) su phuc vu(?: hanh chinh)?)?',
  ],
  ['PAPI', 'chi so (?:ve )?(?:hieu qua )?quan tri va hanh chinh cong(?: cap tinh)?'],
  ['PCI', 'chi so (?:ve )?nang luc canh tranh(?: cap tinh)?'],
  ['DTI', 'chi so (?:ve )?(?:muc do )?chuyen doi so(?: cap tinh)?'],
  ['PGI', 'chi so xanh(?: cap tinh)?'],
  [
    'ICT INDEX',
    '(?:chi so )?ict ?index|ictindex|chi so ict(?! index)|chi so (?:ung dung )?cong nghe thong tin',
  ],
];

const words = (phrases: string): RegExp => new RegExp(` (?:${phrases})(?= )`, 'u');

/** Ways to name an index, the surest first. */
export const INDEX_PHRASES: readonly SeriesPhrase[] = [
  ...STRICT.map(([name, phrases]) => ({ name, pattern: words(phrases) })),
  ...INDEX_NAMES.map(({ name }) => ({ name, pattern: words(`(?:chi so )?${name.toLowerCase()}`) })),
  ...LOOSE.map(([name, phrases]) => ({ name, pattern: words(phrases), isLoose: true as const })),
];

/** Words of what is counted that a question may leave out. */
export const LEFT_OUT_FIRST = /^ (?:so|diem|hang|muc|ti le) /u;
/** A grade alone says too little: what got it must be named too. */
export const GRADE = /^ hang /u;
export const LEFT_OUT = / (?:huyen|chi nhanh tinh)(?= )/gu;
