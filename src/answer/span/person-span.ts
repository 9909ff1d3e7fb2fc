import type { Candidate } from '../evidence/candidate.ts';
import type { Expectation, Stretch } from '../evidence/expectation.ts';
import type { Query } from '../understand/query.ts';
import { nameSpan } from './name-span.ts';

type Met = Extract<Expectation, { met: true }>;

const POST_HEAD =
  '(?:Phó |Quyền |Nguyên |nguyên )?(?:Bí thư|Chủ tịch|Giám đốc|Chánh Văn phòng|Chánh văn phòng|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Trưởng ban|Trưởng phòng|Tổng Bí thư|Chủ nhiệm|Cục trưởng|Vụ trưởng)';

/** A post and a title right before a name: `Chủ tịch UBND tỉnh`, `Phó Thủ tướng Thường trực`, `ông`. */
const BEFORE = new RegExp(
  `(?:${POST_HEAD}(?: [\\p{L}]+){0,9},? )?(?:(?:[Ôô]ng|[Bb]à|đồng chí|Đồng chí) )?$`,
  'u',
);
/** A title alone, when the post before would bring in another clause. */
const TITLE = /(?:(?:[Ôô]ng|[Bb]à|đồng chí|Đồng chí) )$/u;

/** A post right behind a name: ` - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`, `, khi đó là …`. */
const BEHIND = new RegExp(
  `^(?: ?[-–,(] ?| )(?:khi đó là |khi ấy là |là |làm |giữ chức )?${POST_HEAD}(?: [\\p{L}\\p{N}]+){0,6}(?:, ${POST_HEAD}(?: [\\p{L}\\p{N}]+){0,4})?`,
  'u',
);
/** Words that end a post in running text. */
const POST_ENDS =
  / (?:chủ trì|ký|trao|phát biểu|kết luận|dự|có mặt|yêu cầu|là|được|bị|cho|và|khi|trình|đã|tại|ngày|tháng|năm|thay|nêu|giao|chỉ đạo|từ|đến)(?![\p{L}]).*$/u;

/** A name with its title, and its post where it stands right beside it and the question did not name it. */
export function personSpan(query: Query, candidate: Candidate, met: Met): Stretch | undefined {
  const { quote } = candidate;
  const { span } = met;
  if (!span) return undefined;
  // Whoever holds a post is named like a body.
  if (/^(?:người đứng đầu|cơ quan )/iu.test(quote.slice(span.start, span.end)))
    return nameSpan(query, candidate, met);
  const before = quote.slice(Math.max(0, span.start - 80), span.start);
  const whole = BEFORE.exec(before)?.[0] ?? '';
  const title = TITLE.exec(before)?.[0] ?? '';
  const lead = POST_ENDS.test(whole.trimEnd()) ? title : whole;
  const post = BEHIND.exec(quote.slice(span.end))?.[0].replace(POST_ENDS, '') ?? '';
  const isPost = new RegExp(POST_HEAD, 'u').test(post);
  return { start: span.start - lead.length, end: span.end + (isPost ? post.length : 0) };
}
