import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Stretch } from './draft-line.ts';
import { isTime } from './scope.ts';
import { isMeasure } from './statement-points.ts';

/** A part of a sentence that says something of its own figures. */
export interface Clause extends Stretch {
  readonly text: string;
  /** Figures with offsets into `text`. */
  readonly figures: readonly Figure[];
  /** What it leans on in the clause before: its subject, or all up to its first figure. */
  readonly leansOn?: 'subject' | 'lead';
}

/** Words that part clauses, when what follows has a figure of its own. */
const PARTING = /[;,]\s|\s(?:và|còn|nhưng|song|trong khi|trong đó có)\s/giu;
/** `giảm từ 21 còn 14` and `giảm còn 48` end in a value. */
const CHANGES_TO = /(?:giảm|xuống|tụt|rút|cắt|chỉ|từ [^,;]{1,40})$/iu;
/** Nouns that go together with a comma: no clause ends between them. */
const TOGETHER =
  /(?:xã, phường|tỉnh, thành|sở, (?:ban, )?ngành|ban, ngành|bộ, ngành|thời gian, chi phí|lãnh đạo, quản lý|cơ quan, đơn vị|đơn vị, địa phương|người dân, doanh nghiệp|khiếu nại, tố cáo|công chức, viên chức|cán bộ, công chức|phòng, ban|cục, vụ|phòng, chi cục|thị xã, thành phố|huyện, thị|kiến nghị, phản ánh)/giu;

/** Verbs that say a value: what begins with one has its subject in the clause before. */
const VALUE_VERB =
  /^(?:(?:đã|đang|cũng|chỉ|được|lần lượt|tiếp tục|thì|và|nhưng|qua đó|đồng thời) ){0,3}(?:đạt|xếp|đứng|tăng|giảm|tụt|lên|xuống|vượt|chiếm|giữ|thuộc|nằm|vươn|dẫn đầu|bằng|cao hơn|thấp hơn|hơn|kém|là|có|còn|với|ở|gồm|bao gồm|hạng|thứ|vị trí|hoàn thành|tiếp nhận|giải quyết|cắt giảm|rút ngắn|ban hành|khen thưởng|khen|bãi bỏ|đơn giản hóa|số hóa|cung cấp|tổ chức|mở|thành lập|sắp xếp|tinh giản|xử lý|trả|áp dụng|hiệu lực|thay|thay thế|sửa đổi|bổ sung|trong đó)(?!\p{L})/iu;
