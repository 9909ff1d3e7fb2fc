import { isTime, type Scope } from './scope.ts';
import type { Clause } from './split-clauses.ts';
import { type Piece, Statement } from './statement.ts';

/** What points back to an index named before. */
const POINTS_TO_INDEX =
  /(?<!\p{L})(?:(?:điểm |kết quả |giá trị )?(?:của )?chỉ số (?:này|đó|trên|ấy|nói trên)|kết quả (?:này|đó)|(?:mức )?điểm (?:số )?(?:này|đó)|con số (?:này|đó)|thứ hạng (?:này|đó))(?!\p{L})/iu;
/** What points back to a document named before, and an article that is in it. */
const POINTS_TO_DOCUMENT =
  /(?<!\p{L})(?:nghị định|nghị quyết|quyết định|kế hoạch|thông tư|chỉ thị|công văn|văn bản|luật)(?: này| trên| nói trên| đó)(?!\p{L})/iu;
const ARTICLE = /(?<!\p{L})điều \d{1,3}(?! (?:nghị|luật|quyết))/iu;
/** Words that only join a sentence to the one before. */
const JOINS =
  /^(?:(?:nhân dịp này|dịp này|đến nay|nhìn chung|nhìn lại|qua kiểm tra|kết quả là|thưa \p{L}{1,8}(?: \p{L}{1,8}){0,3}|trong đó|trong số đó|trong số này|bên cạnh đó|ngoài ra|cụ thể|đồng thời|riêng|theo đó|đặc biệt|đáng chú ý|nguyên nhân|lý do|kết quả|và|còn|nhưng|song|qua đó)(?: là)?[:,]?\s)/iu;
const QUOTATION_MARKS = /["“”«»*`]/gu;
const CLOSING = /[\s.,;:!?]{1,20}$/u;

/** What a clause takes over. */
export interface Carried extends Scope {
  /** The subject, or the words before the figure, of an earlier clause. */
  readonly head?: string;
  /** What the sentence says that its values are: `mục tiêu`. */
  readonly goal?: string;
  /** Put behind the clause: ` so với năm 2021`. */
  readonly tail?: string;
}

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** The words of a clause at their places: quotation marks blanked, joining words and closing signs left out. */
function ownPiece({ text, start }: Clause): Required<Piece> {
  const plain = text.replace(QUOTATION_MARKS, ' ').replace(CLOSING, '');
  const skip = JOINS.exec(plain)?.[0].length ?? 0;
  return { text: plain.slice(skip), at: start + skip };
}

const part = ({ text, at }: Required<Piece>, from: number, to = text.length): Piece => ({
  text: text.slice(from, to),
  at: at + from,
});

/** A piece with a match in it replaced. */
function replaced(own: Required<Piece>, { 0: match, index }: RegExpExecArray, words: string): Piece[] {
  return [part(own, 0, index), { text: words }, part(own, index + match.length)];
}

/** The document that is pointed to, or whose article is named, in words. */
function withDocument(own: Required<Piece>, document: string | undefined): Piece[] {
  if (document === undefined) return [own];
  const points = POINTS_TO_DOCUMENT.exec(own.text);
  if (points) return replaced(own, points, document);
  const article = ARTICLE.exec(own.text);
  if (!article) return [own];
  const end = article.index + article[0].length;
  return [part(own, 0, end), { text: ` ${document}` }, part(own, end)];
}

/** `PAR INDEX của Khánh Hòa` */
function subjectOf({ index, place, head }: Carried): string {
  const named = [index, place !== undefined && index !== undefined ? `của ${place}` : undefined];
  return [...named, head].filter((words) => words !== undefined && words !== '').join(' ');
}

/** Where the time that opens a clause ends, with its comma; 0 when none does. */
function openingTime(own: Required<Piece>, { figures, start }: Clause): number {
  const shift = own.at - start;
  const time = figures.find((figure) => isTime(figure) && figure.start - shift <= 12);
  if (!time || time.start < shift) return 0;
  const end = time.end - shift;
  return end + (/^[\s,:]{1,3}/u.exec(own.text.slice(end))?.[0].length ?? 0);
}

/** `Năm 2024, tại Khánh Hòa, `: what opens a clause that names its own index. */
function opening({ time, place, index, goal }: Carried): Piece[] {
  const where = place !== undefined && index === undefined ? `tại ${place}` : undefined;
  const words = [goal, time, where].filter((word) => word !== undefined).join(', ');
  return words === '' ? [] : [{ text: `${capital(words)}, ` }];
}

/** The clause itself, with its subject before it or in the place of what points back. */
function body(clause: Clause, carried: Carried): Piece[] {
  const own = ownPiece(clause);
  const subject = subjectOf(carried);
  if (subject === '') return withDocument(own, carried.document);
  const points = carried.index === undefined ? null : POINTS_TO_INDEX.exec(own.text);
  if (points) return replaced(own, points, subject);
  const opens = openingTime(own, clause);
  const gap = opens > 0 && !/[\s,]$/u.test(own.text.slice(0, opens)) ? ' ' : '';
  return [part(own, 0, opens), { text: `${gap}${subject} ` }, part(own, opens)];
}

/** A clause as a statement that stands alone: what it leans on is put around it. */
export function placeClause(clause: Clause, carried: Carried, mustHold: readonly string[] = []): Statement {
  const tail: Piece[] = carried.tail === undefined ? [] : [{ text: carried.tail }];
  return new Statement([...opening(carried), ...body(clause, carried), ...tail], { mustHold });
}

/** True when a clause speaks of an index that it does not name. */
export const pointsToIndex = (text: string): boolean => POINTS_TO_INDEX.test(text);
export const joinsOn = (text: string): boolean => JOINS.test(text);
/** Where the words end that only join a sentence to the one before. */
export const joinEnd = (text: string): number => JOINS.exec(text)?.[0].length ?? 0;
