import type { ComposeContext } from '../compose/compose-answer.ts';
import { type Block, mark, note, paragraph, type Span, strong, text, type Verdict } from '../reply.ts';
import { derivedIn } from '../series/written-value.ts';
import type { Query } from '../understand/query.ts';
import { MERGED } from './compare-across-merger.ts';
import { comparesLevels, type Measure, saidDirection, termLine } from './comparison-words.ts';
import { type Change, changeOf } from './index-change.ts';
import { ofPlace } from './index-places.ts';
import type { IndexPoint } from './index-point.ts';
import type { IndexQuestion } from './index-question.ts';
import { areComparable, type IndexValue, type ValueSources, valueAt } from './index-value.ts';
import { judgeChange } from './judge-change.ts';
import { declined, type Outcome, proofOf, SURE } from './outcome.ts';

const NAMES: Readonly<Record<Measure, string>> = { score: 'điểm', rank: 'thứ hạng' };

type Pair = readonly [IndexValue, IndexValue];

/** What a year is against an earlier one, or against a later one. */
const wordsOf = ([a, b]: Pair): readonly [up: string, down: string] =>
  a.year > b.year ? ['tăng', 'giảm'] : ['cao hơn', 'thấp hơn'];

function yearsLine(pair: Pair, change: Change): string {
  if (change.better === 0) return pair[0].year > pair[1].year ? 'không đổi' : 'bằng nhau';
  const [up, down] = wordsOf(pair);
  return `${change.better > 0 ? up : down} ${change.amount}`;
}

function placesLine([a, b]: Pair, change: Change): string {
  if (change.better === 0) return `${a.where} và ${b.where} bằng nhau`;
  const [upper, lower] = change.better > 0 ? [a, b] : [b, a];
  return `${upper.where} ${change.measure === 'rank' ? 'xếp trên' : 'cao hơn'} ${lower.where} ${change.amount}`;
}

/** What is compared, before the first line of the result. */
function subject(question: IndexQuestion, [a, b]: Pair): string {
  const part = question.component === undefined ? '' : ` (${question.component})`;
  if (a.year === b.year) return `${question.index}${part} năm ${a.year}: `;
  return `${question.index}${part} ${ofPlace(a.where)} năm ${a.year} so với năm ${b.year}: `;
}

/** One measure: what came out, in bold, and the computation. `said`: the way that the question took for granted. */
function changeLine(pair: Pair, change: Change, said: 1 | -1 | undefined): Span[] {
  const [a, b] = pair;
  const ofYears = a.year !== b.year;
  const opposed = ofYears && said !== undefined && change.better === -said;
  const [up, down] = wordsOf(pair);
  const not = opposed ? `không ${said < 0 ? down : up} mà ` : '';
  const shown = change.sign === 0 ? `đều ${a[change.measure]?.written}` : change.shown;
  return [
    text(not),
    strong(ofYears ? yearsLine(pair, change) : placesLine(pair, change)),
    text(` (${shown})`),
  ];
}

function lines(
  question: IndexQuestion,
  pair: Pair,
  changes: readonly Change[],
  said: 1 | -1 | undefined,
): Block {
  const [a, b] = pair;
  const results = changes.flatMap((change, i) => [
    ...(i > 0 ? [text('; ')] : []),
    ...changeLine(pair, change, said),
  ]);
  const markers = a.candidate.id === b.candidate.id ? [mark(1)] : [mark(1), mark(2)];
  return paragraph(text(subject(question, pair)), ...results, text(' '), ...markers);
}

const SCALE = /\d+-\d+/u;

/** Scores of different scales, where scores are asked for: that they cannot be compared is said first. */
const isUnlike = ({ measures }: IndexQuestion, [a, b]: Pair): boolean =>
  a.unit !== b.unit && measures.includes('score');

function unlikeLine([a, b]: Pair): Block {
  const [first, second] = [a, b].map(({ unit }) => SCALE.exec(unit)?.[0]);
  const scales = first && second && first !== second ? ` (thang ${first} và ${second})` : '';
  const ranked =
    a.outOf !== undefined && b.outOf !== undefined && a.outOf !== b.outOf
      ? ` (${a.outOf} và ${b.outOf} tỉnh, thành phố)`
      : '';
  return paragraph(
    strong('Không so điểm được'),
    text(
      `: hai năm chấm theo thang điểm khác nhau${scales}. Chỉ so thứ hạng${ranked && `, mà số tỉnh được xếp hạng cũng khác nhau${ranked}`}.`,
    ),
  );
}

/** What keeps the asked measures from being compared, as a remark. */
function remarks(
  question: IndexQuestion,
  changes: readonly Change[],
  [a, b]: readonly [IndexValue, IndexValue],
): Block[] {
  const said: string[] = [];
  const ranked = changes.some(({ measure }) => measure === 'rank');
  if (ranked && a.outOf !== b.outOf && !isUnlike(question, [a, b]))
    said.push('Số tỉnh được xếp hạng mỗi năm một khác.');
  const derived = [a, b].filter(({ candidate }) =>
    changes.some(
      ({ measure }) => question.component === undefined && derivedIn(candidate.quote).includes(measure),
    ),
  );
  if (derived.length > 0)
    said.push(
      `Số năm ${derived.map(({ year }) => year).join(' và năm ')} là số suy ra, không phải số công bố.`,
    );
  return said.length > 0 ? [note(text(said.join(' ')))] : [];
}

