const GROUP = /\B(?=(?:\d{3})+$)/gu;
/** More decimals than any figure here has; what lies beyond is noise of the arithmetic. */
const DECIMALS = 6;

/** Writes a finite number the Vietnamese way: `1.234.567`, `90,49`, `-3`; at most six decimals. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  // Through a number again: the shortest form that says the same, 90.03 and not 90.030001.
  const digits = size < 1e21 ? String(Number(size.toFixed(DECIMALS))) : BigInt(size).toString();
  const [whole = '', fraction = ''] = digits.split('.');
  const grouped = whole.replace(GROUP, '.');
  const written = fraction === '' ? grouped : `${grouped},${fraction}`;
  return value < 0 && written !== '0' ? `-${written}` : written;
}
