import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import { otherProvinces } from '../../language/places.ts';
import { toTerms } from '../../language/terms.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

/** A claimed name and the one that a sentence has in its place, as it is written there. */
export interface OtherName {
  readonly said: string;
  readonly found: string;
}

const PERSON =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Tt]hủ tướng|[Cc]hủ tịch(?: UBND| HĐND)?(?: tỉnh)?|[Bb]í thư|[Bb]ộ trưởng|người ký là) ((?!UBND|HĐND|Chính|Sở|Khánh|Ninh|Ủy)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})/gu;
/** An act is done once, by one person; a post changes hands, so its holder proves nothing against another. */
const SIGNED = /(?<! dang| nhiem| dinh| bat) k[yi] /u;
const REPLACES = / thay(?: the)?(?: cho)? /u;
const TOPS = / (?:dan dau|dung dau|cao nhat|dung nhat|hang nhat) /u;
const DOCUMENT = /\d{1,6}\/(?:\d{4})(?:\/[\p{Lu}\p{N}Đ-]+)?/gu;
/** Words that may differ between a claim and the sentence that it is checked against. */
const LOOSE: ReadonlySet<string> = new Set('ong ba dong chi thu tuong tinh la do nguoi'.split(' '));

const namesIn = (text: string): string[] => [...new Set(findAll(text, PERSON).map(([, name = '']) => name))];
/** People of the content whom a claim names, as typed: known by their words, so that capitals do not matter. */
function claimedNames({ names, text }: Query): string[] {
  const typed = text.split(/[\s,.?!;:"“”()]+/u);
  const folded = typed.map((word) => foldWords(word).trim());
  return names
    .filter((words) => words.length > 1)
    .flatMap((words) => {
      const at = folded.findIndex((_, i) => words.every((word, k) => folded[i + k] === word));
      return at < 0 ? [] : [typed.slice(at, at + words.length).join(' ')];
    });
}

const sameName = (a: string, b: string): boolean => foldWords(a) === foldWords(b);

/** True when all that a claim says beside the name stands in the sentence. */
function saysTheRest(query: Query, { termSet, numbers }: Candidate, name: string): boolean {
  const own = new Set(foldWords(name).trim().split(' '));
  const isSaid = (term: string): boolean =>
    termSet.has(term) || [...numbers].some((one) => one === term || one.startsWith(`${term}/`));
  return contentTerms(query).every(
    ({ term }) =>
      own.has(term) || (/^\d/u.test(term) && name.includes(term)) || LOOSE.has(term) || isSaid(term),
  );
}

/** The same document, or the same day or month, must be named: a person signs much. */
const hasAnchor = (query: Query): boolean =>
  query.figures.some(({ kind }) => /document|date|month/u.test(kind));

function otherSigner(query: Query, candidate: Candidate): OtherName | undefined {
  if (!SIGNED.test(foldWords(query.text)) || !hasAnchor(query)) return undefined;
  const [said, ...more] = claimedNames(query);
  const [found, ...others] = namesIn(candidate.quote);
  if (said === undefined || found === undefined || more.length + others.length > 0) return undefined;
  // The document that the sentence is about, not one that it only mentions.
  const [document] = candidate.quote.match(DOCUMENT) ?? [];
  const asked = query.text.match(DOCUMENT)?.[0];
  if (asked !== undefined && !(document?.startsWith(asked) || (document && asked.startsWith(document))))
    return undefined;
  if (sameName(said, found) || !SIGNED.test(foldWords(candidate.quote))) return undefined;
  return { said, found };
}

interface Leader {
  readonly said: string;
  readonly found: string;
}

/** Who leads by the one clause that tells it, when that clause says all else that the claim says. */
function leaderOf(query: Query, { quote }: Candidate): Leader | undefined {
  const [said] = query.otherProvinces;
  if (said === undefined || query.otherProvinces.length > 1 || !TOPS.test(foldWords(query.text)))
    return undefined;
  const tops = quote.split(/[,;] /u).filter((part) => TOPS.test(foldWords(part)));
  // Several leaders, of several years or indexes: which one is meant is not sure.
  const clause = tops.length === 1 ? tops[0] : undefined;
  const [found, ...others] = clause ? otherProvinces(toTerms(clause, { chat: false })) : [];
  if (clause === undefined || found === undefined || others.length > 0) return undefined;
  const words = foldWords(clause);
  const own = new Set(
    foldWords(`${said} ${TOPS.exec(foldWords(query.text))?.[0]}`)
      .trim()
      .split(' '),
  );
  const saysAll = contentTerms(query).every(
    ({ term }) => own.has(term) || LOOSE.has(term) || words.includes(` ${term} `),
  );
  return saysAll ? { said, found } : undefined;
}

function otherLeader(query: Query, candidate: Candidate): OtherName | undefined {
  const leader = leaderOf(query, candidate);
  return leader && leader.found !== leader.said ? leader : undefined;
}

function otherPredecessor(query: Query, { quote }: Candidate): OtherName | undefined {
  const [subject, said] = query.text.match(DOCUMENT) ?? [];
  const [first, found, ...others] = quote.match(DOCUMENT) ?? [];
  if (!subject || !said || !first || !found || others.length > 0) return undefined;
  if (!REPLACES.test(foldWords(query.text)) || !REPLACES.test(foldWords(quote))) return undefined;
  const verbOf = (text: string, number: string): boolean =>
    foldWords(text.slice(0, text.indexOf(number))).includes(' thay ');
  // `A thay cho B` in both, with the verb between.
  if (verbOf(query.text, subject) || !verbOf(query.text, said)) return undefined;
  if (verbOf(quote, first) || !verbOf(quote, found)) return undefined;
  const named = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
  return named(first, subject) && !named(found, said) ? { said, found } : undefined;
}

/**
 * The name that a sentence gives where the claim gives another: who signed a document, which province led, which
 * document was replaced. Undefined unless the sentence says all else that the claim says.
 */
export function otherNameOf(query: Query, candidate: Candidate): OtherName | undefined {
  if (query.cue.type !== 'claim') return undefined;
  const found =
    otherSigner(query, candidate) ?? otherLeader(query, candidate) ?? otherPredecessor(query, candidate);
  return found && saysTheRest(query, candidate, found.said) ? found : undefined;
}
