import type { Figure } from '../../language/figures/read-figures.ts';
import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import { OTHER_PROVINCES } from '../../language/province-names.ts';
import type { Query } from '../understand/query.ts';
import { askedTime } from './asked-time.ts';
import type { Candidate } from './candidate.ts';
import { type Expectation, holds, orWeaker, type Stretch, unmet } from './expectation.ts';
import { extremeClause } from './extreme-clause.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { asksBefore, isOtherHolder, type NamedAt } from './predecessor.ts';

// A name: a title, then two to five capitalised words.
const PERSON =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|đồng chí|[Cc]hủ tịch|[Gg]iám đốc|[Tt]hủ tướng|[Bb]í thư|[Bb]ộ trưởng|[Nn]gười ký là|[Nn]gười ký:) (?:Thường trực )?(?:(?:UBND|HĐND) tỉnh )?((?!Sở|Bộ|Ban|Ủy|Hội|Tỉnh|Trung|Công|Văn|Chi |Cục|Phòng|Đảng|Thường|Khánh Hòa|Ninh Thuận|Nha Trang|Chính phủ|Chính Phủ)(?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4})/u;
const BODY =
  /(?:Thủ tướng Chính phủ|Thủ tướng|Chính phủ|Quốc hội|Tỉnh ủy|Văn phòng UBND tỉnh|(?:UBND|HĐND) (?:cấp )?(?:tỉnh|huyện|xã|phường)(?: \p{Lu}\p{L}+ \p{Lu}\p{L}+)?|Bộ (?:Nội vụ|Công an|Tài chính|Tư pháp|Y tế|Xây dựng|Công Thương|Ngoại giao|Quốc phòng|\p{Lu}\p{L}+ và \p{Lu}\p{L}+(?: \p{L}+)?)|Sở \p{Lu}\p{L}+(?: \p{L}+)? và \p{Lu}\p{L}+(?: \p{Ll}+)?|Sở (?:Nội vụ|Tư pháp|Tài chính|Y tế|Xây dựng|Công Thương)|VCCI|UNDP|Công an (?:tỉnh|cấp xã|xã|huyện)|Trung tâm Phục vụ hành chính công(?: cấp xã| cấp tỉnh| tỉnh)?|Trung tâm tỉnh|Cổng Dịch vụ công quốc gia|Bộ phận Một cửa|Thanh tra tỉnh|Mặt trận Tổ quốc|Ngân hàng Nhà nước|[Cc]ơ quan [^,.;]{3,40}(?!\p{L})|[Nn]gười đứng đầu[^,.;]{0,40}(?!\p{L}))/gu;

const ROLE =
  /(?:Phó )?(?:Bí thư|Chủ tịch|Giám đốc|Chánh Văn phòng|Chánh văn phòng|Thủ tướng|Bộ trưởng|Trưởng ban)[^.;]{0,80}(?![\p{L}\d])/u;

/** `Luật Tố cáo năm 2018` does not give the number `25/2018/QH14`. */
const IS_YEAR = /^(?:19|20)\d{2}$/u;

/** Documents are named with a number; `tại Quyết định 4044/QĐ-UBND` is no venue. */
const DOCUMENT_NUMBER = /\d/u;
/** Where something took place: `tại Sở Nội vụ` says where, not who. */
const VENUE = /(?:^|[\s(,])(?:tại|ở|đặt tại|đặt ở) (?:trụ sở |hội trường |phòng họp )?$/iu;
/** True for a name that stands there as a venue or a predecessor, unless the question asks for that. */
function notOneWhoDid(query: Query, quote: string, start: number): boolean {
  if (VENUE.test(quote.slice(Math.max(0, start - 30), start)))
    return !/ (?:o|tai) (?:dau|co quan|don vi|so|noi) /u.test(askedWords(query));
  return isOtherHolder(askedWords(query), quote, start, () => personNames(quote));
}

const global = new WeakMap<RegExp, RegExp>();

/** The pattern as one that finds every match; made once, since making one is slow. */
function globally(pattern: RegExp): RegExp {
  const known = global.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'gu');
  global.set(pattern, made);
  return made;
}

/** The names of people in a quote, each where it begins. */
const personNames = (quote: string): NamedAt[] =>
  findAll(quote, globally(PERSON)).flatMap(({ index, 0: whole, 1: name }) =>
    name === undefined ? [] : [{ name, start: index + whole.lastIndexOf(name) }],
  );

