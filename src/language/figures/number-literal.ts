/** A number written in digits. */
export interface NumberLiteral {
  readonly value: number;
  /** Bare digits: no separator. */
  readonly bare: boolean;
  readonly decimal: boolean;
  /** Read as a decimal by rule, but the writer may have meant thousands (`2,000`), or the reverse. */
  readonly ambiguous: boolean;
}

/** More digits are a code, no quantity; with separators one more is still exact. */
const MAX_DIGITS = 15;

const isGrouped = (parts: readonly string[]): boolean => {
  const [first = '', ...rest] = parts;
  return first.length <= 3 && !first.startsWith('0') && rest.every((part) => part.length === 3);
};

function literal(digits: string, rest: Omit<NumberLiteral, 'value' | 'bare'>): NumberLiteral {
  return { value: Number(digits), bare: false, ...rest };
}

/** One separator sign: `1.234.567`, `90,49`, `1.2`, `2,000`. */
function readUniform(parts: readonly string[], separator: '.' | ','): NumberLiteral | null {
  const [whole = '', fraction = ''] = parts;
  const grouped = isGrouped(parts);
  if (grouped && (separator === '.' || parts.length > 2)) {
    return literal(parts.join(''), { decimal: false, ambiguous: false });
  }
  if (parts.length > 2) return null;
  return literal(`${whole}.${fraction}`, { decimal: true, ambiguous: grouped });
}

/** Both signs, the last one decimal: `1.000,5`, English `1,234.5`. */
function readMixed(raw: string): NumberLiteral | null {
  const point = Math.max(raw.lastIndexOf('.'), raw.lastIndexOf(','));
  const whole = raw.slice(0, point).split(raw.charAt(point) === ',' ? '.' : ',');
  const fraction = raw.slice(point + 1);
  if (!isGrouped(whole) || !/^\d+$/u.test(whole.join(''))) return null;
  const english = raw.charAt(point) === '.';
  return literal(`${whole.join('')}.${fraction}`, {
    decimal: true,
    ambiguous: english && fraction.length === 3,
  });
}

/** Reads digits with dots and commas the Vietnamese way; null for what is no quantity (`0258.3.892.377`). */
export function readNumberLiteral(raw: string): NumberLiteral | null {
  if (raw.length > 2 * MAX_DIGITS) return null;
  const digits = raw.replace(/[.,]/gu, '');
  if (digits.length > MAX_DIGITS && (digits.length === raw.length || !Number.isSafeInteger(Number(digits))))
    return null;
  if (digits.length === raw.length) {
    if (raw.length > 4 && raw.startsWith('0')) return null;
    return { value: Number(raw), bare: true, decimal: false, ambiguous: false };
  }
  if (!raw.includes(',')) return readUniform(raw.split('.'), '.');
  if (!raw.includes('.')) return readUniform(raw.split(','), ',');
  return readMixed(raw);
}
