import { findAll } from '../../language/find-all.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { sharedWith } from './asked-words.ts';
import { lowered, sentenceOf, trimmed } from './bounds.ts';

/** What opens a cause, surest first. `do ông …`, `do Sở …` names who did it and is none. */
const CAUSES: readonly RegExp[] = [
  /(?<![\p{L}])(?:nguyên nhân(?: chính| chủ yếu)?(?: là)?(?: do)?|lý do(?: là)?|bởi vì|bởi|(?:là |một phần |chủ yếu )?vì|nhờ(?! đó)|xuất phát từ|bắt nguồn từ)(?= )/gu,
  /(?<![\p{L}])(?:chủ yếu |là |một phần )?do(?= (?!ông |bà |đó |vậy |chính phủ |bộ |sở |ubnd |thủ tướng |chủ tịch |tỉnh |hđnd |cơ quan ))/gu,
];
/** What stands before these is the cause. */
const EFFECTS = /(?:, nhờ đó|, do đó|, vì vậy|, vì thế|, nên|, do vậy| khiến| làm cho| nên)(?= )/u;

/** A cause at the head of its sentence ends where the effect begins. */
const HEAD_ENDS = /, /u;

function behindOpening(quote: string, lower: string, pattern: RegExp): Stretch | undefined {
  const [match] = findAll(lower, pattern);
  if (!match) return undefined;
  const sentence = sentenceOf(quote, { start: match.index, end: match.index + 1 });
  const semicolon = quote.indexOf('; ', match.index);
  const end = semicolon < 0 ? sentence.end : Math.min(semicolon, sentence.end);
  const comma = match.index === sentence.start ? quote.slice(match.index, end).search(HEAD_ENDS) : -1;
  return trimmed(quote, { start: match.index, end: comma < 0 ? end : match.index + comma });
}

/** The clause that gives the cause. */
export function causeSpan(query: Query, { quote }: Candidate): Stretch | undefined {
  const lower = lowered(quote);
  for (const pattern of CAUSES) {
    const found = behindOpening(quote, lower, pattern);
    // A clause that only says what the question says is no cause.
    if (found && sharedWith(query, quote.slice(found.start, found.end)) < 0.8) return found;
  }
  const effect = EFFECTS.exec(lower);
  if (!effect) return undefined;
  const { start } = sentenceOf(quote, { start: effect.index, end: effect.index });
  return trimmed(quote, { start, end: effect.index });
}
