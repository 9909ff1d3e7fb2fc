import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { askedWords } from './folded-words.ts';
import { ruleFor } from './rule.ts';

const WARD = /(?<!\p{L})(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu) ((?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+){1,3})/gu;
const OTHER = 'nói về xã, phường khác';
/** Questions whose answer holds for one office only. */
const OF_AN_OFFICE: ReadonlySet<Query['cue']['type']> = new Set(['contact', 'place']);

const asksOfWard = (query: Query): boolean =>
  OF_AN_OFFICE.has(query.cue.type) || / (?:phuong|xa|dac khu) /u.test(askedWords(query));

/**
 * `phường Tây Nha Trang` is not `phường Nam Nha Trang`, nor `phường Nha Trang`: the sentence names no ward that is asked
 * about. The number or address of one ward's office is told to those only who ask for that ward.
 */
export const otherWard = ruleFor(asksOfWard, (query, { quote }) => {
  const asked = askedWords(query);
  const named = findAll(quote, WARD).map(([, name = '']) => foldWords(name).trim());
  if (named.length === 0) return undefined;
  if (OF_AN_OFFICE.has(query.cue.type) && !named.some((name) => asked.includes(` ${name} `))) return OTHER;
  if (!/ (?:phuong|xa|dac khu) /u.test(asked)) return undefined;
  const isAsked = (name: string): boolean => new RegExp(` (?:phuong|xa|khu) ${name} `, 'u').test(asked);
  if (named.some(isAsked)) return undefined;
  // The last two words of a name are shared by wards of one town.
  const isSister = named.some((name) => {
    const town = name.split(' ').slice(-2).join(' ');
    return new RegExp(` (?:phuong|xa|khu) (?:\\S+ )?${town} `, 'u').test(asked);
  });
  return isSister ? OTHER : undefined;
});