const FIGURE_FIRST = /^(?:(?:có|với|hơn|gần|trên|dưới|khoảng|ít nhất|thêm) )?(?:$|[\d(])/iu;

/** A day that is told for its own sake. */
const TELLS_DAY = /(?:hiệu lực|áp dụng|thi hành|hoạt động|khai trương)(?: kể)?(?: từ| vào)?(?: ngày)? $/iu;

/** Offsets of `figures` are those of `text`. */
const hasMeasure = (figures: readonly Figure[], text: string): boolean =>
  figures.some(
    (figure) =>
      figure.kind === 'document' ||
      isMeasure(figure, text) ||
      (figure.kind === 'date' && TELLS_DAY.test(text.slice(Math.max(0, figure.start - 40), figure.start))),
  );

/** What a clause leans on by the way it begins. */
export function leaningOf({ text, figures }: Pick<Clause, 'text' | 'figures'>): Clause['leansOn'] {
  const times = figures.filter((figure) => isTime(figure) && figure.start <= 12);
  const rest = text.slice(times[0]?.end ?? 0).replace(/^[\s,:]{1,3}/u, '');
  if (VALUE_VERB.test(rest)) return 'subject';
  const first = figures.find((figure) => !isTime(figure));
  if (FIGURE_FIRST.test(rest) || (first && text.slice(0, first.start).trim() === '')) return 'lead';
  return undefined;
}

/** Where a sentence may be parted: never inside a figure or between brackets. */
function partingPlaces(text: string, figures: readonly Figure[]): { at: number; next: number }[] {
  const places: { at: number; next: number }[] = [];
  const together = [...text.matchAll(TOGETHER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(PARTING)) {
    const at = match.index;
    const next = at + match[0].length;
    if ([...figures, ...together].some(({ start, end }) => at > start && at < end)) continue;
    const before = text.slice(0, at);
    if (/còn/iu.test(match[0]) && CHANGES_TO.test(before)) continue;
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    places.push({ at, next });
  }
  return places;
}

interface Part extends Stretch {
  readonly figures: readonly Figure[];
}

/** Parts without a measure of their own go with the one before, or open the next; a semicolon always parts. */
function join(parts: readonly Part[], text: string): Part[] {
  const joined: Part[] = [];
  let open: Part | undefined;
  const isParted = ({ start }: Part): boolean => text.charAt(start - 2) === ';';
  const both = (one: Part, other: Part): Part => ({
    start: one.start,
    end: other.end,
    figures: [...one.figures, ...other.figures],
  });
  for (const part of parts) {
    if (open && isParted(part)) {
      joined.push(open);
      open = undefined;
    }
    const whole = open ? both(open, part) : part;
    open = undefined;
    const last = joined.at(-1);
    if (hasMeasure(whole.figures, text)) joined.push(whole);
    else if (!last || isParted(whole) || whole.figures.some(isTime)) open = whole;
    else joined[joined.length - 1] = both(last, whole);
  }
  return open ? [...joined, open] : joined;
}

/** Splits a sentence into clauses, each with figures of its own; one without several is one clause. `at`: its place in the draft. */
export function splitClauses(sentence: string, at: number): Clause[] {
  const figures = readFigures(sentence);
  const places = partingPlaces(sentence, figures);
  const edges = [{ at: 0, next: 0 }, ...places, { at: sentence.length, next: sentence.length }];
  const parts = edges.slice(1).map(({ at: end }, i): Part => {
    const start = edges[i]?.next ?? 0;
    return { start, end, figures: figures.filter((one) => one.start >= start && one.end <= end) };
  });
  return join(parts, sentence).map(({ start, end, figures: own }, i) => {
    const text = sentence.slice(start, end);
    const moved = own.map((figure) => ({ ...figure, start: figure.start - start, end: figure.end - start }));
    const leansOn = i === 0 ? undefined : leaningOf({ text, figures: moved });
    return {
      text,
      start: at + start,
      end: at + end,
      figures: moved,
      ...(leansOn !== undefined && { leansOn }),
    };
  });
}

const ANY_VALUE_VERB =
  /\s(?:(?:đã|đang|cũng|chỉ|được) )?(?:đạt|xếp|đứng|tăng|giảm|tụt|vượt|chiếm|là|có|hoàn thành|tiếp nhận|giải quyết|cắt giảm|rút ngắn|ban hành|khen thưởng|khen|bãi bỏ|cung cấp|tổ chức|thành lập|xử lý)(?!\p{L})/iu;

/** What a later clause may lean on, without the time. */
export interface Heads {
  /** The words before the verb. */
  readonly subject: string;
  /** All words before the first measure. */
  readonly lead: string;
}

const TIME_LEAD = /(?:trong |vào |đến |sang )?(?:năm|tháng|quý|giai đoạn|ngày) $/iu;
/** What a day was said of. */
const SIGNED = / (?:được )?(?:ký|ban hành|ký ban hành|phê duyệt)$/iu;
const LONGEST_HEAD = 120;

/** The words up to a measure, without the time among them. */
function withoutTime(text: string, end: number, figures: readonly Figure[]): string {
  const time = figures.find((figure) => isTime(figure) && figure.end <= end);
  if (!time) return text.slice(0, end);
  const before = text.slice(0, time.start).replace(TIME_LEAD, '');
  const after = text.slice(time.end, end).replace(/^[\s,:]{1,3}/u, '');
  return `${before.trim().replace(SIGNED, '')} ${after}`.trimStart();
}

/** What a later clause may lean on; `carried`: what this one leant on itself. */
export function headsOf({ text, figures }: Clause, carried = ''): Heads {
  const measure = figures.find((figure) => !isTime(figure) && figure.kind !== 'document');
  const own = withoutTime(text, measure?.start ?? text.length, figures);
  const verb = ANY_VALUE_VERB.exec(` ${own}`);
  const found = verb ? own.slice(0, Math.max(0, verb.index - 1)) : measure ? '' : own;
  const subject = found.trim().length <= LONGEST_HEAD ? found.trim() : '';
  return {
    subject: subject === '' ? carried : subject,
    lead: `${carried} ${own}`.trim().slice(-LONGEST_HEAD),
  };
}
