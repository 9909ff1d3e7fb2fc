import type { CalendarPoint } from './calendar-point.ts';
import { isEvery } from './read-month.ts';
import { wholeNumberAt } from './read-unit.ts';
import { yearAfter, yearNear } from './read-year.ts';
import { readRomanNumeral } from './roman-numeral.ts';
import type { TokenStream } from './token-stream.ts';

const QUARTER_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
]);

/** `Q3/2020`. */
function readShortQuarter(stream: TokenStream, index: number): CalendarPoint | null {
  const quarter = stream.at(index + 1).glued ? wholeNumberAt(stream, index + 1, 1, 4) : null;
  const year = yearAfter(stream, index + 2);
  if (quarter === null || !year) return null;
  return { kind: 'quarter', quarter, year: year.value, anchor: index, from: index, to: year.to };
}

/** `Quý III/2020`, `quý 4 năm 2019`, `quý hai`. */
export function readQuarterPoint(stream: TokenStream, index: number): CalendarPoint | null {
  const { word, folded } = stream.at(index);
  if (word === 'q') return readShortQuarter(stream, index);
  const isLabel = word === 'quý' || word === 'quí' || word === 'qúy' || (folded === 'quy' && word === folded);
  if (!isLabel || isEvery(stream, index)) return null;
  const sign = stream.at(index + 1);
  const quarter =
    wholeNumberAt(stream, index + 1, 1, 4) ?? QUARTER_WORDS.get(sign.word) ?? readRomanNumeral(sign.word);
  if (quarter === null || quarter > 4) return null;
  const year = yearNear(stream, index + 2);
  // Bare `quy` is also quỹ, quy, quỷ; without a year a word after it says too little.
  if (word === 'quy' && !year && sign.kind === 'word' && !sign.capital) return null;
  return {
    kind: 'quarter',
    quarter,
    ...(year && { year: year.value }),
    anchor: index,
    from: index,
    to: year?.to ?? index + 2,
  };
}
