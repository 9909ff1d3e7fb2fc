import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import { associateFigures } from '../evidence/associate-figures.ts';
import { agrees, isComparable } from '../evidence/compare-figures.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import type { Claim, ClaimCheck, Verdict } from '../reply.ts';
import type { Query } from '../understand/query.ts';

/** So much better must another figure fit before a claim that matches a lesser one is called wrong. */
const CLEARLY = 1.2;
/** A figure that shares no word with the claim proves nothing. */
const RELATED = 1;

/**
 * Compares a claimed figure with the one that the quote says of the same thing. A figure of the quote that is equal
 * but said of something else does not support the claim; when it is not clear which is meant, nothing is said.
 */
function checkFigure(said: Figure, query: Query, evidence: Evidence): ClaimCheck {
  const { quote } = evidence.candidate;
  const comparable = readFigures(quote).filter((found) => isComparable(said, found) && !found.ambiguous);
  const rivals = associateFigures(query, quote, comparable);
  const best = rivals[0];
  if (!best || said.ambiguous) return { said: said.surface, verdict: 'not_found' };
  const agreeing = rivals.find(({ figure }) => agrees(said, figure));
  if (agreeing && agreeing.score === best.score) {
    return { said: said.surface, found: agreeing.figure.surface, verdict: 'supported', marker: 1 };
  }
  const contradicted = agreeing ? best.score - agreeing.score >= CLEARLY : best.score >= RELATED;
  if (!contradicted) return { said: said.surface, verdict: 'not_found' };
  return { said: said.surface, found: best.figure.surface, verdict: 'contradicted', marker: 1 };
}

function overall(checks: readonly ClaimCheck[]): Verdict {
  if (checks.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  return checks.length > 0 && checks.every(({ verdict }) => verdict === 'supported')
    ? 'supported'
    : 'not_found';
}

const SUPERLATIVE =
  /cao nhat|thap nhat|nhieu nhat|it nhat|dan dau|dung dau|dung nhat|dung cuoi|cuoi bang|tot nhat|khong|chua/u;

/** Who is best, worst or not at all must be said of the same one: name and superlative in one clause. */
function sameClause(query: Query, quote: string): boolean {
  const extreme = SUPERLATIVE.exec(fold(query.text.replace(/(?:phải|đúng|có)? ?không\W*$/iu, '')))?.[0];
  if (extreme === undefined) return true;
  const clause = quote.split(/[,;()]\s/u).find((part) => fold(part).includes(extreme));
  if (clause === undefined) return false;
  const words = ` ${fold(clause).replace(/[^a-z0-9]+/gu, ' ')} `;
  const named = [...query.names.map((name) => name.join(' ')), ...query.bodies.map(fold)];
  return named.every((name) => words.includes(` ${name} `));
}

/** Checks what is claimed against one piece of evidence that speaks of the same thing. */
export function checkClaim(query: Query, evidence: Evidence): Claim {
  if (query.claimed.length > 0) {
    const checks = query.claimed.map((figure) => checkFigure(figure, query, evidence));
    const verdict = overall(checks);
    // The figure is right, but said of another one.
    const ofAnother = verdict === 'supported' && !sameClause(query, evidence.candidate.quote);
    return { verdict: ofAnother ? 'not_found' : verdict, checks };
  }
  // Without a figure only a sentence that says all of it in the same words supports it.
  const { coverage, pairs, missing } = evidence.features;
  const said =
    coverage >= 0.9 && pairs >= 0.6 && missing < 0.05 && sameClause(query, evidence.candidate.quote);
  const verdict: Verdict = said ? 'supported' : 'not_found';
  return { verdict, checks: [{ said: query.text, verdict, ...(verdict === 'supported' && { marker: 1 }) }] };
}
