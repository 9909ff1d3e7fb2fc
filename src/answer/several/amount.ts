import type { Figure } from '../../language/figures/read-figures.ts';
import { formatNumber } from '../../language/figures/write-figure.ts';

/** A number of a quote: its value, and how the quote writes it, without its unit. */
export interface Amount {
  readonly value: number;
  readonly written: string;
}

const NUMBER = /\d[\d.,]*\d|\d/u;

/** The number that is written: `112.746`, `90,49`. */
const readNumber = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'));

/** The number that a figure of a quote stands for; undefined for dates, ranges, words and `35 triệu`. */
export function amountOf({ value, surface }: Figure): Amount | undefined {
  const written = NUMBER.exec(surface)?.[0];
  return written !== undefined && readNumber(written) === value ? { value, written } : undefined;
}

/** A computation as it is shown, with the larger number first. */
export interface Difference {
  /** Of the first amount against the second: 1 larger, -1 smaller, 0 equal. */
  readonly sign: -1 | 0 | 1;
  /** Absolute difference, as written: `1,89`. */
  readonly size: string;
  /** `90,49 − 88,60 = 1,89` */
  readonly shown: string;
}

/** Subtracts two amounts; decimals are those of the operands. */
export function difference(first: Amount, second: Amount): Difference {
  const [larger, smaller] = first.value >= second.value ? [first, second] : [second, first];
  const size = formatNumber(larger.value - smaller.value);
  const sign = first.value === second.value ? 0 : first.value > second.value ? 1 : -1;
  return { sign, size, shown: `${larger.written} − ${smaller.written} = ${size}` };
}
