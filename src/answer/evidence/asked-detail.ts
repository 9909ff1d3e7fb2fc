import { askedWords, quoteWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

const ASKS_VENUE =
  / (?:hop|to chuc|dien ra|khai mac|tong ket|hoi nghi|dai hoi) (?:\S+ ){0,14}(?:o dau|tai dau|dia diem nao|noi nao|hoi truong nao|cho nao) /u;
const VENUE = /(?<!\p{L})(?:[Tt]ại|[Ởở]) (?:\p{Lu}|hội trường|nhà |trung tâm|trụ sở|thành phố|khách sạn)/u;

/** Where something was held must be told with `tại` or `ở`: `thông qua chương trình` names no venue. */
const noVenue = ruleFor(
  (query) => ASKS_VENUE.test(askedWords(query)),
  (_query, { quote }) => (VENUE.test(quote) ? undefined : 'không nêu nơi tổ chức'),
);

const ASKS_FROM = / den tu dau /u;
const ASKS_MONTH = / thang (?:may|nao)(?! nam nao) /u;

/** Where people came from. */
const noFrom = ruleFor(
  (query) => ASKS_FROM.test(askedWords(query)),
  (_query, candidate) =>
    / (?:den tu|tu cac|thuoc) /u.test(quoteWords(candidate)) ? undefined : 'không nêu từ đâu',
);

/** Asked for the month, a year alone is too little. */
const noMonth = ruleFor(
  ({ cue, text }) => cue.type === 'date' && ASKS_MONTH.test(askedWords({ text })),
  (_query, { figures }) =>
    figures.some(({ kind }) => kind === 'date' || kind === 'month' || kind === 'quarter')
      ? undefined
      : 'không nêu tháng',
);

const PAPERS = / (?:giay to|giay|ho so|ban sao|to khai|don|mau|the) /u;

/** Asked for papers, the sentence must name some. */
const noPapers = ruleFor(
  ({ cue }) => cue.type === 'list' && cue.noun[0] === 'giay' && cue.noun[1] === 'to',
  (_query, candidate) => (PAPERS.test(quoteWords(candidate)) ? undefined : 'không nêu giấy tờ'),
);

/** Asked for a place, month or papers, that the sentence does not tell. */
export const DETAIL_RULES: readonly Rule[] = [noVenue, noFrom, noMonth, noPapers];
