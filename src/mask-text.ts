import { MASK } from './secret.ts';

/**
 * A bot token, alone or in an address: `/bot<id>:<secret>/method`, the colon possibly escaped.
 * https://core.telegram.org/bots/api#making-requests
 */
const BOT_TOKEN = /bot\d+(?::|%3A)[\w-]+|(?<!\d)\d{5,}(?::|%3A)[\w-]{20,}/giu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;
/** ISO dates are kept; any other run of digits, with the separators people put into numbers, is looked at. */
const DATE_OR_DIGITS = /(?<!\p{Nd})(?:19|20)\d\d-\d\d-\d\d(?!\p{Nd})|\p{Nd}[\p{Nd} .-]*\p{Nd}/gu;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/u;

/** Phone numbers have 9 digits and more, citizens' numbers 12, bank cards 16. */
const SHORTEST_PERSONAL_NUMBER = 9;
const LONGEST_TEXT = 2000;

function maskDigits(run: string): string {
  if (ISO_DATE.test(run)) return run;
  const digits = run.replace(/\P{Nd}/gu, '').length;
  return digits >= SHORTEST_PERSONAL_NUMBER ? MASK : run;
}

/**
 * `text` without bot tokens, e-mail addresses, and numbers of nine digits and more; cut after 2,000 characters.
 * The last net under the log, which rather hides an innocent number than shows a person's.
 */
export function maskText(text: string): string {
  // Twice as much is masked as is kept, so that the cut cannot leave the beginning of a number or token.
  const masked = text
    .slice(0, 2 * LONGEST_TEXT)
    .replace(BOT_TOKEN, MASK)
    .replace(EMAIL, MASK)
    .replace(DATE_OR_DIGITS, maskDigits);
  return masked.length > LONGEST_TEXT ? `${masked.slice(0, LONGEST_TEXT)}…` : masked;
}
