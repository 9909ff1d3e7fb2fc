import { fold } from '../fold.ts';
import { writeDocumentCode } from './document-code.ts';
import { oneFigure, type Reading } from './draft.ts';
import { PhraseTable, phrasesOf } from './phrase-table.ts';
import { isListed, isYearLike, readUnit, wholeNumberAt } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/**
 * Before a bare number these make it the document's number: `Nghị định 45`, `Đề án 06`. The weak ones are verbs
 * or count things as well (`báo cáo 5 nội dung`), and need more: a large or padded number, or nothing after it.
 */
const DOCUMENTS = new PhraseTable(
  phrasesOf({
    strong:
      'nghị quyết, nghị định, thông tư, thông tư liên tịch, chỉ thị, công văn, công điện, pháp lệnh, đề án, tờ trình, kết luận, sắc lệnh, chương trình hành động, nq, nđ, nd, qđ, qd, cđ',
    weak: 'quyết định, kế hoạch, luật, thông báo, văn bản, chương trình, hướng dẫn, báo cáo, quy định, lệnh',
  }),
);
/** Nouns that are verbs after a document: `văn bản 8537 yêu cầu …`. */
const VERBS = new Set([
  'yeu cau',
  'de nghi',
  'de xuat',
  'kien nghi',
  'quy dinh',
  'thong bao',
  'bao cao',
  'quyet dinh',
]);
/** `tổng số 54 hồ sơ`: there số only counts. */
const NOT_A_NUMBER_LABEL = new Set(
  'tổng tong con trong một mot chỉ chi tỷ tỉ ty đa da hệ he dân dan thiểu một những các vô sĩ điểm doanh'.split(
    ' ',
  ),
);
const LABELS = new PhraseTable(
  phrasesOf({
    label:
      'điều, khoản, mục, phụ lục, mẫu số, mẫu, biểu mẫu số, biểu số, trang, bài, câu, bước, chương, tổ, thửa số, lô số, phòng số, bàn số, quầy số, quầy',
  }),
);
/** In lower case, letters after the slash must be one of these to be a document's code. */
const LOWER_CODES = new Set(
  'nq nd nđ qd qđ ct tt kh cd cđ tb bc ttr tr cv hd kl ttlt nqlt qh ubnd hdnd hđnd vpcp ubtvqh sl l đa da ctr'.split(
    ' ',
  ),
);

/** Letters and digits in pieces joined by `-` or `/`, all glued: `NĐ-CP`, `QH15`, `BCĐTW`. */
function codeEnd(stream: TokenStream, index: number): number {
  let to = index;
  while (to < index + 12) {
    const token = stream.at(to);
    if (to > index && !token.glued) break;
    const joins = (token.word === '-' || token.word === '/') && stream.at(to + 1).glued;
    const piece = token.kind === 'word' || (token.kind === 'number' && to > index);
    const opens = joins && (stream.at(to + 1).kind === 'word' || stream.at(to + 1).kind === 'number');
    if (!piece && !opens) break;
    to++;
  }
  return to;
}

function isCode(stream: TokenStream, index: number): boolean {
  const { kind, word, glued, start, end } = stream.at(index);
  if (kind !== 'word' || !glued) return false;
  const surface = stream.text.slice(start, end);
  if (surface === surface.toUpperCase() && surface.length <= 8) return true;
  return LOWER_CODES.has(fold(word)) || stream.is(index + 1, '-') || /^[A-ZĐ]{2}/u.test(surface);
}

/** The number with its letter: `30c`. */
function headEnd(stream: TokenStream, index: number): number {
  const letter = stream.at(index + 1);
  return letter.glued && letter.kind === 'word' && letter.word.length === 1 ? index + 2 : index + 1;
}

/** End of `76/NQ-CP`, `61/2018/NĐ-CP`, `02-KH/BCĐTW`, or null. */
function codedEnd(stream: TokenStream, index: number): number | null {
  // `120.000Đ/BẢN` is a price.
  if (!/^\d+$/u.test(stream.at(index).word) || stream.is(index + 1, 'đ')) return null;
  const after = headEnd(stream, index);
  const sign = stream.at(after);
  if (!sign.glued || (sign.word !== '/' && sign.word !== '-')) return null;
  const dated = sign.word === '/' && isYearLike(stream, after + 1) && stream.is(after + 2, '/');
  const code = dated ? after + 3 : after + 1;
  if (!isCode(stream, code)) return null;
  const to = codeEnd(stream, code);
  // After a dash, `02-KH/BCĐTW` has its slash further on; `30c-nq-cp` has none, and a known code.
  const joined = stream.text.slice(sign.end, stream.at(to - 1).end);
  const known = LOWER_CODES.has(stream.at(code).folded) && to > code + 1;
  return sign.word === '/' || joined.includes('/') || known ? to : null;
}