/** The first name of the pattern that the question does not hold itself; of an extreme, in the clause that tells it. */
function firstNew(query: Query, quote: string, pattern: RegExp): Stretch | undefined {
  const asked = askedWords(query);
  const clause = extremeClause(query, quote);
  if (clause === 'none') return undefined;
  for (const match of findAll(quote, globally(pattern))) {
    const found = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(found);
    const isAsked =
      asked.includes(foldWords(found)) ||
      asksBefore(asked, found) ||
      query.numbers.some(
        (number) => !IS_YEAR.test(number) && foldWords(found).includes(` ${foldWords(number).trim()} `),
      );
    if (
      isAsked ||
      (!DOCUMENT_NUMBER.test(found) && notOneWhoDid(query, quote, start)) ||
      (clause && (start < clause.start || start >= clause.end))
    )
      continue;
    return { start, end: start + found.length };
  }
  return undefined;
}

function expectPattern(
  query: Query,
  candidate: Candidate,
  patterns: readonly RegExp[],
  why: string,
): Expectation {
  for (const [order, pattern] of patterns.entries()) {
    const span = firstNew(query, candidate.quote, pattern);
    if (span) return { met: true, strength: order === 0 ? 1 : 0.5, span };
  }
  return unmet(why);
}

// A law may have a name before its number: `Luật Tố cáo số 25/2018/QH14`.
const DOCUMENT =
  /(?:(?:Luật|Bộ luật)(?: \p{Lu}?\p{L}+){1,8} số \d[\p{L}\d/-]*|(?:Kết luận|Nghị định|Nghị quyết|Quyết định|Thông tư|Luật|Chỉ thị|Kế hoạch|Công điện|Chương trình hành động|Văn bản|văn bản)(?: số)? \d[\p{L}\d/-]*)/u;

// `Sở Tư pháp` holds no `ở`.
const PLACE =
  /(?:(?<!\p{L})(?:[ởỞ]|[Tt]ại|[Đđ]ặt ở|[Đđ]ến) (?:\p{Lu}|\d|số \d|bất kỳ|hẻm|đường|trung tâm|cơ quan|công an|nơi|một nơi|bộ phận|đầu mối|ứng dụng|mục)|tỉnh \p{Lu}\p{L}+ \p{Lu}\p{L}+|phường \p{Lu}\p{L}+|xã \p{Lu}\p{L}+|dichvucong\.gov\.vn|Trung tâm Phục vụ hành chính công cấp)/u;

/** A place in the name of a thing or a body says whose it is, not where: `Chương trình … tỉnh Khánh Hòa`. */
const NAMED_OF =
  /(?:Chương trình|Đề án|Kế hoạch|Dự án|Nghị quyết|Quyết định|Chỉ số|Báo cáo)(?: [\p{L}\p{N}]+){0,9} (?:tỉnh|phường|xã) \p{Lu}\p{L}+ \p{Lu}\p{L}+/gu;

const PROVINCE = new RegExp(`((?:Khánh Hòa|Ninh Thuận|${OTHER_PROVINCES.join('|')}))(?!\\p{L})`, 'u');
const ADDRESS = /(?:\d+[A-Z]? \p{Lu}\p{L}+|hẻm \d|đường \p{Lu}|dichvucong\.gov\.vn)/u;

const PROVINCE_ASKED = / (?:tinh|tinh thanh|tinh thanh pho|thanh pho|dia phuong) nao /u;
const WEB_ASKED = / (?:trang web|trang mang|website|dia chi web|web|duong link|link|trang) (?:nao|gi|dau) /u;
const WEB = /[a-z]\.(?:gov|vn|com)/u;
const VENUE_ASKED = / (?:o|tai) (?<venue>\S+(?: \S+){0,2}) nao /u;

