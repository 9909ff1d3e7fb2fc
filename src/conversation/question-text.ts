import type { Query } from '../answer/understand/query.ts';
import { type Replacement, replacePieces, unchangedText } from '../language/clean/mapped-text.ts';
import { hasDiacritics } from '../language/fold.ts';
import { rolesOf } from '../language/questions/question-words.ts';
import { type Term, toTerms } from '../language/terms.ts';
import { foldInPlace, slotsOf } from './slots.ts';

/** One blank between words, no sign at the end. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\s?.!,;:…]+$/u, '')
    .trim();

/** Words that open and close a follow-up, as they are spelt. */
const SPELT = {
  opener:
    /^(?:(?:như vậy|có nghĩa|nghĩa|tức|vậy|thế) là(?! (?:gì|sao|ai|bao))|thế còn|thế thì|vậy còn|vậy thì|rồi còn|còn|thế|vậy|và|rồi|à)(?= )/u,
  closer: /(?: thì (?:sao|thế nào|ra sao)| thế nào| ra sao| vậy| thế| nhỉ| nhé| nha| ạ| ad)$/u,
};
/** Without marks `the`, `nha`, `a` at the end may be any word (tập thể, nhà). */
const UNMARKED = {
  opener:
    /^(?:(?:nhu vay|co nghia|nghia|tuc|vay|the) la(?! (?:gi|sao|ai|bao))|the con|the thi|vay con|vay thi|roi con|con|the|vay|va|roi)(?= )/u,
  closer: /(?: thi (?:sao|s|the nao|ra sao)| the nao| ra sao| vay| v| z| ad)$/u,
};
/** `thế chế`, `con người`, `còn hiệu lực` begin a topic, not a follow-up. */
const NOT_OPENER =
  /^(?:the (?:che|nao|gioi|can)|con (?:nguoi|dau|hieu luc|ap dung|giu chuc|hoat dong))(?= |$)/u;

/** The words of a follow-up without those that only open or close it: `còn năm 2023 thì sao?` -> `năm 2023`. */
export function bareFollowUp(text: string): string {
  let bare = tidy(text);
  const forms = hasDiacritics(text) ? [SPELT] : [SPELT, UNMARKED];
  for (let turns = 0; turns < 4; turns++) {
    const line = bare.toLowerCase();
    const isTopic = NOT_OPENER.test(foldInPlace(bare).toLowerCase());
    const opener = isTopic ? 0 : Math.max(...forms.map((form) => form.opener.exec(line)?.[0].length ?? 0));
    const closer = Math.max(...forms.map((form) => form.closer.exec(line)?.[0].length ?? 0));
    if (opener + closer === 0) break;
    bare = tidy(bare.slice(opener, bare.length - closer));
  }
  return bare;
}

const DANGLING = / (?:la|co|do|vao|tu|dat|o|tai|bang|theo|cho|duoc|thi|vao luc|ra|den)$/u;
const LEADING = /^(?:co|co phai|la|do|vao|tu|thi|hien nay) /u;

function trimDangling(text: string): string {
  let trimmed = tidy(text);
  for (let turns = 0; turns < 3; turns++) {
    const folded = foldInPlace(trimmed).toLowerCase();
    const end = DANGLING.exec(folded)?.[0].length ?? 0;
    const start = LEADING.exec(folded)?.[0].length ?? 0;
    if (end + start === 0) break;
    trimmed = tidy(trimmed.slice(start, trimmed.length - end));
  }
  return trimmed;
}

/** Terms of a question with what they do in it. */
function questionTokens(text: string): { term: Term; asks: boolean }[] {
  const terms = toTerms(text, { chat: true });
  const roles = rolesOf(terms);
  return terms.map((term, i) => ({ term, asks: roles[i] === 'question' }));
}

/** The words that ask, as typed: `bao nhiêu`, `là ai`. */
export function askingWords(text: string): string {
  const tokens = questionTokens(text)
    .filter(({ asks }) => asks)
    .map(({ term }) => term.token);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  // One phrase where it is one; its parts where the question is asked around something.
  const whole = text.slice(first.start, last.end);
  return whole.length <= 24 ? whole : [...new Set(tokens.map(({ surface }) => surface))].join(' ');
}

