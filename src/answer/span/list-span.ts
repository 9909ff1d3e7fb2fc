import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Stretch } from '../evidence/expectation.ts';
import { extremeClause } from '../evidence/extreme-clause.ts';
import type { Query } from '../understand/query.ts';
import { sharedWith } from './asked-words.ts';
import { lowered, sentenceOf, trimmed } from './bounds.ts';
import { definitionSpan } from './definition-span.ts';

/** What items come behind, surest first. A number behind them opens another list inside. */
const OPENS: readonly RegExp[] = [
  /(?: (?:bao gồm|gồm|gồm có|như sau|như|là|cụ thể))?:(?= )/gu,
  /(?<![\p{L}])(?:bao gồm|gồm có|gồm)(?= )/gu,
  /(?<![\p{L}])(?:là|chẳng hạn như|như|có|trên|cho|về|qua)(?= )/gu,
];

/** Parts between marks and joining words. */
const itemsIn = (text: string): number => text.split(/[,;] | và | hoặc | hay /u).length;

/** `sân bay nào`: one thing, no list. */
const ASKS_FOR_ONE =
  /^(?!.* (?:nhung|cac|gom|ke ten|liet ke|danh sach|may|bao nhieu|gi|ba|bon|nam|sau) ).* (?:nao|mot) /u;

/** Share of the question's words that must stand before the items, so that they are what was asked for. */
const LEAST_SAID = 0.5;

/** Whether the asked noun, or what stands for it, is said before the items. */
function leadsUp(query: Query, before: string): boolean {
  const noun = query.cue.noun.slice(0, 2).join(' ');
  return (
    sharedWith(query, before) >= LEAST_SAID ||
    (noun !== '' && foldWords(before).includes(` ${noun} `) && sharedWith(query, before) >= LEAST_SAID / 2)
  );
}

/** A day or a year opens no list. */
const IS_TIME = /^(?:(?:năm|ngày|tháng|quý) )?\d{1,4}(?:[/.-]\d+)*(?:,|$)|^năm \d{4}/u;

/** `quy định về gì`: only what stands behind `về` or `là` says what a document is about. */
const ASKS_ABOUT = / (?:noi ve|quy dinh|qui dinh|ve|lam ve) (?:cai |viec |dieu |van de |chuyen )?gi /u;

/** A number before the items: they are listed behind a colon that is still to come. */
const COUNTED = /^(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) .*: /u;

/** Items behind one way to open them; those first that say least of what the question says. */
function itemsBehind(query: Query, quote: string, order: number): Stretch | undefined {
  const pattern = OPENS[order];
  if (!pattern) return undefined;
  const found = findAll(lowered(quote), pattern).flatMap(({ index, 0: opens }) => {
    const sentence = sentenceOf(quote, { start: index, end: index + opens.length });
    const stretch = trimmed(quote, { start: index + opens.length, end: sentence.end });
    const text = quote.slice(stretch.start, stretch.end);
    if (IS_TIME.test(text) || (ASKS_ABOUT.test(foldWords(query.text)) && !/về|là/u.test(opens))) return [];
    const isList = itemsIn(text) >= (order === 2 ? 3 : 2) && !(order > 0 && COUNTED.test(text));
    if (!isList || !leadsUp(query, quote.slice(sentence.start, index))) return [];
    return [{ stretch, shared: sharedWith(query, text) }];
  });
  return found.sort((a, b) => a.shared - b.shared || a.stretch.start - b.stretch.start)[0]?.stretch;
}

/**
 * The items that are listed: what stands behind `gồm`, `:` or `là`, to the end of the sentence. Asked which one is
 * first or last, the clause that says so.
 */
export function listSpan(query: Query, candidate: Candidate): Stretch | undefined {
  const { quote } = candidate;
  const extreme = extremeClause(query, quote);
  if (extreme !== undefined) return extreme === 'none' ? undefined : trimmed(quote, extreme);
  const asked = foldWords(query.text);
  // `PAR INDEX là chỉ số gì` asks what it is.
  const meaning = /(?<! goi) la (?:\S+ ){1,2}gi $/u.test(asked)
    ? definitionSpan(query, candidate)
    : undefined;
  if (meaning) return meaning;
  if (!ASKS_FOR_ONE.test(asked)) {
    for (const order of OPENS.keys()) {
      const items = itemsBehind(query, quote, order);
      if (items) return items;
    }
  }
  return / la (?:viec|nhung|cai) /u.test(asked) ? definitionSpan(query, candidate) : undefined;
}

const STEPS = /:(?= )|(?<![\p{L}])(?:bằng cách|thông qua)(?= )/u;

/** The steps of a procedure, behind the colon or `bằng cách`. */
export function stepsSpan(query: Query, { quote }: Candidate): Stretch | undefined {
  const match = STEPS.exec(quote);
  if (!match) return undefined;
  const sentence = sentenceOf(quote, { start: match.index, end: match.index + match[0].length });
  const from = match[0] === ':' ? match.index + 1 : match.index;
  const before = quote.slice(sentence.start, match.index);
  const stretch = trimmed(quote, { start: from, end: sentence.end });
  const many = match[0] !== ':' || itemsIn(quote.slice(stretch.start, stretch.end)) >= 2;
  return many && sharedWith(query, before) >= LEAST_SAID ? stretch : undefined;
}
