import { mergeIY } from '../../language/terms.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { mark, paragraph, type Span, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { type Amount, amountOf, difference } from './amount.ts';
import { askedMeasures, comparesLevels, termLine } from './comparison-words.ts';
import type { ValueSources } from './index-value.ts';
import { measuredFigures } from './measured-figures.ts';
import { type NamedFigure, namedFigures } from './named-figures.ts';
import { type Outcome, proofOf, SURE } from './outcome.ts';
import { topicWords } from './topic-coverage.ts';

const SETS_AGAINST = / (?:so (?:sanh )?voi|so sanh|chenh|chenh lech|cach nhau|cach biet) /u;
/** Units whose values say how good something is; counts are for the sentences that hold both. */
const LEVELS = /^(?:%|điểm|hạng$)/u;
/** Words of a question for a level that no statement need have. */
const OF_MEASURE: ReadonlySet<string> = new Set(
  'diem bac hang xep thu phan tram ti le muc do chi so thanh pho tinh huyen dat duoc ben cai nao ai'.split(
    ' ',
  ),
);

interface Said {
  readonly figure: NamedFigure;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Folded words as the terms of a question write them. */
const wordsOf = (line: string): string => ` ${line.trim().split(' ').map(mergeIY).join(' ')} `;

/** The figures whose names stand in the question, in its order; a name within a longer one is left out. */
function saidIn(line: string, figures: readonly NamedFigure[]): Said[] {
  const found = figures.flatMap((figure): Said[] => {
    const words = wordsOf(figure.words);
    const start = LEVELS.test(figure.unit) ? line.indexOf(words) : -1;
    return start < 0 ? [] : [{ figure, words, start, end: start + words.length - 1 }];
  });
  const isWithin = (a: Said, b: Said): boolean =>
    a.words.length < b.words.length && a.start >= b.start && a.end <= b.end;
  return found
    .filter((one) => !found.some((other) => isWithin(one, other)))
    .sort((a, b) => a.start - b.start);
}

/** What a pair must share to be set against each other, but for its years. */
const keyOf = ({ unit, measure, of }: NamedFigure): string => [unit, measure, of].join('|');

type Pair = readonly [NamedFigure, NamedFigure];

/** The values of one measure of both sides in the newest year that has them; undefined when one is told in two ways. */
function pairOf(first: readonly NamedFigure[], second: readonly NamedFigure[]): Pair | undefined {
  const pairs = first.flatMap((a) =>
    second
      .filter((b) => keyOf(a) === keyOf(b) && (a.year === b.year) === (a.name !== b.name))
      .map((b): Pair => [a, b]),
  );
  const newest = Math.max(...pairs.map(([{ year }]) => year));
  const [pair, ...others] = pairs.filter(([{ year }]) => year === newest);
  const isOne = others.every(([a, b]) => a.value === pair?.[0].value && b.value === pair[1].value);
  return isOne ? pair : undefined;
}

/** Words of the topic that neither side is named by must stand beside both figures. */
function speaksOf(query: Query, names: string, { context }: NamedFigure): boolean {
  const said = wordsOf(context);
  return topicWords(query).every(
    (word) =>
      names.includes(` ${word} `) || OF_MEASURE.has(word) || /^\d/u.test(word) || said.includes(` ${word} `),
  );
}

/** The two sides of the question, each with all figures of its name. */
function sidesOf(query: Query, line: string, figures: readonly NamedFigure[]): readonly NamedFigure[][] {
  const years = yearsIn(line);
  const ofYear = figures.filter(({ year }) => years.size === 0 || years.has(year));
  const said = saidIn(line, ofYear);
  const names = said.map(({ words }) => words).join('');
  const fit = said.filter(({ figure }) => speaksOf(query, names, figure));
  const all = [...new Set(fit.map(({ words }) => words))];
  const sides = all.map((words) => fit.filter((one) => one.words === words).map(({ figure }) => figure));
  const [side] = sides;
  // One thing in two years.
  if (years.size === 2 && side && sides.length === 1)
    return [...years].map((one) => side.filter(({ year }) => year === one));
  return sides;
}

interface Compared {
  readonly pair: Pair;
  readonly amounts: readonly [Amount, Amount];
  readonly candidates: readonly [Candidate, Candidate];
}

const shownIn = (candidate: Candidate | undefined, { value, measure }: NamedFigure): Amount | undefined => {
  const figure = candidate?.figures.find(
    (one) => one.value === value && (one.kind === 'rank') === (measure === 'rank'),
  );
  return figure && amountOf(figure);
};

/** A pair with the numbers as the quotes write them. */
function written(pair: Pair, { candidatesOf }: ValueSources): Compared | undefined {
  const [a, b] = pair.map(({ statementId }) => candidatesOf(statementId)[0]);
  const [first, second] = [shownIn(a, pair[0]), shownIn(b, pair[1])];
  return a && b && first && second ? { pair, amounts: [first, second], candidates: [a, b] } : undefined;
}

const UNITS = ({ measure, unit }: NamedFigure): string =>
  measure === 'rank' ? 'bậc' : unit === '%' ? 'điểm phần trăm' : 'điểm';

/** `Công an tỉnh cao hơn Sở Tài chính 2,42 điểm phần trăm (87,33 − 84,91 = 2,42)`. */
function resultSpans({ pair, amounts }: Compared): Span[] {
  const found = difference(...amounts);
  const [a, b] = pair;
  const [first, second] = pair.map(({ name, year }) => (a.year === b.year ? name : `năm ${year}`));
  if (found.sign === 0)
    return [strong(`${first} và ${second} bằng nhau`), text(` (đều ${amounts[0].written})`)];
  const isRank = a.measure === 'rank';
  const [upper, lower] = found.sign > 0 === isRank ? [second, first] : [first, second];
  const word = isRank ? 'xếp trên' : 'cao hơn';
  return [strong(`${upper} ${word} ${lower} ${found.size} ${UNITS(a)}`), text(` (${found.shown})`)];
}

const YEAR = / ((?:19|20)\d\d)(?= )/gu;
/** Years as they stand: `2019 điểm cao hơn` is no score. */
const yearsIn = (line: string): Set<number> =>
  new Set([...line.matchAll(YEAR)].map((found) => Number(found[1])));

function saysValue(query: Query, line: string): boolean {
  const years = yearsIn(line);
  return measuredFigures(query).some(({ value }) => typeof value !== 'number' || !years.has(value));
}

const asksDifference = (query: Query, line: string): boolean =>
  query.cue.type !== 'why' &&
  query.cue.type !== 'claim' &&
  yearsIn(line).size < 3 &&
  !saysValue(query, line) &&
  (comparesLevels(line) || SETS_AGAINST.test(line) || query.cue.flags?.includes('choice') === true);

/**
 * Sets two things against each other that the content measures in the same way in one year, each by its own name: two
 * offices, two groups, two parts of an index. Undefined unless both values are known.
 */
export function compareSides(query: Query, sources: ValueSources & ComposeContext): Outcome | undefined {
  const line = termLine(query);
  if (!asksDifference(query, line)) return undefined;
  const [first, second, ...others] = sidesOf(query, line, namedFigures(sources.knowledge));
  if (!first || !second || others.length > 0) return undefined;
  const compared = askedMeasures(line, query.text).flatMap((measure) => {
    const isOf = (figure: NamedFigure): boolean => figure.measure === measure;
    const pair = pairOf(first.filter(isOf), second.filter(isOf));
    return (pair && written(pair, sources)) ?? [];
  });
  const [one, ...more] = compared;
  if (!one || more.some(({ pair }) => pair[0].year !== one.pair[0].year)) return undefined;
  const proof = proofOf(one.candidates, sources);
  const results = compared.flatMap((each, i) => [...(i > 0 ? [text('; ')] : []), ...resultSpans(each)]);
  const markers = one.candidates[0].id === one.candidates[1].id ? [mark(1)] : [mark(1), mark(2)];
  const [{ name, year }, { year: other }] = one.pair;
  const lead = year === other ? `Năm ${year}: ` : `${name.charAt(0).toUpperCase()}${name.slice(1)}: `;
  const block = paragraph(text(lead), ...results, text(' '), ...markers);
  return {
    draft: { kind: 'answer', blocks: [block, ...proof.blocks], citations: proof.citations },
    sure: SURE,
  };
}
