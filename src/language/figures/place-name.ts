import { PhraseTable, phrasesOf } from './phrase-table.ts';
import { isListed, readUnit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** A number after these is a part of a name: `Windows 10`, `phiên bản 2`, `phường 7`, `quận 3`. */
const NUMBERED = new PhraseTable(
  phrasesOf({
    version:
      'phiên bản, version, windows, office, word, excel, android, ios, iphone, internet explorer, chrome, firefox, tls, sha, utf, covid',
    place:
      'phường, quận, thôn, ấp, xóm, khóm, khu phố, tổ dân phố, hẻm, ngõ, ngách, kiệt, phòng, thửa, tờ bản đồ, lô',
  }),
);
const STREETS = new Set('đường duong phố ngõ hẻm ngách kiệt quốc lộ tỉnh ql tl'.split(' '));
const NAMED_AFTER_DAYS = new Set('đường phố cầu rạp trường công'.split(' '));
const ADDRESS_LABELS = new Set('tại tai ở o hẻm hem ngõ ngo ngách kiệt'.split(' '));
const ROADS = new Set(['quốc', 'quoc', 'tỉnh', 'tinh', 'hương', 'huong']);

/** Before the number at `index`, `đường`: `đường 23/10`, `đường 3 tháng 2`. */
export function isAfterStreet(stream: TokenStream, index: number): boolean {
  return STREETS.has(stream.at(index - 1).word);
}

/** `cầu Ba Tháng Hai`: a street or a bridge with the name of a day, in words. */
export function isStreetDay(stream: TokenStream, index: number): boolean {
  const named = stream.isCapital(index) && NAMED_AFTER_DAYS.has(stream.at(index - 1).word);
  return named && stream.says(index + 1, 'tháng') && stream.at(index + 2).number !== null;
}

/** `tại 26 Hoàng Hoa Thám`, in any case: a house number before a name that is no unit. */
function isHouse(stream: TokenStream, index: number): boolean {
  const at = stream.says(index - 1, 'số') ? index - 2 : index - 1;
  const isAddress = stream.says(at, 'chỉ') && stream.says(at - 1, 'địa');
  const label = isAddress || ADDRESS_LABELS.has(stream.at(at).word);
  return label && /^\d{1,4}$/u.test(stream.at(index).word) && readUnit(stream, index + 1).kind === 'unlisted';
}

/** `Windows 10`, `phường 7`: no unit or scale follows, and no further digits. */
function isNumberedName(stream: TokenStream, index: number): boolean {
  const match = NUMBERED.before(stream, index);
  const name = match?.meaning;
  const isShort = /^\d{1,4}(?:\.\d{1,4})?$/u.test(stream.at(index).word);
  const next = stream.at(index + 1);
  // Unaccented, `ap` and `thon` are other words more often.
  if (!name || !isShort || next.number || (stream.plain && name === 'place')) return false;
  const unit = readUnit(stream, index + 1);
  // `5 phòng 3 giường` counts both.
  const isCounted = match !== null && stream.at(index - match.length - 1).kind === 'number';
  if (isCounted) return false;
  const ends = !isListed(unit) || (name === 'place' && unit.kind === 'territory');
  return ends && !(next.glued && '/-%:'.includes(next.word));
}

/** `Quốc lộ 1`, `số nhà 26`, `Windows 10`, `phường 7`. */
export function isInName(stream: TokenStream, index: number): boolean {
  if (stream.says(index - 1, 'lộ')) return ROADS.has(stream.at(index - 2).word);
  if (stream.says(index - 1, 'nhà') && stream.says(index - 2, 'số')) return true;
  return isNumberedName(stream, index) || isHouse(stream, index);
}
