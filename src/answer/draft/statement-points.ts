import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Stretch } from './draft-line.ts';
import { isTime } from './scope.ts';

/** Something in a statement that can be right or wrong. */
export interface Point extends Stretch {
  readonly kind: 'figure' | 'date' | 'document' | 'name' | 'place';
  /** As the statement says it. */
  readonly surface: string;
}

/** A year is told for its own sake behind these; elsewhere it says what a figure is of. */
const TELLS_YEAR =
  /(?:từ|vào|hoạt động|thành lập|vận hành|khai trương|khánh thành|bắt đầu|hoàn thành|có hiệu lực|ra đời|tổ chức)(?: từ| vào| trong)? (?:cuối |đầu |giữa )?năm $/iu;
const NAMED_LEVELS: ReadonlySet<string> = new Set(['nhóm', 'vị trí']);
/** A number that only names an article or a step. */
const isNaming = ({ kind, unit }: Figure): boolean =>
  kind === 'ordinal' || kind === 'label' || (kind === 'level' && !NAMED_LEVELS.has(unit ?? ''));
/** `tổng kết 10 năm`, `mô hình hai cấp` name a thing. */
const NAMES_THING = /(?:tổng kết|sau|mô hình|qua|suốt|chính quyền|nhìn lại) $/iu;

/** True for a figure that says how much or which place, and does not only name a thing. */
export const isMeasure = (figure: Figure, text: string): boolean =>
  !isTime(figure) &&
  !isNaming(figure) &&
  figure.kind !== 'document' &&
  !NAMES_THING.test(text.slice(Math.max(0, figure.start - 32), figure.start));

const NAME = '\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,3}';
/** A person by title or post and name. Each repetition is bounded. */
const PERSON = new RegExp(
  `(?:(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) ${NAME}|(?:[Pp]hó )?(?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Bb]ộ trưởng|[Tt]hủ tướng|[Cc]hánh [Vv]ăn phòng)(?: (?:UBND|HĐND|tỉnh|Tỉnh ủy|Chính phủ|Quốc hội)){0,2} (?!Sở|Bộ|Ban|Công an|Tỉnh|Nội|Văn|Ủy|Trung)${NAME})`,
  'gu',
);
const BODY = '(?:[Ss]ở|[Bb]ộ|[Bb]an|[Cc]ục|Công an|Thanh tra|Ngân hàng|Kho bạc|Văn phòng) [^,;.()\\d]{2,60}?';
const PLACE = '(?!Huyện|Tỉnh|Thành|Thị|Khối)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}';
const EXTREME = '(?:(?:đứng|xếp) (?:thứ )?(?:nhất|đầu|cuối|chót)|dẫn đầu|cuối|cao nhất|thấp nhất)';
/** The one that is the best or the last, or that a province was merged with. Each repetition is bounded. */
const SUBJECTS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${BODY}|${PLACE})(?= (?:lần đầu |tiếp tục |vẫn |cũng )?${EXTREME}(?!\\p{L}))`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:[Cc]ao nhất|[Tt]hấp nhất|[Dd]ẫn đầu|[Đđ]ứng đầu|[Đđ]ứng cuối)(?: thuộc về| là) )(?:${BODY}(?=[,;.(]| với| đạt|$)|${PLACE})`,
    'gu',
  ),
  new RegExp(`(?<=(?:hợp nhất|sáp nhập) (?:với |vào )?(?:tỉnh )?)${PLACE}`, 'gu'),
];
/** The first or last of all, said without a figure. */
const FIRST_OR_LAST = /(?:đứng|xếp) (?:thứ )?(?:nhất|đầu|cuối|chót)(?: bảng| cả nước)?(?!\p{L})/giu;

const pointOf = (
  kind: Point['kind'],
  { surface, start, end }: Pick<Figure, 'surface' | 'start' | 'end'>,
): Point => ({
  kind,
  surface,
  start,
  end,
});

function figurePoint(figure: Figure, text: string, hasOther: boolean): Point | undefined {
  if (figure.kind === 'document') return pointOf('document', figure);
  // `từ 15/7 đến 15/8/2025`
  const isDays = figure.kind === 'period' && /\d\/\d/u.test(figure.surface);
  if (figure.kind === 'date' || isDays) return pointOf('date', figure);
  const before = text.slice(Math.max(0, figure.start - 32), figure.start);
  if (isTime(figure)) return !hasOther && TELLS_YEAR.test(before) ? pointOf('date', figure) : undefined;
  return isMeasure(figure, text) ? pointOf('figure', figure) : undefined;
}

const matches = (text: string, pattern: RegExp, kind: Point['kind']): Point[] =>
  [...text.matchAll(pattern)].map(({ 0: surface, index }) =>
    pointOf(kind, { surface, start: index, end: index + surface.length }),
  );

/** Every figure, rank, date, document number and name with post of a statement that is to be judged, in order. */
export function pointsOf(text: string): Point[] {
  const figures = readFigures(text);
  const hasOther = figures.some((figure) => !isTime(figure) && !isNaming(figure));
  const points = figures.flatMap((figure) => figurePoint(figure, text, hasOther) ?? []);
  const names = matches(text, PERSON, 'name');
  const isFree = ({ start, end }: Point): boolean =>
    ![...points, ...names].some((one) => one.start < end && start < one.end);
  const subjects = SUBJECTS.flatMap((pattern) => matches(text, pattern, 'name')).filter(isFree);
  const ends = points.length + subjects.length === 0 ? matches(text, FIRST_OR_LAST, 'place') : [];
  return [...points, ...names, ...subjects, ...ends].sort((a, b) => a.start - b.start);
}
