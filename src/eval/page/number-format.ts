/** Numbers as Vietnamese readers write them: a decimal comma. */

const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

export const decimal = (value: number, digits = 3): string => comma(value, digits);

export const percent = (share: number): string => `${comma(100 * share, 1)}%`;

/** With its sign, in percentage points. */
export const points = (share: number): string => `${share < 0 ? '−' : '+'}${comma(Math.abs(100 * share), 1)}`;
