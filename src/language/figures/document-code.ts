import { fold } from '../fold.ts';

/** Letters of official codes that lose something when typed in a hurry, by their folded form. */
const OFFICIAL: ReadonlyMap<string, string> = new Map(
  'NĐ QĐ CĐ ĐA HĐND BCĐ BCĐTW BCĐCCHC TTg TTr CTr CTrHĐ HĐBT TLĐ LĐLĐ LĐTBXH BLĐTBXH SLĐTBXH GDĐT BGDĐT SGDĐT KHĐT BKHĐT SKHĐT'
    .split(' ')
    .map((code) => [fold(code), code]),
);

/** `61/2018/nd-cp` -> `61/2018/NĐ-CP`; the letter of `30c` stays as it is. */
export function writeDocumentCode(surface: string): string {
  return surface.replace(
    /(?<!\d)\p{L}+/gu,
    (letters) => OFFICIAL.get(fold(letters)) ?? letters.toUpperCase(),
  );
}
