import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation, Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';

type Met = Extract<Expectation, { met: true }>;

/** `cơ quan có thẩm quyền | đặt ra …`: a body without a name of its own ends before what it does. */
const GENERIC =
  /^cơ quan(?: [^,.;]*?)?(?= (?:đặt|biết|xác nhận|phải|được|yêu cầu|không|chưa|sẽ|đã|xin lỗi|ban hành|quyết định|giải quyết|nhận|trả|đo|công bố|bắt|có trách nhiệm)(?!\p{L}))/iu;

/** A body, a document or a post, as it was found. */
export function nameSpan(_query: Query, { quote }: Candidate, { span }: Met): Stretch | undefined {
  if (!span) return undefined;
  // `, thay ông …`, `, ký ngày …` say something else.
  if (/^người đứng đầu/iu.test(quote.slice(span.start, span.end))) {
    const whole = /^[^,.;]{1,90}/u.exec(quote.slice(span.start))?.[0].trimEnd() ?? '';
    if (whole.length > span.end - span.start && /^[,.;]|^$/u.test(quote.slice(span.start + whole.length)))
      return { start: span.start, end: span.start + whole.length };
    const more = /^(?:, \p{Ll}+(?: \p{Ll}+)?(?=, | phải| chịu))+/u.exec(quote.slice(span.end));
    return { start: span.start, end: span.end + (more?.[0].length ?? 0) };
  }
  const generic = GENERIC.exec(quote.slice(span.start, span.end))?.[0];
  if (generic !== undefined) return { start: span.start, end: span.start + generic.length };
  const aside = /, (?:thay|ký|khi|đến|từ|ngày|được|là|làm|do|để|trong)(?![\p{L}])/u.exec(
    quote.slice(span.start, span.end),
  );
  return aside ? { start: span.start, end: span.start + aside.index } : span;
}

const CONTACT =
  /(?:(?:số )?(?:điện thoại|đường dây nóng|tổng đài|hotline|fax|email|thư điện tử)(?: là|:)? )?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d{3,4}(?:[. ]\d{1,4}){1,4}|0\d{8,10}|1[89]\d{2,6})(?!\d)/iu;

/** A telephone number or an address for letters. */
export function contactSpan(_query: Query, { quote }: Candidate): Stretch | undefined {
  const match = CONTACT.exec(quote);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
