import type { QuestionType } from '../../language/questions/cue-rules.ts';
import type { Query } from '../understand/query.ts';
import { askedFigures } from './asked-figures.ts';
import type { Candidate } from './candidate.ts';
import { isComparable, kinship } from './compare-figures.ts';
import { expectFigure, expectPercent, expectRank } from './expect-figure.ts';
import { expectDefinition, expectList } from './expect-list.ts';
import {
  expectBody,
  expectContact,
  expectDocument,
  expectPerson,
  expectPlace,
  expectRole,
} from './expect-name.ts';
import { expectDate, expectDuration, expectKinds, expectYear } from './expect-time.ts';
import { type Expectation, holds, unmet } from './expectation.ts';

/** Read with its marks: without them `tạo`, `đào tạo`, `độ` and `nền` would be causes. */
const CAUSES = /(?<!\p{L})(?:vì|do|nhờ|bởi|nguyên nhân|nên|bắt nguồn|xuất phát|qua đó|tạo)(?!\p{L})/iu;
const NO_CAUSE = /đào tạo/giu;

function expectCause(_query: Query, candidate: Candidate): Expectation {
  return CAUSES.test(candidate.quote.replace(NO_CAUSE, ' ')) ? holds(1) : unmet('không nêu nguyên nhân');
}

function expectClaim(query: Query, candidate: Candidate): Expectation {
  if (query.claimed.length === 0) return holds(0.5);
  const strengths = query.claimed.map((said) =>
    Math.max(
      0,
      ...askedFigures(query, candidate)
        .filter((found) => isComparable(said, found))
        .map((found) => (kinship(said, found, query.text, candidate.quote) > 0 ? 1 : 0.3)),
    ),
  );
  const weakest = Math.min(...strengths);
  return weakest > 0 ? holds(weakest) : unmet('không nêu con số để đối chiếu');
}

/** Any sentence may answer; how well it covers the question decides. */
const expectAnything = (): Expectation => holds(0.5);

const CHECKS: Readonly<Record<QuestionType, (query: Query, candidate: Candidate) => Expectation>> = {
  figure: expectFigure,
  percent: expectPercent,
  rank: expectRank,
  change: (query, candidate) => expectKinds(query, candidate, ['change'], 'không nêu mức tăng, giảm'),
  duration: expectDuration,
  date: expectDate,
  year: expectYear,
  period: (query, candidate) => expectKinds(query, candidate, ['period'], 'không nêu giai đoạn'),
  person: expectPerson,
  body: expectBody,
  place: expectPlace,
  document: expectDocument,
  contact: expectContact,
  role: expectRole,
  definition: expectDefinition,
  list: expectList,
  why: expectCause,
  claim: expectClaim,
  how: expectAnything,
  yesno: expectAnything,
  none: expectAnything,
};

/** Does the candidate hold the kind of answer that the question wants, and where? */
export function checkExpectation(query: Query, candidate: Candidate): Expectation {
  return CHECKS[query.cue.type](query, candidate);
}
