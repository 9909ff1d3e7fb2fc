import { fold } from '../../language/fold.ts';
import type { Word } from './read-words.ts';

const NO_CLASS: ReadonlySet<string> = new Set(['free', 'soft', 'plain']);

/** A name or side: other tokens of its sort exclude it. */
export const isClass = ({ sort }: Word): boolean => !NO_CLASS.has(sort);

/** `Nghị định 118/2025` names `118/2025/NĐ-CP`. */
export function isSameDocument(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)];
  return first === second || first.startsWith(`${second}/`) || second.startsWith(`${first}/`);
}

const CENTRES: ReadonlySet<string> = new Set(['service_centre', 'province_centre']);

/** Posts that lead a body: `người đứng đầu Sở Nội vụ`. */
const HEADS: ReadonlySet<string> = new Set(['director', 'minister', 'chief']);

const isHead = (a: Word, b: Word): boolean => a.token === 'head_person' && HEADS.has(b.token);
/** `có thêm năm đơn vị` is a rise by five, and no rise where nothing is counted. */
const WAYS: ReadonlyMap<string, string> = new Map([
  ['more', 'up'],
  ['less', 'down'],
]);

/** The centre without more is that of the province, `Trung tâm` any that was named. */
export function sameToken(a: Word, b: Word): boolean {
  if (a.sort === 'document' && b.sort === 'document') return isSameDocument(a.token, b.token);
  return (
    a.token === b.token ||
    isHead(a, b) ||
    isHead(b, a) ||
    WAYS.get(a.token) === b.token ||
    WAYS.get(b.token) === a.token ||
    (CENTRES.has(a.token) && CENTRES.has(b.token)) ||
    (b.token === 'centre' && a.token.endsWith('_centre'))
  );
}

export const has = (words: readonly Word[], word: Word): boolean => words.some((one) => sameToken(one, word));
