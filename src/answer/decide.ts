import { foldWords } from '../language/fold-words.ts';
import type { Query } from './understand/query.ts';

/** Least probabilities and similarities, chosen on the development banks (docs/accuracy.md); changed there, not by feel. */
export interface Thresholds {
  /** Least probability at which a question for a figure, a date or a name is answered: a wrong one does harm. */
  readonly exact: number;
  /** The same for what, why, how and lists, where the quote itself is the answer. */
  readonly open: number;
  /** Least probability at which a claim is judged. */
  readonly claim: number;
  /** Least similarity to a frequent question. */
  readonly faq: number;
  /** Two different answers whose probabilities differ by less are asked back about; 0 never asks. */
  readonly clarify: number;
}

export const THRESHOLDS: Thresholds = { exact: 0.75, open: 0.5, claim: 0.4, faq: 0.85, clarify: 0.002 };

const OPEN: ReadonlySet<string> = new Set(['definition', 'list', 'why', 'how']);

const MANY = / (?:nhung|cac|may|gom|liet ke|ke ten|danh sach|bao gom) /u;

/** Nouns that only stand for "what": `theo hướng nào`, `nói về điều gì`, `giữ lại cái gì`. */
const GENERIC: ReadonlySet<string> = new Set('huong dieu cai viec chuyen muc cach kieu chuc'.split(' '));

/** True when a question asks for a figure, a date, a name or one thing (`đơn vị nào`), or does not say what it asks for. */
export function isExact({ cue, text }: Pick<Query, 'cue' | 'text'>): boolean {
  if (cue.type === 'list')
    return cue.noun.length > 0 && !GENERIC.has(cue.noun.at(-1) ?? '') && !MANY.test(foldWords(text));
  return cue.type !== 'claim' && !OPEN.has(cue.type);
}

/** Least probability at which evidence answers this question. */
export function answerThreshold(query: Pick<Query, 'cue' | 'text'>): number {
  if (query.cue.type === 'claim') return THRESHOLDS.claim;
  return isExact(query) ? THRESHOLDS.exact : THRESHOLDS.open;
}