/** Where the asked noun stands (`bao nhiêu **tập thể**`), one or two words; undefined without one. */
export function askedNoun(text: string, { cue }: Query): { start: number; end: number } | undefined {
  const tokens = questionTokens(text);
  const [first, second] = cue.noun;
  if (first === undefined) return undefined;
  const at = tokens.findIndex(
    ({ term, asks }, i) => term.term === first && !asks && tokens[i - 1]?.asks === true,
  );
  const head = tokens[at]?.term;
  if (!head) return undefined;
  const next = tokens[at + 1];
  const isPair = second !== undefined && next?.term.term === second && !next.asks && !ENDS_NOUN.has(second);
  return { start: head.token.start, end: (isPair ? next.term : head).token.end };
}

/** Where a short noun stands at the end, right behind the words that ask: `bao nhiêu phần trăm **thời gian**`. */
export function lastNoun(text: string): { start: number; end: number } | undefined {
  const tokens = questionTokens(text);
  const at = tokens.findLastIndex(({ asks }) => asks) + 1;
  const [first, last] = [tokens[at], tokens.at(-1)];
  if (
    at === 0 ||
    !first ||
    !last ||
    tokens.length - at > 2 ||
    slotsOf(text.slice(first.term.token.start)).length > 0
  )
    return undefined;
  return { start: first.term.token.start, end: last.term.token.end };
}

const ENDS_NOUN: ReadonlySet<string> = new Set([
  'duoc',
  'da',
  'bi',
  'o',
  'tai',
  'cua',
  'trong',
  'nam',
  'tot',
  'sau',
  'truoc',
]);

/** The question without its asking words, and without the given stretches. */
export function statementOf(text: string, leaveOut: readonly { start: number; end: number }[] = []): string {
  const pieces: Replacement[] = [
    ...questionTokens(text).flatMap(({ term, asks }) =>
      asks ? [{ start: term.token.start, end: term.token.end, text: '' }] : [],
    ),
    ...leaveOut.map(({ start, end }) => ({ start, end, text: '' })),
  ].sort((a, b) => a.start - b.start);
  const apart = pieces.filter(({ start }, i) => start >= (pieces[i - 1]?.end ?? 0));
  return trimDangling(replacePieces(unchangedText(text), apart).text);
}

/** Words at which what a question is about ends and what is said of it begins. */
const PREDICATES =
  / (?:có|co|do|là|la|được|duoc|bị|bi|ký|ky|kí|đạt|xếp|xep|gồm|gom|thay|sửa|sua|nhận|nhan|hết|mất|ở|vào|rộng|rong|đặt|ban hành|ban hanh|khai trương|khai truong|hoạt động|hoat dong|diễn ra|dien ra|hiệu lực|hieu luc|trực thuộc|bao nhiêu|bao nhieu|mấy|ai|gì|nào)(?= |$)/u;

/** What a question is about, when it begins with it: `Luật Khiếu nại` of `Luật Khiếu nại có hiệu lực khi nào?`. */
export function leadOf(text: string): string | undefined {
  const plain = tidy(text);
  const cut = PREDICATES.exec(plain.toLowerCase())?.index ?? -1;
  const lead = cut > 0 ? plain.slice(0, cut).trim() : '';
  const isName = slotsOf(lead).some(({ kind }) => kind === 'index' || kind === 'document');
  return (isName || lead.includes(' ')) && askingWords(lead) === '' ? lead : undefined;
}

/** A claim as the question that it answers: the figure it states gives way to a word that asks. */
export function claimAsQuestion({ text, claimed }: Query): string {
  const said = claimed[0];
  const asking = said?.kind === 'rank' || said?.kind === 'ordinal' ? 'thứ mấy' : 'bao nhiêu';
  const open = said
    ? `${text.slice(0, said.start)}${asking}${text.slice(said.end).replace(/^ ?(?:%|phần trăm)/u, '')}`
    : text;
  const folded = foldInPlace(open).toLowerCase();
  const start = /^(?:co phai|co dung(?: la)?|phai chang) /u.exec(folded)?.[0].length ?? 0;
  const end = / (?:co )?(?:dung|phai)? ?(?:khong|chu|ha|a)?[ ?.!]*$/u.exec(folded)?.[0].length ?? 0;
  return tidy(open.slice(start, open.length - end));
}
