import { findAll } from '../../language/find-all.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const KINDS: ReadonlySet<string> = new Set(['figure', 'duration', 'none']);
const FROM = '(?:ke )?(?:tu|sau)(?: (?:khi|ngay|luc))?';
const STARTS = new RegExp(
  ` ${FROM} (?:duoc |da )?(?<act>thu li|thu ly|tiep nhan|nhan don|nhan|nop|cong bo|ban hanh|dang ky|dang ki)(?= )`,
  'gu',
);

/** The acts from which a sentence counts its time, and that it tells nothing else of. */
function startsOnly(words: string): string[] {
  return findAll(words, STARTS).flatMap(({ groups }) => {
    const act = groups?.['act'] ?? '';
    const left = words.replace(new RegExp(` ${FROM} (?:duoc |da )?${act}(?= )`, 'gu'), '');
    return left.includes(` ${act} `) ? [] : [act];
  });
}

const spellings = (act: string): string => act.replace(/l[iy]$/u, 'l[iy]').replace(/k[iy]$/u, 'k[iy]');

/** True when a question asks how long the act itself takes, and not what comes after it. */
const asksHowLong = (asked: string, act: string): boolean =>
  new RegExp(
    ` (?:bao nhieu ngay|may ngay|bao lau|thoi han|han|trong vong bao lau) (?:(?:lam viec|thi|phai|moi|duoc|de|co quan) ){0,3}${spellings(act)} `,
    'u',
  ).test(asked);

/** `giải quyết trong 30 ngày từ khi thụ lý` does not say how soon the case is taken on. */
export const actAtStart: Rule = ruleFor(
  ({ cue }) => KINDS.has(cue.type),
  (query, candidate) => {
    const asked = askedWords(query);
    const act = startsOnly(quoteWords(candidate)).find((one) => asksHowLong(asked, one));
    return act === undefined ? undefined : about('thời hạn của việc được hỏi');
  },
);
