import type { Query, QueryTerm } from '../understand/query.ts';
import { askedWords, quoteAccented, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';
import { saysTerm } from './says-term.ts';

/** Words between `ai` and what is done. */
const AUXILIARY: ReadonlySet<string> = new Set(
  'da dang se duoc bi phai co la nguoi vua moi cung thuong hay ra dung ve di den toi'.split(' '),
);
/** Doing anything, or having a post: the post or the thing says which. */
const GENERAL: ReadonlySet<string> = new Set(
  'lam giu lo phu trach chiu quan li dau ki ky ban lanh dao quyet dinh chi to goi mo giao cho nhan thay nam bat cap'.split(
    ' ',
  ),
);

/** Verbs of two syllables whose first one is common. */
const OF_TWO: ReadonlySet<string> = new Set(['chu tri', 'khai truong', 'khai mac', 'phat bieu', 'bam nut']);

/** What `ai` does: the first word behind it that carries sense. */
const doneByWhom = perQuery(({ terms, cue }: Query): readonly QueryTerm[] => {
  if (cue.type !== 'person') return [];
  const at = terms.findIndex(({ term }) => term === 'ai');
  const from = at < 0 ? -1 : terms.findIndex(({ term }, i) => i > at && !AUXILIARY.has(term));
  const [verb, next] = from < 0 ? [] : [terms[from], terms[from + 1]];
  if (verb?.role !== 'content' || GENERAL.has(verb.term)) return [];
  return next && OF_TWO.has(`${verb.term} ${next.term}`) ? [verb, next] : [verb];
});

/** `ai cắt băng`: a sentence that does not speak of doing it does not tell who did. */
const otherDoing = ruleFor(
  (query) => doneByWhom(query).length > 0,
  (query, candidate) => {
    const missing = doneByWhom(query).find((term) => !saysTerm(term, candidate));
    return missing && about(missing.surface ?? missing.term);
  },
);

const SINCE_WHEN =
  / (?:lam|giu|len|nhan) (?:\S+ ){0,10}(?:tu (?:khi|ngay|thang|nam|bao gio|luc|hoi)|(?:khi|ngay|nam|luc|thang) nao|bao gio) /u;
const TELLS_SINCE =
  / (?:bau|bo nhiem|nham chuc|nhan chuc|dieu dong|phan cong|tu ngay|tu thang|tu nam|thay) /u;

/** Since when somebody has a post is not told by a day on which he had it. */
const hadThen = ruleFor(
  ({ cue, names, text }) =>
    ['date', 'year'].includes(cue.type) && names.length > 0 && SINCE_WHEN.test(askedWords({ text })),
  (_query, candidate) =>
    TELLS_SINCE.test(quoteWords(candidate)) ? undefined : 'không nói người đó giữ chức từ khi nào',
);

/** Days in the life or the diary of a person, each by its own word. */
const OF_PERSON =
  / (?:sinh|vao dang|qua doi|mat|tiep dan|tiep cong dan|hop bao|ket hon|tot nghiep|nghi huu) /u;
const otherDay = ruleFor(
  ({ cue, text }) => ['date', 'year'].includes(cue.type) && OF_PERSON.test(askedWords({ text })),
  (query, candidate) => {
    const said = OF_PERSON.exec(askedWords(query))?.[0] ?? '';
    return quoteWords(candidate).includes(said) || candidate.asked.terms.has(said.trim())
      ? undefined
      : about(`việc ${said.trim()}`);
  },
);

const LATER_OR_BEFORE =
  / (?:truoc do|truoc day|truoc kia|sau nay|sau do|sau khi (?:thoi|nghi|het|roi)) (?:\S+ ){0,10}(?:lam gi|di dau|chuc (?:vu )?gi|o dau) /u;
const TELLS_OTHER_TIME = / (?:nguyên|từng|trước đó|trước khi|sau đó|chuyển|điều động|công tác tại) /u;

/** What somebody did before or after is not what is told of the day itself. */
const otherStage = ruleFor(
  ({ text }) => LATER_OR_BEFORE.test(askedWords({ text })),
  (_query, candidate) =>
    TELLS_OTHER_TIME.test(quoteAccented(candidate))
      ? undefined
      : 'không nói trước đó hay sau đó người đó làm gì',
);

const DONE_TO = / bi (to cao|khieu nai|phan anh|kiem tra) /u;

/** Who is denounced is not the one who denounces. */
const otherParty = ruleFor(
  (query) => DONE_TO.test(askedWords(query)),
  (query, candidate) => {
    const done = DONE_TO.exec(askedWords(query))?.[0] ?? '';
    return quoteWords(candidate).includes(done) ? undefined : about(`người${done.trimEnd()}`);
  },
);

const ASKS_ORIGIN = / (?:sap nhap|hop nhat|gop|nhap) tu /u;
const TELLS_ORIGIN = / (?:sap nhap|hop nhat|gop|nhap|hinh thanh|thanh lap|sap xep) /u;

/** From what a place was made. */
const noOrigin = ruleFor(
  (query) => ASKS_ORIGIN.test(askedWords(query)),
  (_query, candidate) =>
    TELLS_ORIGIN.test(quoteWords(candidate)) ? undefined : 'không nói được sáp nhập từ đâu',
);

/** Another thing done than the one asked about. */
export const DOING_RULES: readonly Rule[] = [otherDoing, hadThen, otherDay, otherStage, otherParty, noOrigin];
