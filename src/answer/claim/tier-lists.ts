import { fold } from '../../language/fold.ts';
import type { Word } from './read-words.ts';

const LEVEL = '(?:trung ương|bộ|tỉnh|huyện|xã|sở)';
const LIST = new RegExp(
  `(?<!\\p{L})cấp (?:${LEVEL})((?:(?:, | và | hoặc | hay |, và )(?:cấp )?${LEVEL}(?!\\p{L}))+)`,
  'giu',
);
const ITEM = new RegExp(LEVEL, 'giu');
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['trung uong', 'tier_centre'],
  ['bo', 'tier_ministry'],
  ['tinh', 'tier_province'],
  ['huyen', 'tier_district'],
  ['xa', 'tier_commune'],
  ['so', 'tier_department'],
]);

/** `cấp bộ, tỉnh, huyện` names three tiers: the words for those behind the first. */
export function tierLists(text: string): Word[] {
  return [...text.matchAll(LIST)].flatMap((list) => {
    const rest = list[1] ?? '';
    const from = list.index + list[0].length - rest.length;
    return [...rest.matchAll(ITEM)].flatMap(({ 0: level, index }): Word[] => {
      const token = TOKENS.get(fold(level));
      const start = from + index;
      return token === undefined ? [] : [{ token, sort: 'tier', start, end: start + level.length }];
    });
  });
}
