import type { Catalogue } from '../../answer/catalogue/catalogue.ts';
import { fold } from '../../language/fold.ts';
import { slotsOf } from '../slots.ts';
import { type CommandOutcome, says } from './command-context.ts';
import { indexIn } from './list-indexes.ts';
import { plainReply } from './plain-reply.ts';

const HOW =
  'Bạn gõ /sosanh rồi nêu chỉ số và hai thứ cần so: hai năm, hoặc hai tỉnh. Tôi tính và nêu cách tính, kèm nguồn.';

const distinct = (texts: readonly string[]): string[] => {
  const seen = new Set<string>();
  return texts.filter((text) => !seen.has(fold(text)) && seen.add(fold(text)));
};

/** Two comparisons that the content answers: two years of the series that has most, and two provinces. */
function examples({ series }: Catalogue): string[] {
  const [most] = [...series].sort((a, b) => b.years.length - a.years.length);
  const [before, last] = most?.years.slice(-2) ?? [];
  const years =
    most && last !== undefined
      ? [`So sánh ${most.index} của ${most.province} năm ${before} và năm ${last}`]
      : [];
  const places = series.flatMap((one) => {
    const other = series.find(({ index, province }) => index === one.index && province !== one.province);
    const common = other?.years.filter((year) => one.years.includes(year)).at(-1);
    return other && common !== undefined
      ? [`So sánh ${one.index} năm ${common} của ${one.province} và ${other.province}`]
      : [];
  });
  return [...years, ...places.slice(0, 1)];
}

const question = (text: string): CommandOutcome => ({ kind: 'question', text });

interface Compared {
  readonly indexes: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly string[];
}

function named(argument: string, catalogue: Catalogue): Compared {
  const slots = slotsOf(argument);
  const textsOf = (kind: string): string[] =>
    distinct(slots.filter((slot) => slot.kind === kind).map(({ text }) => text));
  return {
    indexes: distinct(textsOf('index').map((text) => indexIn(text, catalogue) ?? text)),
    places: textsOf('place'),
    years: textsOf('time').map((text) => text.replace(/^năm /iu, '')),
  };
}

/** Two values of one index; undefined when it is not said which two. */
function ofOneIndex(index: string, { places, years }: Compared, home: string): string | undefined {
  const [first, second] = years;
  const [place = home] = places;
  if (first !== undefined && second !== undefined)
    return `So sánh ${index} của ${place} năm ${first} và năm ${second}`;
  const others = places.filter((one) => fold(one) !== fold(home));
  const other = others[0];
  if (other === undefined) return undefined;
  const against = others[1] ?? home;
  const time = first === undefined ? '' : ` năm ${first}`;
  return others.length > 1
    ? `So sánh ${index}${time} của ${other} và ${against}`
    : `So sánh ${index}${time} của ${home} và ${other}`;
}

/** Indexes have scales of their own: each is told, none is subtracted from another. */
function ofTwoIndexes({ indexes, places, years }: Compared, home: string): string {
  const time = years[0] === undefined ? '' : ` năm ${years[0]}`;
  return indexes
    .slice(0, 2)
    .map((index) => `${index}${time} của ${places[0] ?? home} là bao nhiêu?`)
    .join(' ');
}

/** `/sosanh`: the question that the words behind it stand for; alone, how to ask. */
export function compare(argument: string, catalogue: Catalogue): CommandOutcome {
  if (argument === '') return says(plainReply('help', [HOW], { suggestions: examples(catalogue) }));
  const compared = named(argument, catalogue);
  const [index, ...others] = compared.indexes;
  if (index === undefined) return question(`So sánh ${argument}`);
  const home = catalogue.series.find((one) => one.index === index)?.province ?? 'Khánh Hòa';
  if (others.length > 0) return question(ofTwoIndexes(compared, home));
  const asked = ofOneIndex(index, compared, home);
  return asked === undefined
    ? says(plainReply('help', [HOW], { suggestions: examples(catalogue) }))
    : question(asked);
}
