import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Query } from '../understand/query.ts';
import { declined, type Outcome, proofOf, SURE } from './outcome.ts';
import type { SeveralFindings } from './several-findings.ts';
import { topicCoverage, uncountedWords } from './topic-coverage.ts';

const ASKS_ITEMS =
  / (?:nhung gi|gom gi|gom nhung|la gi|gi|nhung ai|ke ten|liet ke|ke ra|ke het|cu the|\S+ nao) /u;
const LIST_TYPES: ReadonlySet<string> = new Set(['list', 'definition', 'how', 'figure', 'none']);
const LEAST_COVERAGE = 0.75;
/** Least share of the topic words of a sentence that tells the items. */
const TELLING = 0.6;
const ONLY_COUNTED = 'Tài liệu chỉ cho biết số lượng, không kể ra từng mục, nên tôi không liệt kê được.';
const LOOKED_AT = 20;

/** Behind a count a colon, `gồm`, `là` or several commas go on to tell the items. */
function tells({ quote, figures }: Candidate, counted: Figure): boolean {
  const behind = figures.filter((figure) => isSame(figure, counted)).map(({ end }) => quote.slice(end));
  return behind.some(
    (rest) => /:|;.*;| gồm | là |như |trong đó/u.test(rest) || rest.split(/,\s| và /u).length > 2,
  );
}

const headOf = (unit: string | null): string =>
  foldWords(unit ?? '')
    .trim()
    .split(' ')[0] ?? '';

/** The same number of the same thing. */
const isSame = ({ kind, value, unit }: Figure, counted: Figure): boolean =>
  kind === 'count' && value === counted.value && headOf(unit) === headOf(counted.unit);

/** The count of things that a question asks to be named: `16 mục tiêu` of `16 mục tiêu gồm những gì?`. */
function askedCount({ figures, cue, text }: Query): Figure | undefined {
  const counted = figures.find(
    ({ kind, value, unit }) => kind === 'count' && unit !== null && typeof value === 'number' && value > 1,
  );
  if (!counted || !LIST_TYPES.has(cue.type)) return undefined;
  return ASKS_ITEMS.test(foldWords(text)) ? counted : undefined;
}

/**
 * Asked for the items of a count: the sentence that tells them, although another fits the words better; an honest no
 * when the content says only how many there are.
 */
export function countOnly(
  { query, evidence }: SeveralFindings,
  context: ComposeContext,
): Outcome | undefined {
  const counted = askedCount(query);
  if (!counted) return undefined;
  const words = uncountedWords(query);
  const saying = evidence
    .slice(0, LOOKED_AT)
    .filter(
      ({ candidate }) =>
        candidate.sentences === 1 && candidate.figures.some((figure) => isSame(figure, counted)),
    )
    .map(({ candidate, kept }) => ({
      candidate,
      kept,
      coverage: topicCoverage(words, candidate, context.knowledge),
    }));
  const [known] = saying.filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  const telling = saying.filter(
    ({ candidate, coverage }) => coverage >= TELLING && tells(candidate, counted),
  );
  if (!known || telling.includes(known)) return undefined;
  const [told] = telling.filter(({ kept }) => kept);
  if (!told)
    return telling.length > 0
      ? undefined
      : { draft: declined(ONLY_COUNTED, known.candidate, context.knowledge), sure: SURE };
  const proof = proofOf([told.candidate], context);
  return { draft: { kind: 'answer', blocks: proof.blocks, citations: proof.citations }, sure: told.coverage };
}
