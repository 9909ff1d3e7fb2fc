import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { accentedWords } from './accented-words.ts';
import type { Candidate } from './candidate.ts';
import { CONTRASTS, type Contrast, type ContrastSide, LEVEL_WORDS } from './contrast-words.ts';
import { askedAccented, askedWords, quoteAccented, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';

/** Kinds of questions that a sentence about the other side answers wrongly. */
const TOLD_APART: ReadonlySet<string> = new Set([
  'figure',
  'percent',
  'rank',
  'change',
  'duration',
  'date',
  'year',
  'period',
  'list',
  'body',
  'none',
]);

interface Wording {
  readonly side: ContrastSide;
  readonly words: string;
  /** Means its side by itself. */
  readonly strong: boolean;
}

/** The phrases of a contrast, longest first: `chưa hoàn thành` is not `hoàn thành`. */
function wordingsOf({ sides }: Contrast, form: (text: string) => string): readonly Wording[] {
  const strong = sides.flatMap((side) =>
    side.says.map((text) => ({ side, words: form(text), strong: true })),
  );
  const weak = sides.flatMap((side) =>
    (side.also ?? []).map((text) => ({ side, words: form(text), strong: false })),
  );
  return [...strong, ...weak].sort((a, b) => b.words.length - a.words.length);
}

interface Reader {
  readonly isStrict: boolean;
  readonly except: readonly string[];
  readonly wordings: readonly Wording[];
}

const isPhrase = (words: string): boolean => words.trim().includes(' ');

const readers = CONTRASTS.map((contrast) => {
  const reader = (form: (text: string) => string): Reader => ({
    isStrict: contrast.strict === true,
    except: (contrast.except ?? []).map(form),
    wordings: wordingsOf(contrast, form),
  });
  const folded = reader(foldWords);
  return {
    accented: reader(accentedWords),
    // Without diacritics one syllable means too many things: `yeu`, `tang`, `ky`.
    folded: { ...folded, wordings: folded.wordings.filter(({ words }) => isPhrase(words)) },
  };
});

interface Said {
  readonly strong: ReadonlySet<ContrastSide>;
  readonly any: ReadonlySet<ContrastSide>;
}

/** The sides that some words speak of; a phrase is read once, as the longest that it is part of. */
function sidesIn(text: string, { except, wordings }: Reader): Said {
  const strong = new Set<ContrastSide>();
  const any = new Set<ContrastSide>();
  let left = text;
  for (const words of except) left = left.replaceAll(words, ' | ');
  for (const wording of wordings) {
    if (!left.includes(wording.words)) continue;
    left = left.replaceAll(wording.words, ' | ');
    any.add(wording.side);
    if (wording.strong) strong.add(wording.side);
  }
  return { strong, any };
}

/** A side of a contrast that a question speaks of, and how sentences are read for it. */
interface AskedSide {
  readonly side: ContrastSide;
  readonly reader: Reader;
}

/** Readers by each word that one of their wordings begins with. */
function byFirstWord(readerOf: (each: (typeof readers)[number]) => Reader): ReadonlyMap<string, number[]> {
  const table = new Map<string, number[]>();
  readers.forEach((each, number) => {
    for (const { words } of readerOf(each).wordings) {
      const first = words.trim().split(' ')[0] ?? '';
      const known = table.get(first);
      if (!known) table.set(first, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  });
  return table;
}

const ACCENTED = byFirstWord(({ accented }) => accented);
const FOLDED = byFirstWord(({ folded }) => folded);

/** The readers of contrasts that some words may speak of, in their order: most questions speak of none. */
function readersFor(words: string, table: ReadonlyMap<string, number[]>): number[] {
  const found: number[] = [];
  for (const word of words.trim().split(' '))
    for (const number of table.get(word) ?? []) if (!found.includes(number)) found.push(number);
  return found.sort((a, b) => a - b);
}

/** The contrasts of which a question speaks of one side only. */
const askedSides = perQuery((query): readonly AskedSide[] => {
  const words = query.accented ? askedAccented(query) : askedWords(query);
  return readersFor(words, query.accented ? ACCENTED : FOLDED).flatMap((number) => {
    const { accented, folded } = readers[number] as (typeof readers)[number];
    const { strong, any } = sidesIn(words, query.accented ? accented : folded);
    const [only] = strong;
    return only && strong.size === 1 && any.size === 1 ? [{ side: only, reader: accented }] : [];
  });
});

/** A question that speaks of one side of a contrast, and can be answered with the other by mistake. */
export const asksSide = (query: Query): boolean =>
  TOLD_APART.has(query.cue.type) && askedSides(query).length > 0;

const LEVEL_LIST = / cấp ((?:(?:và |hoặc )?(?:trung ương|bộ|tỉnh|huyện|xã)(?= ) ?){2,5})/gu;
/** `cấp bộ, tỉnh, huyện` as `cấp bộ cấp tỉnh cấp huyện`. */
const levelsSpelt = (words: string): string =>
  words.replace(LEVEL_LIST, (_all, list: string) =>
    list
      .trim()
      .replace('trung ương', 'trung_ương')
      .split(' ')
      .reduce((text, level) => (level === 'và' || level === 'hoặc' ? text : `${text}cấp ${level} `), ' ')
      .replace('trung_ương', 'trung ương'),
  );

/** `đúng hạn` is not `trễ hạn`: why a sentence that speaks only of the other side of a contrast does not answer. */
export function otherSide(query: Query, candidate: Candidate): string | undefined {
  if (!TOLD_APART.has(query.cue.type)) return undefined;
  const other = askedSides(query).find(({ side, reader }) => {
    const { strong, any } = sidesIn(
      reader.isStrict ? levelsSpelt(quoteAccented(candidate)) : quoteAccented(candidate),
      reader,
    );
    const said = reader.isStrict && strong.size > 0 ? strong : any;
    return (strong.size > 0 || side.must === true) && !said.has(side);
  });
  return other && `không nói về ${other.side.name}`;
}

const LEVELS = new RegExp(
  ` (${LEVEL_WORDS.map((words) => foldWords(words).trim()).join('|')})(?: (?:va|hoac|den|\\d)(?= ))+`,
  'gu',
);

/** `mức độ 3, 4` as `muc` with 3 and 4; `mức` is short for `mức độ`. */
function levelsIn(words: string): Map<string, Set<string>> {
  const levels = new Map<string, Set<string>>();
  for (const [said, word = ''] of findAll(words, LEVELS)) {
    const name = word.split(' ')[0] ?? '';
    const found = levels.get(name) ?? new Set<string>();
    for (const digit of said.match(/\d/gu) ?? []) found.add(digit);
    levels.set(name, found);
  }
  return levels;
}

const askedLevels = perQuery((query) => levelsIn(askedWords(query)));

export const asksLevel = (query: Query): boolean =>
  TOLD_APART.has(query.cue.type) && askedLevels(query).size > 0;

/** `mức độ 4` is not `mức độ 3`: why a sentence about another level does not answer. */
export function otherLevel(query: Query, candidate: Candidate): string | undefined {
  if (!TOLD_APART.has(query.cue.type)) return undefined;
  const wanted = askedLevels(query);
  if (wanted.size === 0) return undefined;
  const said = levelsIn(quoteWords(candidate));
  for (const [name, digits] of wanted) {
    const found = said.get(name);
    const missing = found && [...digits].find((digit) => !found.has(digit));
    if (missing !== undefined) return `không nói về mức ${missing} được hỏi`;
  }
  return undefined;
}
