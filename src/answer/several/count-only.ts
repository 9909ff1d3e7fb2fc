import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { declined, type Outcome, SURE } from './outcome.ts';
import type { SeveralFindings } from './several-findings.ts';
import { topicCoverage, uncountedWords } from './topic-coverage.ts';

const ASKS_ITEMS =
  / (?:nhung gi|gom gi|gom nhung|la gi|gi|nhung ai|ke ten|liet ke|ke ra|ke het|cu the|\S+ nao) /u;
const LIST_TYPES: ReadonlySet<string> = new Set(['list', 'definition', 'how', 'figure', 'none']);
const LEAST_COVERAGE = 0.75;
const LOOKED_AT = 20;

/** Behind a count a colon, `gồm`, `là` or several commas go on to tell the items. */
function tells(quote: string, { end }: Figure): boolean {
  const behind = quote.slice(end);
  return /:|;.*;| gồm | là |như |trong đó/u.test(behind) || behind.split(/,\s| và /u).length > 2;
}

/** The list stands before its number, or the number stands before the list. */
const enumerates = ({ quote, figures }: Candidate, counted: Figure): boolean =>
  figures.every((figure) => figure.value !== counted.value || tells(quote, figure));

/** Asked for the items of a count (`16 mục tiêu gồm những gì`) of which the content says only how many: an honest no. */
export function countOnly(
  { query, evidence }: SeveralFindings,
  { knowledge }: ComposeContext,
): Outcome | undefined {
  const counted = query.figures.find(
    ({ kind, value, unit }) => kind === 'count' && unit !== null && typeof value === 'number' && value > 1,
  );
  if (
    !counted ||
    !LIST_TYPES.has(query.cue.type) ||
    !ASKS_ITEMS.test(foldWords(query.text.slice(counted.end)))
  )
    return undefined;
  const words = uncountedWords(query);
  const saying = evidence
    .slice(0, LOOKED_AT)
    .map(({ candidate }) => candidate)
    .filter(
      (candidate) =>
        candidate.sentences === 1 &&
        candidate.figures.some(({ value, kind }) => value === counted.value && kind === 'count') &&
        topicCoverage(words, candidate, knowledge) >= LEAST_COVERAGE,
    );
  const [known] = saying;
  if (!known || saying.some((candidate) => enumerates(candidate, counted))) return undefined;
  return {
    draft: declined(
      'Tài liệu chỉ cho biết số lượng, không kể ra từng mục, nên tôi không liệt kê được.',
      known,
      knowledge,
    ),
    sure: SURE,
  };
}
