import { type DigitGroup, digitRuns } from './digit-runs.ts';
import { amountLength, beginsWithDate } from './figure-length.ts';
import { personalNumberLength } from './personal-number-length.ts';

/** What stands in the place of a number: no word, so that it changes nothing of what is asked. */
const MASKED = '***';

const EMAIL = /[\p{L}\p{N}!#$%&'+/=?^_`{|}~.-]{1,64}[@＠][\p{L}\p{N}.-]{1,255}/gu;

/** More groups than any number of a person has. */
const LOOKED_AT = 20;
const DATE_GROUPS = 3;

function maskRun(text: string, groups: readonly DigitGroup[], masked: DigitGroup[]): void {
  let at = 0;
  while (at < groups.length) {
    const ahead = groups.slice(at, at + LOOKED_AT);
    const date = beginsWithDate(ahead) ? DATE_GROUPS : 0;
    const personal = date > 0 ? 0 : personalNumberLength(text, ahead);
    const [first, last] = [ahead[0], ahead[personal - 1]];
    if (first && last) masked.push({ ...first, end: last.end });
    at += date || personal || amountLength(ahead) || 1;
  }
}

function maskNumbers(text: string): string {
  const masked: DigitGroup[] = [];
  for (const groups of digitRuns(text)) maskRun(text, groups, masked);
  let written = '';
  let done = 0;
  for (const { start, end } of masked) {
    written += text.slice(done, start) + MASKED;
    done = end;
  }
  return written + text.slice(done);
}

/**
 * `text` with `***` for telephone numbers, numbers of citizens, identity cards, passports and bank cards, other numbers
 * of nine digits and more that are no amounts, and e-mail addresses, however they are grouped. Years, dates, amounts,
 * percentages and numbers of documents stay. For what people write, before it is kept anywhere: the masked text is
 * what is answered. Any Unicode form; linear in the length; masking a masked text changes nothing.
 *
 *     maskPersonalNumbers('Phản ánh cán bộ, gọi tôi 0905 123 456') -> 'Phản ánh cán bộ, gọi tôi ***'
 */
export function maskPersonalNumbers(text: string): string {
  return maskNumbers(text.replace(EMAIL, MASKED));
}
