import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { type AnswerSpan, type Expectation, holds, orWeaker, unmet } from './expectation.ts';

// A name: a title, then two to five capitalised words.
const PERSON =
  /(?:[Ôô]ng|[Bb]à|đồng chí|[Cc]hủ tịch|[Gg]iám đốc|[Tt]hủ tướng|[Bb]í thư) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4})/u;
const BODY =
  /(?:Thủ tướng Chính phủ|Thủ tướng|Chính phủ|Quốc hội|Tỉnh ủy|Văn phòng UBND tỉnh|(?:UBND|HĐND) (?:cấp )?(?:tỉnh|huyện|xã|phường)(?: \p{Lu}\p{L}+ \p{Lu}\p{L}+)?|Bộ (?:Nội vụ|Công an|Tài chính|Tư pháp|Y tế|Xây dựng|Công Thương|Ngoại giao|Quốc phòng|\p{Lu}\p{L}+ và \p{Lu}\p{L}+(?: \p{L}+)?)|Sở \p{Lu}\p{L}+(?: \p{L}+)? và \p{Lu}\p{L}+(?: \p{Ll}+)?|Sở (?:Nội vụ|Tư pháp|Tài chính|Y tế|Xây dựng|Công Thương)|VCCI|UNDP|Công an (?:tỉnh|cấp xã|xã|huyện)|Trung tâm Phục vụ hành chính công(?: cấp xã| cấp tỉnh| tỉnh)?|Trung tâm tỉnh|Cổng Dịch vụ công quốc gia|Bộ phận Một cửa|Thanh tra tỉnh|Mặt trận Tổ quốc|Ngân hàng Nhà nước|[Cc]ơ quan [^,.;]{3,40}|[Nn]gười đứng đầu[^,.;]{0,40})/gu;

const ROLE =
  /(?:Phó )?(?:Bí thư|Chủ tịch|Giám đốc|Chánh Văn phòng|Chánh văn phòng|Thủ tướng|Bộ trưởng|Trưởng ban)[^.;]{0,80}/u;

/** The first name of the pattern that the question does not hold itself. */
function firstNew(query: Query, quote: string, pattern: RegExp): AnswerSpan | undefined {
  const asked = foldWords(query.text);
  for (const match of quote.matchAll(new RegExp(pattern, 'gu'))) {
    const found = match[1] ?? match[0];
    if (asked.includes(foldWords(found))) continue;
    const start = match.index + match[0].indexOf(found);
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

const DOCUMENT =
  /(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Luật|Chỉ thị|Kế hoạch|Công điện|Chương trình hành động|Văn bản|văn bản)(?: số)? \d[\p{L}\d/-]*/u;

const PLACE =
  /(?:(?:[ởỞ]|[Tt]ại|đặt ở|đến) (?:\p{Lu}|\d|bất kỳ|hẻm|đường|trung tâm|cơ quan|công an|nơi|một nơi|bộ phận|đầu mối|ứng dụng|mục)|tỉnh \p{Lu}\p{L}+ \p{Lu}\p{L}+|phường \p{Lu}\p{L}+|xã \p{Lu}\p{L}+|dichvucong\.gov\.vn|Trung tâm Phục vụ hành chính công cấp)/u;

/** A place: which province, or where. */
export function expectPlace(query: Query, candidate: Candidate): Expectation {
  const asked = foldWords(query.text);
  if (asked.includes(' tinh nao '))
    return expectPattern(
      query,
      candidate,
      [/tỉnh (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u, /(Khánh Hòa|Ninh Thuận|Hải Phòng|Quảng Ninh|Đà Nẵng|An Giang)/u],
      'không nêu tên tỉnh',
    );
  return PLACE.test(candidate.quote) ? holds(0.8) : holds(0);
}

const POST_HOLDER =
  / (?:chu tich|giam doc|bi thu|chanh van phong|bo truong|thu tuong|truong phong|nguoi dung dau) /u;

/** The holder of a post must be named; who did something may be a person, a body, or a group of people. */
export function expectPerson(query: Query, candidate: Candidate): Expectation {
  if (POST_HOLDER.test(foldWords(query.text)))
    return expectPattern(query, candidate, [PERSON], 'không nêu tên người giữ chức vụ đó');
  return orWeaker(expectPattern(query, candidate, [PERSON, BODY], 'không nêu tên người hay cơ quan'));
}

/** A telephone number or an e-mail address. */
export function expectContact(query: Query, candidate: Candidate): Expectation {
  const wanted = / (?:email|mail|thu dien tu) /u.test(foldWords(query.text))
    ? /@/u
    : /\d{3,4}[. ]\d{3}|\b1\d{3}\b/u;
  return wanted.test(candidate.quote) ? holds(1) : unmet('không nêu cách liên lạc');
}

/** The body that does or did it. */
export function expectBody(query: Query, candidate: Candidate): Expectation {
  return orWeaker(expectPattern(query, candidate, [BODY], 'không nêu tên cơ quan'));
}

/** Kinds of legal documents: asked for a decree, a decision is no answer. */
const DOCUMENT_KINDS = [
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Thông tư',
  'Luật',
  'Chỉ thị',
  'Kế hoạch',
  'Công điện',
] as const;

/** The number of a law, decree, decision … of the kind asked for. */
export function expectDocument(query: Query, candidate: Candidate): Expectation {
  const asked = foldWords(query.text);
  const kind = DOCUMENT_KINDS.find((name) =>
    new RegExp(`${foldWords(name)}(?:nao|gi|may|so|bao nhieu) `, 'u').test(asked),
  );
  if (kind === undefined) return orWeaker(expectPattern(query, candidate, [DOCUMENT], 'không nêu văn bản'));
  return expectPattern(
    query,
    candidate,
    [new RegExp(`${kind}(?: số)? \\d[\\p{L}\\d/-]*`, 'u')],
    'không nêu văn bản loại đó',
  );
}

/** The post of a person. */
export function expectRole(query: Query, candidate: Candidate): Expectation {
  return expectPattern(query, candidate, [ROLE], 'không nêu chức vụ');
}