/** A place: which province, an address, or where. */
export function expectPlace(query: Query, candidate: Candidate): Expectation {
  const asked = askedWords(query);
  if (WEB_ASKED.test(asked)) return WEB.test(candidate.quote) ? holds(1) : unmet('không nêu trang web');
  if (PROVINCE_ASKED.test(asked) || extremeClause(query, candidate.quote) !== undefined)
    return expectPattern(
      query,
      candidate,
      [/tỉnh (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u, PROVINCE],
      'không nêu tên tỉnh',
    );
  if (asked.includes(' dia chi '))
    return ADDRESS.test(candidate.quote) ? holds(1) : unmet('không nêu địa chỉ');
  // `ở hội trường nào`: the sentence names that sort of place.
  const venue = VENUE_ASKED.exec(asked)?.groups?.['venue'];
  if (venue !== undefined && !quoteWords(candidate).includes(` ${venue} `))
    return unmet('không nêu nơi chốn');
  return PLACE.test(candidate.quote.replace(NAMED_OF, '')) && extremeClause(query, candidate.quote) !== 'none'
    ? holds(0.8)
    : unmet('không nêu nơi chốn');
}

/** Names a post that one person holds. */
export const POST_HOLDER =
  / (?:chu tich|giam doc|bi thu|chanh van phong|bo truong|thu tuong|truong phong|nguoi dung dau) /u;

/** `giám đốc Sở Nội vụ`: the post and the department that it is of. */
const POST_OF = / (?<post>giam doc|bo truong|thu truong) (?<of>(?:so|bo) \S+ \S+) /u;

/** True when the quote speaks of the head of another department, or of a deputy only. */
function isOtherPost(query: Query, candidate: Candidate): boolean {
  const asked = askedWords(query);
  const said = quoteWords(candidate);
  const named = POST_OF.exec(asked)?.groups;
  if (named?.['of'] !== undefined && !said.includes(` ${named['of']} `)) return true;
  const post = named?.['post'];
  if (post === undefined || asked.includes(` pho ${post} `)) return false;
  return said.includes(` pho ${post} `) && !said.replaceAll(` pho ${post} `, ' ').includes(` ${post} `);
}

/** Dates and months of figures that can be ordered, as ISO text. */
const datesOf = (figures: readonly Figure[]): { start: number; iso: string }[] =>
  figures.flatMap(({ kind, value, start }) =>
    (kind === 'date' || kind === 'month') && /^\d{4}-/u.test(String(value))
      ? [{ start, iso: String(value) }]
      : [],
  );

/** The day asked for; asked for no time of its own, the day of asking. */
const dayAsked = (query: Query): string | undefined =>
  datesOf(query.figures)[0]?.iso ?? (askedTime(query) === 'then' ? undefined : query.today);

/** Of several holders of a post, each with the day from which on, the one at the time asked for. */
function holderThen(query: Query, { quote, figures }: Candidate): Stretch | undefined {
  const asked = dayAsked(query);
  const words = askedWords(query);
  const names = personNames(quote).filter(
    ({ name, start }) => !asksBefore(words, name) && !notOneWhoDid(query, quote, start),
  );
  if (asked === undefined || new Set(names.map(({ name }) => name)).size < 2) return undefined;
  const clauses = findAll(quote, /[^;]+/gu).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const dated = names.flatMap(({ start, name }) => {
    const clause = clauses.find((one) => start >= one.start && start < one.end);
    const since =
      clause && datesOf(figures).find((date) => date.start >= clause.start && date.start < clause.end);
    return since ? [{ span: { start, end: start + name.length }, since: since.iso }] : [];
  });
  if (dated.length !== names.length) return undefined;
  return dated
    .filter(({ since }) => since.slice(0, asked.length) <= asked)
    .sort((a, b) => (a.since < b.since ? 1 : -1))[0]?.span;
}

/** Not `đăng ký`, `nhiệm kì`. */
const SIGNED = /(?<! dang| nhiem| dinh| bat| thoi) k[yi] /u;
const NAMED_IS_WHO = /^ (?:ong |ba )?(?!chu tich|giam doc|bi thu|thu tuong)\S+(?: \S+){1,3} la ai /u;

/** `Giám đốc … là một Phó Chủ tịch UBND cấp xã`, `Chánh Văn phòng kiêm Giám đốc`: which post holds it. */
const HELD_BY_POST =
  /(?:Giám đốc|Chủ tịch)[^,.;]{0,80} (?:là|do)(?: một)? (?:Phó )?(?:Chủ tịch|Chánh [Vv]ăn phòng)|(?<!không để [^,.;]{0,60})(?:Chủ tịch|Chánh [Vv]ăn phòng)[^,.;]{0,40} kiêm /u;

/** The holder of a post must be named; who did something may be a person, a body, or a group of people. */
export function expectPerson(query: Query, candidate: Candidate): Expectation {
  // Asked who a named person is, the sentence with the post answers, whole.
  if (query.names.length > 0 && NAMED_IS_WHO.test(askedWords(query)))
    return ROLE.test(candidate.quote) ? holds(1) : unmet('không nêu chức vụ');
  // Who signed is a person, and the sentence says that he signed.
  if (SIGNED.test(askedWords(query)))
    return / ký[ .,;]|người ký/u.test(candidate.quote) ||
      / của (?:Thủ tướng|Phó Thủ tướng|Chủ tịch) \p{Lu}/u.test(candidate.quote)
      ? expectPattern(query, candidate, [PERSON], 'không nêu người ký')
      : unmet('không nêu người ký');
  const then = holderThen(query, candidate);
  if (then) return { met: true, strength: 1, span: then };
  if (isOtherPost(query, candidate)) return unmet('không nêu tên người giữ chức vụ đó');
  if (POST_HOLDER.test(askedWords(query))) {
    const named = expectPattern(query, candidate, [PERSON], 'không nêu tên người giữ chức vụ đó');
    // Asked for a name, a post is none.
    const byPost = HELD_BY_POST.test(candidate.quote) && !/ ten /u.test(askedWords(query));
    return named.met || !byPost ? named : holds(0.8);
  }
  return orWeaker(expectPattern(query, candidate, [PERSON, BODY], 'không nêu tên người hay cơ quan'));
}

/** A telephone number or an e-mail address. */
export function expectContact(query: Query, candidate: Candidate): Expectation {
  const wanted = / (?:email|mail|thu dien tu) /u.test(askedWords(query))
    ? /@/u
    : /\d{3,4}[. ]\d{3}|\b1\d{3}\b/u;
  return wanted.test(candidate.quote) ? holds(1) : unmet('không nêu cách liên lạc');
}

/** `44 đơn vị: 24 tốt, 18 khá` counts them and names none. */
const COUNTS_BODIES = /\d (?:đơn vị|cơ quan|địa phương|sở|phòng|ban)(?!\p{L})/u;

/** `bộ nào`, `sở nào`: a body of that sort. */
const SORTS_OF_BODY = [
  { asked: / bo nao /u, said: /(?<!\p{L})[Bb]ộ(?!\p{L})/u },
  { asked: / so nao /u, said: /(?<!\p{L})[Ss]ở(?!\p{L})/u },
];

/** The body that does or did it. */
export function expectBody(query: Query, candidate: Candidate): Expectation {
  const sort = SORTS_OF_BODY.find(({ asked }) => asked.test(askedWords(query)));
  if (sort && !sort.said.test(candidate.quote)) return unmet('không nêu tên cơ quan');
  const named = expectPattern(query, candidate, [BODY], 'không nêu tên cơ quan');
  if (named.met) return named;
  return COUNTS_BODIES.test(candidate.quote) ? unmet('chỉ nêu số lượng, không nêu tên') : orWeaker(named);
}

const DOCUMENT_KINDS = [
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Thông tư',
  'Luật',
  'Chỉ thị',
  'Kế hoạch',
  'Công điện',
  'Kết luận',
].map((name) => ({
  asked: foldWords(name),
  pattern: new RegExp(`${name}(?:(?: \\p{L}+){1,8} số| số)? \\d[\\p{L}\\d/-]*`, 'gu'),
}));

/** The number of a law, decree, decision … of the kind asked for: asked for a decree, a decision is no answer. */
export function expectDocument(query: Query, candidate: Candidate): Expectation {
  const asked = askedWords(query);
  const kind = DOCUMENT_KINDS.find((one) =>
    ['nao', 'gi', 'may', 'so', 'bao nhieu'].some((word) => asked.includes(`${one.asked}${word} `)),
  );
  return expectPattern(query, candidate, [kind?.pattern ?? DOCUMENT], 'không nêu văn bản được hỏi');
}

/** The post of a person. */
export function expectRole(query: Query, candidate: Candidate): Expectation {
  return expectPattern(query, candidate, [ROLE], 'không nêu chức vụ');
}
