/** Who issues the documents with an ending of their number; longer endings first. */
const ISSUERS: readonly (readonly [ending: RegExp, issuer: RegExp])[] = [
  [/UBTVQH\d*$/u, /^Ủy ban Thường vụ Quốc hội/iu],
  [/QH\d*$/u, /^Quốc hội/iu],
  [/-TTg$/u, /^Thủ tướng(?: Chính phủ)?/iu],
  [/-CP$/u, /^Chính phủ/iu],
  [/-BNV$/u, /^Bộ Nội vụ/iu],
  [/-VPCP$/u, /^Văn phòng Chính phủ/iu],
  [/-HĐND$/u, /^(?:HĐND|Hội đồng nhân dân) tỉnh(?: Khánh Hòa)?/iu],
  [/-UBND$/u, /^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) tỉnh(?: Khánh Hòa)?/iu],
];
/** A number, the day that may stand behind it, and the word before the issuer. */
const NUMBERED =
  /(?<![\d/])\d{1,5}\/(?:\d{4}\/)?([\p{Lu}\p{L}\d-]{2,16})(?:,? (?:được )?(?:ban hành |ký )?ngày \d{1,2}\/\d{1,2}\/\d{4})? của /gu;

/** Where a text names the issuer that the number of a document tells by itself; undefined where it names none or another. */
export function toldIssuer(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const found of text.matchAll(NUMBERED)) {
    const [words, code = ''] = found;
    const end = found.index + words.length;
    const issuer = ISSUERS.find(([ending]) => ending.test(code))?.[1].exec(text.slice(end))?.[0];
    if (issuer !== undefined) return { start: end - ' của '.length, end: end + issuer.length };
  }
  return undefined;
}
