import { isDayOfMonth, pad } from './calendar-point.ts';
import { oneFigure, type Reading } from './draft.ts';
import { isPlainDigitWord, numberWordAt } from './number-word-at.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { wholeNumberAt } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
  /** Minutes were given, so it is a time of day unless the words before speak of a length. */
  readonly exact: boolean;
}

const BEFORE_TIME = new Set('lúc luc vào vao từ tu đến den tới trước truoc hồi khi'.split(' '));
const BEFORE_LENGTH = new Set(
  'trong mất mat sau vòng vong khoảng khoang quá qua hơn hon dài dai thêm mỗi đa thiểu'.split(' '),
);
const PARTS_OF_DAY = new Set('sáng sang trưa trua chiều chieu tối toi đêm dem'.split(' '));
const AFTERNOON = new Set('chiều chieu tối toi'.split(' '));

/** Two digits of minutes, glued: `30` of `8h30`. */
function minutesAt(stream: TokenStream, index: number): number | null {
  const token = stream.at(index);
  return token.glued && token.word.length === 2 ? wholeNumberAt(stream, index, 0, 59) : null;
}

/** `03:10`, `17:30:00`. */
function readColon(stream: TokenStream, index: number): Clock | null {
  const hour = wholeNumberAt(stream, index, 0, 24);
  if (hour === null || !stream.is(index + 1, ':') || !stream.at(index + 1).glued) return null;
  const minute = minutesAt(stream, index + 2);
  if (minute === null) return null;
  const seconds = stream.is(index + 3, ':') ? minutesAt(stream, index + 4) : null;
  return { hour, minute, to: seconds === null ? index + 3 : index + 5, exact: true };
}

/** `8h30`, `8h`, `14g15`, `7h30p`. */
function readLetter(stream: TokenStream, index: number): Clock | null {
  const hour = wholeNumberAt(stream, index, 0, 24);
  const letter = stream.at(index + 1);
  if (hour === null || !letter.glued || (letter.word !== 'h' && letter.word !== 'g')) return null;
  const minute = minutesAt(stream, index + 2);
  if (minute === null) return letter.word === 'h' ? { hour, minute: 0, to: index + 2, exact: false } : null;
  const end = stream.at(index + 3);
  const spelled = end.glued && (end.word === 'p' || end.word === 'phút');
  return { hour, minute, to: spelled ? index + 4 : index + 3, exact: true };
}

function spokenPart(stream: TokenStream, index: number, high: number): { value: number; to: number } | null {
  const value = wholeNumberAt(stream, index, 0, high);
  if (value !== null) return { value, to: index + 1 };
  const number = parseNumberWords(stream, index);
  // `bay gio` is now, `sau gio` after hours.
  if (number?.to === index + 1 && isPlainDigitWord(stream, index)) return null;
  return number && number.value <= high ? number : null;
}

/** `8 giờ 30 phút`, `tám giờ rưỡi`, `18 giờ`. */
function readSpoken(stream: TokenStream, index: number): Clock | null {
  const hour = spokenPart(stream, index, 24);
  if (!hour || !stream.says(hour.to, 'giờ')) return null;
  const after = hour.to + 1;
  if (numberWordAt(stream, after)?.role === 'half')
    return { hour: hour.value, minute: 30, to: after + 1, exact: false };
  const minute = spokenPart(stream, after, 59);
  if (!minute) return { hour: hour.value, minute: 0, to: after, exact: false };
  const spelled = stream.says(minute.to, 'phút');
  const bare = stream.at(after).word.length === 2 || stream.at(after).kind === 'word';
  if (!spelled && !bare) return null;
  return {
    hour: hour.value,
    minute: minute.value,
    to: spelled ? minute.to + 1 : minute.to,
    exact: spelled || bare,
  };
}

function isDateAfter(stream: TokenStream, index: number): boolean {
  const at = stream.says(index, 'ngày') ? index + 1 : index;
  const day = wholeNumberAt(stream, at, 1, 31);
  const month = wholeNumberAt(stream, at + 2, 1, 12);
  const joined = stream.is(at + 1, '/') || stream.is(at + 1, '-') || stream.says(at + 1, 'tháng');
  return joined && day !== null && month !== null && isDayOfMonth(day, month);
}

function isTimeOfDay(stream: TokenStream, index: number, clock: Clock): boolean {
  const before = stream.at(index - 1).word;
  if (BEFORE_TIME.has(before) || PARTS_OF_DAY.has(stream.at(clock.to).word)) return true;
  if (isDateAfter(stream, clock.to)) return true;
  if (BEFORE_LENGTH.has(before)) return false;
  return clock.exact || (stream.is(index + 1, 'h') && clock.hour < 24);
}

/** Reads a time of day: `03:10`, `8h30`, `18 giờ ngày 27/6`. Hours that only say how long are left alone. */
export function readTime(stream: TokenStream, index: number): Reading | null {
  const clock = readColon(stream, index) ?? readLetter(stream, index) ?? readSpoken(stream, index);
  if (!clock || clock.hour * 60 + clock.minute > 24 * 60) return null;
  if (!stream.is(index + 1, ':') && !isTimeOfDay(stream, index, clock)) return null;
  const afternoon = AFTERNOON.has(stream.at(clock.to).word) && clock.hour < 12;
  const value = `${pad(afternoon ? clock.hour + 12 : clock.hour)}:${pad(clock.minute)}`;
  return oneFigure({ kind: 'time', value, unit: null, from: index, to: clock.to });
}