/** `Mẫu số 04`, `số 12`, `số 12/2017`; not `tổng số 54`. */
function isAfterNumberLabel(stream: TokenStream, index: number): boolean {
  return stream.says(index - 1, 'số') && !NOT_A_NUMBER_LABEL.has(stream.at(index - 2).word);
}

/** Bare digits, with a letter (`30c`) or a year (`42/2022`), where a document or `số` comes before. */
function plainEnd(stream: TokenStream, index: number): number | null {
  if (!/^\d{1,6}$/u.test(stream.at(index).word)) return null;
  const after = headEnd(stream, index);
  if (stream.is(after, '/') && isYearLike(stream, after + 1) && stream.at(after + 1).glued) return after + 2;
  const next = stream.at(after);
  const joins = next.glued && ((next.kind === 'mark' && '/-%:'.includes(next.word)) || next.kind === 'word');
  return joins ? null : after;
}

/** `Quyết định 2018` may be one of that year; behind this year, further than plans reach, it is a number. */
const LAST_YEAR = 2060;

function isDocument(stream: TokenStream, index: number, to: number): boolean {
  if (isAfterNumberLabel(stream, index)) return isNumberOfSomething(stream, index, to);
  // `29/2026`: no month has that number.
  if (to === index + 3 && wholeNumberAt(stream, index, 13, 9999) !== null) return true;
  const noun = DOCUMENTS.before(stream, index)?.meaning;
  if (!noun || to > index + 1) return noun !== undefined;
  const { word } = stream.at(index);
  const unit = readUnit(stream, to);
  const isYear = isYearLike(stream, index) && wholeNumberAt(stream, index, 1900, LAST_YEAR) !== null;
  if (isYear || (isListed(unit) && !VERBS.has(fold(unit.text ?? '')))) return false;
  return noun === 'strong' || unit.kind === 'none' || word.startsWith('0') || word.length > 2;
}

/** A listed noun after `số 5` is counted only when nothing that has numbers stands before số. */
function isNumberOfSomething(stream: TokenStream, index: number, to: number): boolean {
  if (to > index + 1 || DOCUMENTS.before(stream, index - 1)) return true;
  const unit = readUnit(stream, to);
  return !isListed(unit) && unit.kind !== 'name';
}

function document(stream: TokenStream, from: number, to: number): Reading {
  const value = writeDocumentCode(stream.text.slice(stream.at(from).start, stream.at(to - 1).end));
  return oneFigure({ kind: 'document', value, unit: null, from, to });
}

/** A document's number at the digits at `index`: by its code, or by what stands before it. */
export function readDocument(stream: TokenStream, index: number): Reading | null {
  const coded = codedEnd(stream, index);
  if (coded !== null) return document(stream, index, coded);
  const to = plainEnd(stream, index);
  if (to === null || LABELS.before(stream, index)) return null;
  return isDocument(stream, index, to) ? document(stream, index, to) : null;
}

/** `Điều 20`, `khoản 2`, `Mẫu số 04`: a place in a document, read at its number. */
export function readLabel(stream: TokenStream, index: number): Reading | null {
  const match = LABELS.before(stream, index);
  if (!match || wholeNumberAt(stream, index, 1, 999) === null) return null;
  const unit = readUnit(stream, index + 1);
  const place = LABELS.at(stream, index + 1);
  // `khoản 2 Điều 16 Nghị định 118`: places in places.
  const ofDocument =
    DOCUMENTS.at(stream, index + 1) !== null ||
    (place !== null && stream.at(index + 1 + place.length).kind === 'number');
  const isAddress = unit.kind === 'territory' && stream.says(index - 1, 'tổ');
  if (isListed(unit) && unit.kind !== 'score' && !ofDocument && !isAddress) return null;
  if (stream.at(index - match.length - 1).kind === 'number') return null;
  const next = stream.at(index + 1);
  if (next.glued && (next.word === '/' || next.word === '-' || next.word === '%')) return null;
  const from = index - match.length;
  const { word } = stream.at(index);
  return oneFigure({ kind: 'label', value: word, unit: stream.phrase(from, index), from, to: index + 1 });
}
