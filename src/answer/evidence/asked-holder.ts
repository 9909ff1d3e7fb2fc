import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const DEPUTY = / pho (?:chu tich|thu tuong|bi thu|giam doc|truong ban|chanh van phong) /u;

/** `Phó Chủ tịch nào` is not answered by the Chủ tịch. */
const otherThanDeputy = ruleFor(
  ({ cue, text }) => ['person', 'list', 'role'].includes(cue.type) && DEPUTY.test(askedWords({ text })),
  (query, candidate) => {
    const post = DEPUTY.exec(askedWords(query))?.[0] ?? '';
    return quoteWords(candidate).includes(post) ? undefined : 'không nói về đúng chức vụ được hỏi';
  },
);

const POSTS: ReadonlySet<string> = new Set([
  'bo truong',
  'thu truong',
  'thu tuong',
  'giam doc',
  'bi thu',
  'chu tich',
]);

/** `Bộ trưởng nào dự`: the sentence must name one. */
const noSuchPost = ruleFor(
  ({ cue }) => cue.type === 'list' && POSTS.has(cue.noun.slice(0, 2).join(' ')),
  ({ cue }, candidate) => {
    const post = cue.noun.slice(0, 2).join(' ');
    return quoteWords(candidate).includes(` ${post} `) ? undefined : about(post);
  },
);

/** Offices that a ward or the province has besides its one-stop centre. */
const OFFICES =
  / (?:cong an|truong hoc|tram y te|benh vien|toa an|vien kiem sat|buu dien|ngan hang|chi cuc|dien luc|chu tich|bi thu|hai quan|bao hiem) /u;
const OF_OFFICE: ReadonlySet<string> = new Set(['contact', 'place', 'date', 'none']);
const WHERE_OR_WHEN = / (?:so dien thoai|dien thoai|so may|dia chi|o dau|gio|may gio|sdt|hotline) /u;

/** The telephone of the ward's police is not that of its centre. */
const otherOffice = ruleFor(
  ({ cue, text }) =>
    OF_OFFICE.has(cue.type) && OFFICES.test(askedWords({ text })) && WHERE_OR_WHEN.test(askedWords({ text })),
  (query, candidate) => {
    const office = OFFICES.exec(askedWords(query))?.[0] ?? '';
    return quoteWords(candidate).includes(office) ? undefined : about(office.trim());
  },
);

const ASKS_DIGITS = / (?:zalo|dien thoai|sdt|hotline|tong dai|fax) (?:\S+ ){0,8}so (?:may|bao nhieu|nao) /u;

/** That there is a Zalo does not tell its number. */
const noDigits = ruleFor(
  (query) => ASKS_DIGITS.test(askedWords(query)),
  (_query, { quote }) => (/\d{3,4}[. ]?\d{3}|\b1\d{3}\b/u.test(quote) ? undefined : 'không nêu số'),
);

/** Another holder than the one asked about. */
export const HOLDER_RULES: readonly Rule[] = [otherThanDeputy, noSuchPost, otherOffice, noDigits];
