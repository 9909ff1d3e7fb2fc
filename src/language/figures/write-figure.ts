const GROUP = /\B(?=(?:\d{3})+$)/gu;
/** More decimals than any figure here has; what lies beyond is noise of the arithmetic. */
const DECIMALS = 6;

/** Writes a finite number the Vietnamese way: `1.234.567`, `90,49`, `-3`; at most six decimals. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const digits = size < 1e21 ? size.toFixed(DECIMALS) : BigInt(size).toString();
  const [whole = '', fraction = ''] = digits.split('.');
  const decimals = fraction.replace(/0+$/u, '');
  const grouped = whole.replace(GROUP, '.');
  const written = decimals === '' ? grouped : `${grouped},${decimals}`;
  return value < 0 && written !== '0' ? `-${written}` : written;
}
