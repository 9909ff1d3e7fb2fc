import type { Word } from './read-words.ts';

const NO_CLASS: ReadonlySet<string> = new Set(['free', 'soft', 'plain']);

/** A name or side: other tokens of its sort exclude it. */
export const isClass = ({ sort }: Word): boolean => !NO_CLASS.has(sort);

/** `Nghị định 118/2025` names `118/2025/NĐ-CP`; the centre without more is that of the province, `Trung tâm` any that was named. */
export function sameToken(a: Word, b: Word): boolean {
  if (a.sort === 'document' && b.sort === 'document')
    return a.token === b.token || a.token.startsWith(`${b.token}/`) || b.token.startsWith(`${a.token}/`);
  return (
    a.token === b.token ||
    (a.token === 'service_centre' && b.token === 'province_centre') ||
    (b.token === 'centre' && a.token.endsWith('_centre'))
  );
}

export const has = (words: readonly Word[], word: Word): boolean => words.some((one) => sameToken(one, word));
