import type { Fact, FactFigure } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { mark, paragraph, type Span, strong, text } from '../reply.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { type Amount, amountOf, difference } from './amount.ts';
import { MERGED } from './compare-across-merger.ts';
import { ASKS_AMOUNT, compares, saidDirection, termLine } from './comparison-words.ts';
import { measuredFigures } from './measured-figures.ts';
import { declined, type Outcome, proofOf, SURE } from './outcome.ts';
import type { SeveralFindings } from './several-findings.ts';
import { topicCoverage, topicWords } from './topic-coverage.ts';

/** A figure of a fact, said of one year. */
interface YearFigure {
  readonly fact: Fact;
  readonly figure: FactFigure;
  readonly candidate: Candidate;
  readonly amount: Amount;
}

/** Words that what is counted must share with a question of which only one year is known. */
const LEAST_SHARED = 2;

type Pair = readonly [YearFigure, YearFigure];

const LEAST_COVERAGE = 0.5;
/** From here on the best sentence is taken to answer by itself. */
const SURE_ENOUGH = 0.6;
const keyOf = ({ unit, what }: FactFigure): string => `${unit ?? ''}|${foldWords(what)}`;

/** Figures of what was found that are said of a year asked for, with a number that the quote shows. */
function figuresOf(
  { query, evidence }: SeveralFindings,
  years: readonly number[],
  knowledge: ComposeContext['knowledge'],
): YearFigure[] {
  const words = topicWords(query);
  return evidence.flatMap(({ candidate }) => {
    const fact = candidate.statement;
    if (fact?.kind !== 'fact' || topicCoverage(words, candidate, knowledge) < LEAST_COVERAGE) return [];
    return fact.figures.flatMap((figure) => {
      const found = candidate.figures.find((one) => one.value === figure.value);
      const amount = found && amountOf(found);
      return amount && figure.year !== null && years.includes(figure.year)
        ? [{ fact, figure, candidate, amount }]
        : [];
    });
  });
}

/** How many of the question's topic words what is counted and its unit have. */
function sharedWords(query: Query, { figure }: YearFigure): number {
  const words = new Set(`${foldWords(figure.what)} ${foldWords(figure.unit ?? '')}`.trim().split(/\s+/u));
  return contentTerms(query).filter(({ term }) => words.has(term)).length;
}

/** The figures of the two years that count the same thing, best fit to the question first; undefined when in doubt. */
function pairOf(
  query: Query,
  figures: readonly YearFigure[],
  [one, other]: readonly [number, number],
): Pair | undefined {
  const pairs = figures.flatMap((a) => {
    if (a.figure.year !== one) return [];
    const b = figures.find(({ figure }) => figure.year === other && keyOf(figure) === keyOf(a.figure));
    return b ? [{ a, b, shared: sharedWords(query, a) }] : [];
  });
  const best = Math.max(0, ...pairs.map((pair) => pair.shared));
  const top = new Map(
    pairs.filter((pair) => pair.shared === best).map((pair) => [keyOf(pair.a.figure), pair]),
  );
  const [first] = top.values();
  return best > 0 && top.size === 1 && first ? [first.a, first.b] : undefined;
}

/** True when one good sentence says the difference itself: `tăng 5 so với 2019`. */
export const isSaid = (evidence: readonly Evidence[], years: readonly string[]): boolean => {
  const best = evidence.find(({ kept }) => kept);
  if (!best) return false;
  const said = foldWords(best.candidate.quote);
  return / so voi /u.test(said) && compares(said) && years.every((year) => said.includes(` ${year} `));
};

function asksDifference({ cue, figures, ofIndex }: Query, line: string): boolean {
  if (ofIndex || cue.type === 'why' || cue.type === 'claim' || measuredFigures({ figures }).length > 0)
    return false;
  return compares(line) && ASKS_AMOUNT.test(line);
}

/** The line of the reply: which years, what came out, the computation. */
function resultLine([a, b]: Pair, said: 1 | -1 | undefined): Span[] {
  const found = difference(a.amount, b.amount);
  const unit = a.figure.unit === '%' ? 'điểm phần trăm' : (a.figure.unit ?? '');
  const result =
    found.sign === 0 ? 'không đổi' : `${found.sign > 0 ? 'tăng' : 'giảm'} ${found.size} ${unit}`.trim();
  const isOpposed = said !== undefined && found.sign === -said;
  const not = isOpposed ? (said < 0 ? 'không giảm mà ' : 'không tăng mà ') : '';
  const shown = found.sign === 0 ? `đều ${a.amount.written}` : found.shown;
  return [
    text(`Năm ${a.figure.year} so với năm ${b.figure.year}: ${not}`),
    strong(result),
    text(` (${shown}) `),
    ...(a.candidate.id === b.candidate.id ? [mark(1)] : [mark(1), mark(2)]),
  ];
}

/** An honest no where only one of the two years has figures of what is asked for. */
function missingYear(
  query: Query,
  figures: readonly YearFigure[],
  years: readonly [number, number],
  { knowledge }: ComposeContext,
): Outcome | undefined {
  const near = figures.filter((one) => sharedWords(query, one) >= LEAST_SHARED);
  const missing = years.filter((year) => !figures.some(({ figure }) => figure.year === year));
  const [known] = near;
  const [year] = missing;
  if (!known || year === undefined || missing.length > 1) return undefined;
  return {
    draft: declined(
      `Tôi không có số liệu này của năm ${year} nên không so được.`,
      known.candidate,
      knowledge,
    ),
    sure: SURE,
  };
}

/** The difference of one thing between two years, each in a fact of its own. */
export function compareFactYears(findings: SeveralFindings, sources: ComposeContext): Outcome | undefined {
  const { query, evidence, confidence } = findings;
  const line = termLine(query);
  const [newer, older] = query.years.map(Number).sort((a, b) => b - a);
  if (query.years.length !== 2 || newer === undefined || older === undefined || !asksDifference(query, line))
    return undefined;
  if (confidence >= SURE_ENOUGH && isSaid(evidence, query.years)) return undefined;
  const figures = figuresOf(findings, [newer, older], sources.knowledge);
  const pair = pairOf(query, figures, [newer, older]);
  if (!pair) return missingYear(query, figures, [newer, older], sources);
  const [a, b] = pair;
  if (a.fact.basis !== b.fact.basis)
    return { draft: declined(MERGED, undefined, sources.knowledge), sure: SURE };
  const proof = proofOf([a.candidate, b.candidate], sources);
  const blocks = [paragraph(...resultLine(pair, saidDirection(line))), ...proof.blocks];
  return { draft: { kind: 'answer', blocks, citations: proof.citations }, sure: 0.85 };
}
