import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

const ASKS_LEVEL =
  / (?:(?:ti|ty) le|muc do|diem) (?:\S+ ){0,12}(?:la|dat|duoc|co|khoang|chiem) (?:bao nhieu|may) /u;
const ASKS_CHANGE =
  / (?:tang|giam|cat|rut|bot|them|len|xuong|ha|thay doi|bien dong|cai thien|hon|kem|chenh|lech|so voi|tiet kiem|vuot) /u;
/** Right before a share that is a change and not what was reached by it. */
const IS_CHANGE =
  / (?:tang|giam|them|bot|rut ngan|cat)(?: (?:them|duoc|toi|den|gan|hon|khoang|trung binh|binh quan))? $/u;
const KINDS: ReadonlySet<string> = new Set(['percent', 'percent_point', 'score']);
const NEAR = 30;

const isChange = (quote: string, start: number): boolean =>
  IS_CHANGE.test(foldWords(quote.slice(Math.max(0, start - NEAR), start)));

const sharesOf = ({ figures }: Candidate) => figures.filter(({ kind }) => KINDS.has(kind));

/** `tỷ lệ trễ hạn giảm 0,36%` tells by how much it fell, not how large it is. */
export const changeForLevel: Rule = ruleFor(
  (query) => ASKS_LEVEL.test(askedWords(query)) && !ASKS_CHANGE.test(askedWords(query)),
  (_query, candidate) => {
    const shares = sharesOf(candidate);
    return shares.length > 0 && shares.every(({ start }) => isChange(candidate.quote, start))
      ? 'chỉ nói mức tăng giảm'
      : undefined;
  },
);
