import { foldWords } from '../../language/fold-words.ts';
import type { SlotSide } from './compared-slot.ts';
import type { StatementReading } from './read-statement.ts';
import { sameToken } from './word-match.ts';

const WARD = / (?:phuong|xa|dac khu) $/u;
const WARD_REACH = 9;
const isWard = (text: string, start: number): boolean =>
  WARD.test(foldWords(text.slice(Math.max(0, start - WARD_REACH), start)));

/** `các phường Nha Trang, Ba Ngòi`, `12 phường: …`: the word may stand further off. */
const saysWards = ({ text }: StatementReading): boolean => / (?:phuong|xa|dac khu) /u.test(foldWords(text));

/** `26 Hoàng Hoa Thám, Nha Trang`: a place that only ends an address. */
const isAddress = (text: string, start: number): boolean =>
  /\d[^,;:.]{0,40}, $/u.test(text.slice(Math.max(0, start - 50), start));

/** `phường Nha Trang` is one name: what lies in Nha Trang is not the ward. */
export function isOtherWard(claim: SlotSide, found: SlotSide): boolean {
  const { text, words } = found.reading;
  return claim.slot.said.some((name) => {
    if (name.sort !== 'place' || !isWard(claim.reading.text, name.start)) return false;
    const named = words.filter((word) => sameToken(word, name));
    return (
      named.length > 0 && (!saysWards(found.reading) || named.every(({ start }) => isAddress(text, start)))
    );
  });
}
