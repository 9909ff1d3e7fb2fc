import { foldWords } from '../../language/fold-words.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import { contentTerms, type Query } from '../understand/query.ts';

const LEAST_COVERAGE = 0.9;
const LEAST_PAIRS = 0.8;

const NEGATION: ReadonlySet<string> = new Set(['khong', 'chua', 'chang', 'cam']);
const SUPERLATIVE = / (?:(?:cao|thap|nhieu|it|tot|lon) nhat|dan dau|dung (?:dau|nhat|cuoi|chot)|cuoi bang) /u;
/** What asks for a verdict at the end of a claim, not part of what is claimed. */
const ASKING =
  / (?:(?:co )?(?:phai|dung)(?: vay| the)? khong|dung chu|phai chang|dung ha)(?: a| vay| ad| nhi| the)? $/u;

const negations = (words: readonly string[]): number => words.filter((word) => NEGATION.has(word)).length;

/** True when the words occur in the text in this order; `61/2018` occurs in `61/2018/nd-cp`. */
function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) {
    const wanted = words[at];
    if (wanted !== undefined && (word === wanted || word.startsWith(`${wanted}/`))) at += 1;
  }
  return at === words.length;
}

/** Particles that tell who did what to whom, so that a claim must share them with its proof. */
const RELATIONS: ReadonlySet<string> = new Set([
  'thay',
  'sua',
  'bo',
  'bau',
  'cho',
  'ky',
  'bi',
  'hon',
  'tang',
  'giam',
]);

/** `Bí thư` is not `Phó Bí thư`: a deputy in the quote must be one in the claim. */
const deputies = (words: readonly string[]): number =>
  words.filter((word) => word === 'pho' || word === 'nguyen' || word === 'cuu').length;

/** Who is best or worst must be said of the same one: name and superlative in one clause. */
function sameSuperlative(query: Query, claim: string, quote: string): boolean {
  const extreme = SUPERLATIVE.exec(claim)?.[0];
  if (extreme === undefined) return true;
  const clause = quote
    .split(/[,;()]\s/u)
    .map(foldWords)
    .find((part) => part.includes(extreme));
  const named = [
    ...query.names.map((name) => ` ${name.join(' ')} `),
    ...query.bodies.map(foldWords),
    ...query.otherProvinces.map(foldWords),
  ];
  return clause !== undefined && named.length > 0 && named.every((name) => clause.includes(name));
}

/** Words of a claim in order: what it is about and what is said of it; years are checked as figures. */
function claimWords(query: Query): string[] {
  return query.terms
    .filter(({ role, term }) => role === 'content' || (role === 'filler' && RELATIONS.has(term)))
    .map(({ term }) => term)
    .filter((term) => !/^\d+$/u.test(term));
}

/**
 * True when a sentence says the words of a claim in the same order, with as many negations and deputies, and the
 * superlative of the same one. `A thay B` is not `B thay A`, and `Bí thư` is not `Phó Bí thư`.
 */
export function sameOrderAndPolarity(query: Query, { candidate }: Evidence): boolean {
  const claim = foldWords(query.text).replace(ASKING, ' ');
  const said = claim.trim().split(' ');
  const quote = foldWords(candidate.quote).trim().split(' ');
  const otherPost =
    candidate.quote.includes('Phó Bí thư Tỉnh ủy, Chủ tịch') && !claim.includes(' bi thu ') ? 1 : 0;
  return (
    inOrder(claimWords(query), candidate.terms) &&
    negations(said) === negations(quote) &&
    deputies(said) >= deputies(quote) - otherPost &&
    sameSuperlative(query, claim, candidate.quote)
  );
}

/** True only when a sentence says all of a claim that names no figure. */
export function saysTheSame(query: Query, evidence: Evidence): boolean {
  const { coverage, pairs } = evidence.features;
  return (
    coverage >= LEAST_COVERAGE &&
    pairs >= LEAST_PAIRS &&
    contentTerms(query).length >= 2 &&
    sameOrderAndPolarity(query, evidence)
  );
}
