import { foldWords } from '../../language/fold-words.ts';
import { isSameLeader, otherNameOf } from '../evidence/claimed-name.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import type { Claim, ClaimCheck, Verdict } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { checkFigure } from './check-figure.ts';
import { otherDirection } from './other-direction.ts';
import { sameOrderAndPolarity, saysTheSame } from './says-the-same.ts';

const TIMES: ReadonlySet<string> = new Set(['year', 'period', 'date', 'month', 'quarter']);

function overall(checks: readonly ClaimCheck[]): Verdict {
  if (checks.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  return checks.length > 0 && checks.every(({ verdict }) => verdict === 'supported')
    ? 'supported'
    : 'not_found';
}

const contradiction = (said: string, found: string): Claim => ({
  verdict: 'contradicted',
  checks: [{ said, found, verdict: 'contradicted', marker: 1 }],
});

function lacksName(query: Query, { quote }: Evidence['candidate']): boolean {
  const words = foldWords(quote);
  return (
    query.names.some((name) => !words.includes(` ${name.join(' ')} `)) ||
    query.otherProvinces.some((name) => !words.includes(foldWords(name)))
  );
}

/**
 * Checks what is claimed against one piece of evidence that speaks of the same thing. `publishedYear` is the year of
 * its source, for dates without one. When anything is unclear the verdict is `not_found`: a wrong "đúng" from a
 * government bot is worse than none.
 */
export function checkClaim(query: Query, evidence: Evidence, publishedYear: string | undefined): Claim {
  const other = otherNameOf(query, evidence.candidate);
  if (other) return contradiction(other.said, other.found);
  // A name that the sentence does not hold may be the wrong one: nothing else it says makes the claim right.
  const misses = lacksName(query, evidence.candidate);
  if (query.claimed.length > 0) {
    const checks = query.claimed.map((figure) => checkFigure(figure, query, { evidence, publishedYear }));
    const verdict = overall(checks);
    // A right date proves nothing when it is said of something else.
    const onlyTimes = query.claimed.every(({ kind }) => TIMES.has(kind));
    const unproved =
      verdict === 'supported' && (misses || (onlyTimes && !sameOrderAndPolarity(query, evidence)));
    return { verdict: unproved ? 'not_found' : verdict, checks };
  }
  const way = otherDirection(query, evidence.candidate);
  if (way !== undefined) return contradiction(query.typed, way);
  const says = isSameLeader(query, evidence.candidate) || saysTheSame(query, evidence);
  const verdict: Verdict = !misses && says ? 'supported' : 'not_found';
  return { verdict, checks: [{ said: query.typed, verdict, ...(verdict === 'supported' && { marker: 1 }) }] };
}