const pointName = ({ index, component }: IndexQuestion, { where, year }: IndexPoint): string =>
  `${index}${component === undefined ? '' : ` (${component})`} ${ofPlace(where)} năm ${year}`;

/** Why the scores or ranks of two values are not set against each other; undefined when one of them can be. */
function unlike({ measures, ...question }: IndexQuestion, [a, b]: Pair): string | undefined {
  if (measures.some((measure) => areComparable(measure, a, b))) return undefined;
  if (measures.includes('score') && a.score && b.score)
    return 'Hai năm chấm theo thang điểm khác nhau nên không so điểm được.';
  const [measure = 'score'] = measures;
  const lacking = [a, b].filter((value) => value[measure] === undefined);
  const names = lacking.map((value) => pointName({ measures, ...question }, value)).join(' và ');
  return `Tôi không có ${NAMES[measure]} ${names} nên không tính được.`;
}

const isAcrossMerger = ([a, b]: Pair): boolean =>
  a.basis !== undefined && b.basis !== undefined && a.basis !== b.basis;

/** An honest no with what is known of the other year or place; undefined when nothing at all is known. */
function missing(
  question: IndexQuestion,
  points: Points,
  values: readonly (IndexValue | undefined)[],
): Missing | undefined {
  const lacking = points.filter((_, i) => !values[i]).map((point) => pointName(question, point));
  const known = values.find((value) => value !== undefined);
  if (lacking.length === 0) return undefined;
  return { why: `Tôi không có số liệu ${lacking.join(' và ')} nên không so được.`, known };
}

interface Missing {
  readonly why: string;
  readonly known: IndexValue | undefined;
}
type Points = readonly [IndexPoint, IndexPoint];

const verdictLine = (verdict: Verdict): Block =>
  paragraph(strong(verdict === 'supported' ? 'Đúng' : 'Không khớp'), text(', theo số liệu dưới đây.'));

const YEAR = / (?:19|20)\d\d(?= )/gu;

/** `2021 và 2022 cao hơn`: which is set against which is not said, so there is nothing to judge. */
function leavesOrderOpen({ asked }: IndexQuestion, query: Query): boolean {
  if (asked.sort !== 'difference' || asked.isOrdered) return false;
  const line = termLine(query);
  const [a, b] = asked.points;
  return comparesLevels(line) && (a.year === b.year || (line.match(YEAR) ?? []).length > 1);
}

/** The computed change as an answer; as a judged claim where the question takes one for granted. */
function compose(
  question: IndexQuestion,
  query: Query,
  pair: Pair,
  context: ComposeContext,
): Outcome | undefined {
  const changes = question.measures.flatMap((measure) => changeOf(measure, ...pair) ?? []);
  const proof = proofOf(
    pair.map(({ candidate }) => candidate),
    context,
  );
  const line = lines(question, pair, changes, saidDirection(termLine(query)));
  const blocks = [
    ...(isUnlike(question, pair) ? [unlikeLine(pair)] : []),
    line,
    ...proof.blocks,
    ...remarks(question, changes, pair),
  ];
  const { type } = query.cue;
  const isOpen = isUnlike(question, pair) || leavesOrderOpen(question, query);
  if ((type !== 'why' && type !== 'claim') || (type === 'claim' && isOpen))
    return { draft: { kind: 'answer', blocks, citations: proof.citations }, sure: SURE };
  const claim = isOpen ? undefined : judgeChange(query, changes, pair);
  // A cause is for the sentences to tell; only what it wrongly takes for granted is put right here.
  if (!claim || (type === 'why' && claim.verdict !== 'contradicted')) return undefined;
  const draft = {
    kind: 'claim' as const,
    blocks: [verdictLine(claim.verdict), ...blocks],
    citations: proof.citations,
    claim,
  };
  return { draft, sure: SURE };
}

const JUDGED: ReadonlySet<string> = new Set(['claim', 'why']);

/** Sets two values of an index against each other; the reply shows the computation and quotes both. */
export function compareIndex(
  question: IndexQuestion,
  query: Query,
  sources: ValueSources & ComposeContext,
): Outcome | undefined {
  if (question.asked.sort !== 'difference') return undefined;
  const { points } = question.asked;
  const values = points.map((point) => valueAt(point, question, query, sources));
  const lacking = missing(question, points, values);
  const no = (why: string, known?: IndexValue): Outcome => ({
    draft: declined(why, known?.candidate, sources.knowledge),
    sure: SURE,
  });
  // Of other provinces a sentence may tell what is claimed, though no figure does.
  if (lacking && query.otherProvinces.length > 0 && JUDGED.has(query.cue.type)) return undefined;
  if (lacking) return lacking.known || query.years.length > 0 ? no(lacking.why, lacking.known) : undefined;
  const [a, b] = values;
  if (!a || !b) return undefined;
  if (isAcrossMerger([a, b])) return no(MERGED);
  const why = unlike(question, [a, b]);
  return why === undefined ? compose(question, query, [a, b], sources) : no(why);
}
