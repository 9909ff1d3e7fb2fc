import type { Fact, FactFigure } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { mark, paragraph, strong, text } from '../reply.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import { type Amount, amountOf, difference } from './amount.ts';
import { MERGED } from './compare-across-merger.ts';
import { ASKS_AMOUNT, compares, saidDirection, termLine } from './comparison-words.ts';
import type { ValueSources } from './index-value.ts';
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

/** Share of the question's topic words that what is counted, its unit and its sentence have. */
function fit(query: Query, { figure }: YearFigure): number {
  const words = new Set(`${foldWords(figure.what)} ${foldWords(figure.unit ?? '')}`.trim().split(/\s+/u));
  return contentTerms(query).filter(({ term }) => words.has(term)).length;
}

/** The figures of the two years that count the same thing, best fit to the question first; undefined when in doubt. */
function pairOf(
  query: Query,
  figures: readonly YearFigure[],
  [one, other]: readonly [number, number],
): readonly [YearFigure, YearFigure] | undefined {
  const pairs = figures.flatMap((a) => {
    if (a.figure.year !== one) return [];
    const b = figures.find(({ figure }) => figure.year === other && keyOf(figure) === keyOf(a.figure));
    return b ? [{ a, b, fit: fit(query, a) }] : [];
  });
  const best = Math.max(0, ...pairs.map((pair) => pair.fit));
  const top = new Map(pairs.filter((pair) => pair.fit === best).map((pair) => [keyOf(pair.a.figure), pair]));
  const [first] = top.values();
  return best > 0 && top.size === 1 && first ? [first.a, first.b] : undefined;
}

/** True when one good sentence says the difference itself: `tăng 5 so với 2019`. */
const isSaid = (evidence: readonly Evidence[], years: readonly string[]): boolean => {
  const best = evidence.find(({ kept }) => kept);
  if (!best) return false;
  const said = foldWords(best.candidate.quote);
  return / so voi /u.test(said) && compares(said) && years.every((year) => said.includes(` ${year} `));
};

/** The difference of one thing between two years, each in a fact of its own. */
export function compareFactYears(
  findings: SeveralFindings,
  sources: ValueSources & ComposeContext,
): Outcome | undefined {
  const { query, evidence, confidence } = findings;
  const line = termLine(query);
  const [newer, older] = query.years.map(Number).sort((a, b) => b - a);
  if (query.ofIndex || query.years.length !== 2 || newer === undefined || older === undefined)
    return undefined;
  if (
    ['why', 'claim'].includes(query.cue.type) ||
    !compares(line) ||
    !ASKS_AMOUNT.test(line) ||
    (confidence >= SURE_ENOUGH && isSaid(evidence, query.years))
  )
    return undefined;
  const pair = pairOf(query, figuresOf(findings, [newer, older], sources.knowledge), [newer, older]);
  if (!pair) return undefined;
  const [a, b] = pair;
  if (a.fact.basis !== b.fact.basis)
    return { draft: declined(MERGED, undefined, sources.knowledge), sure: SURE };
  const found = difference(a.amount, b.amount);
  const unit = a.figure.unit === '%' ? 'điểm phần trăm' : (a.figure.unit ?? '');
  const proof = proofOf([a.candidate, b.candidate], sources);
  const result =
    found.sign === 0 ? 'không đổi' : `${found.sign > 0 ? 'tăng' : 'giảm'} ${found.size} ${unit}`.trim();
  const said = saidDirection(line);
  const not =
    said !== undefined && found.sign === -said ? (said < 0 ? 'không giảm mà ' : 'không tăng mà ') : '';
  return {
    draft: {
      kind: 'answer',
      blocks: [
        paragraph(
          text(`Năm ${newer} so với năm ${older}: ${not}`),
          strong(result),
          text(` (${found.sign === 0 ? `đều ${a.amount.written}` : found.shown}) `),
          ...proof.citations
            .slice(0, a.candidate.id === b.candidate.id ? 1 : 2)
            .map(({ marker }) => mark(marker)),
        ),
        ...proof.blocks,
      ],
      citations: proof.citations,
    },
    sure: 0.85,
  };
}
