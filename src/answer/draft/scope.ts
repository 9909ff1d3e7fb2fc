import type { Figure } from '../../language/figures/read-figures.ts';
import { namedIndexes } from '../../language/index-names.ts';
import { otherProvinces, ownPlaces } from '../../language/places.ts';
import { toTerms } from '../../language/terms.ts';

/** What a statement says that those after it lean on, as it would open a sentence. */
export interface Scope {
  /** `năm 2024`, `giai đoạn 2021-2025`, `6 tháng đầu năm 2025` */
  readonly time?: string;
  /** Short name of an index: `PAR INDEX`. */
  readonly index?: string;
  readonly place?: string;
  /** With its kind: `Nghị định 118/2025/NĐ-CP`. */
  readonly document?: string;
}

const TIMES: ReadonlySet<string> = new Set(['year', 'period', 'month', 'quarter', 'date']);
export const isTime = ({ kind }: Figure): boolean => TIMES.has(kind);

/** What a time is compared with, or counted from, is not when something was so. */
const OTHER_END =
  /(?:so với|bằng|hơn|trước|từ|kể từ|đến|hết|của)(?: cùng kỳ| kết quả)?(?: (?:năm|ngày|tháng|quý|giai đoạn|cuối|đầu))?\s?$/iu;
const LEADING =
  /(?:(?:\d{1,2} tháng (?:đầu|cuối)|đầu|cuối|giữa|trong|nửa đầu|nửa cuối) )?(?:năm|tháng|quý|ngày|giai đoạn|nhiệm kỳ) $/iu;
const LONGEST_LEAD = 40;
const NAMES: Readonly<Partial<Record<Figure['kind'], string>>> = {
  year: 'năm ',
  period: 'giai đoạn ',
  month: 'tháng ',
};

/** A time as it opens a sentence. */
function timePhrase(text: string, { start, surface, kind }: Figure): string {
  const lead = LEADING.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0];
  if (lead !== undefined) return (lead + surface).replace(/^trong /iu, '').toLowerCase();
  const bare = /^\d{1,2}[/-]\d{4}|^\d{4}/u.test(surface) ? (NAMES[kind] ?? '') : '';
  return bare + (bare === '' && !/[IVX]/u.test(surface) ? surface.toLowerCase() : surface);
}

/** A time this near to the start of a sentence opens it. */
const OPENING = 16;
/** `Đến năm 2021, …`, `Từ 1/7/2025, …` open a sentence with its time. */
const OPENS = /^(?:và |rồi |còn )?(?:(?:đến|sang|tới)(?: hết| cuối)? năm|(?:kể )?từ(?: ngày)?) $/iu;

/** The end of a period that is told is none of its own: `Từ năm 2020 đến năm 2024`. */
const opensWith = (text: string, { kind, start }: Figure): boolean =>
  OPENS.test(text.slice(0, start)) && (kind === 'date' || !/^(?:kể )?từ/iu.test(text));

/**
 * The time that a statement is about: the one that opens it, or stands before what it measures. A day is when one thing
 * was so, and a time behind what is said is part of it: `đi vào hoạt động năm 2018`.
 */
function ownTime(text: string, figures: readonly Figure[]): Figure | undefined {
  const measure = figures.find((figure) => !isTime(figure) && figure.kind !== 'document');
  return figures.find(
    (figure) =>
      isTime(figure) &&
      (opensWith(text, figure) ||
        !OTHER_END.test(text.slice(Math.max(0, figure.start - LONGEST_LEAD), figure.start))) &&
      (figure.start <= OPENING ||
        (figure.kind !== 'period' && measure !== undefined && figure.start < measure.start)),
  );
}

/** What is so every year is so in no single one. */
const EVERY_YEAR = /(?<!\p{L})(?:mỗi|hằng|hàng) năm(?!\p{L})/iu;

/** True when a clause says itself when something was so, with its year, or says it of every year. */
export function isDated(text: string, figures: readonly Figure[]): boolean {
  if (EVERY_YEAR.test(text)) return true;
  const time = ownTime(text, figures);
  return time !== undefined && !String(time.value).startsWith('-');
}

const COUNTRY =
  /(?<!(?:bình quân|trung bình|so với|trong|hơn|đầu|nhất) (?:của )?)(?:cả nước|toàn quốc)(?!\p{L})/iu;
const DOCUMENT_KIND =
  /(?:nghị định|nghị quyết|quyết định|kế hoạch|thông tư|chỉ thị|công văn|văn bản|luật)(?: số)? $/iu;

function documentOf(text: string, figures: readonly Figure[]): string | undefined {
  const figure = figures.find(({ kind, start }) => kind === 'document' && start <= OPENING);
  if (!figure) return undefined;
  const kind = DOCUMENT_KIND.exec(text.slice(Math.max(0, figure.start - 16), figure.start))?.[0] ?? '';
  return kind + figure.surface;
}

/** What a title or a clause is about: time, index and place, where it names them. */
export function scopeOf(text: string, figures: readonly Figure[], isTitle = false): Scope {
  const terms = toTerms(text, { chat: false });
  const index = namedIndexes(terms.map(({ term }) => term)).at(-1)?.name;
  const place = otherProvinces(terms)[0] ?? ownPlaces(terms)[0] ?? COUNTRY.exec(text)?.[0];
  const document = documentOf(text, figures);
  const time = isTitle ? figures.find(isTime) : ownTime(text, figures);
  return {
    ...(time && time.kind !== 'date' && { time: timePhrase(text, time) }),
    ...(index !== undefined && { index }),
    ...(place !== undefined && { place }),
    ...(document !== undefined && { document }),
  };
}
