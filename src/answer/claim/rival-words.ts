import type { SlotLike, Surroundings } from './compared-slot.ts';
import type { Word } from './read-words.ts';
import { isClass, sameToken } from './word-match.ts';

/** Things, people and levels that a sentence may put in each other's place: what is told of one is not told of another. */
const RIVALS: readonly ReadonlySet<string>[] = [
  ['files', 'procedure', 'document', 'feedback', 'fees', 'conditions', 'public_service', 'accounts'],
  ['people_all', 'firms', 'staff'],
  ['tinh', 'huyen', 'xa', 'phuong'],
  ['task', 'goal', 'conditions'],
].map((tokens) => new Set(tokens));

/** Other words for a level. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tinh', ['tier_province', 'khanh_hoa', 'ninh_thuan', 'province_city', 'province_centre']],
  ['huyen', ['tier_district']],
  ['xa', ['tier_commune', 'unit_commune', 'communes', 'commune_centre', 'phuong']],
  ['phuong', ['tier_commune', 'unit_commune', 'communes', 'commune_centre', 'xa']],
]);

const says = (words: readonly Word[], token: string): boolean =>
  words.some((word) => word.token === token || LEVELS.get(token)?.includes(word.token) === true);

/** `huyện Khánh Vĩnh`: the level of a place that is named. */
const isOfName = ({ end }: Word, words: readonly Word[]): boolean =>
  words.some(({ sort, start }) => sort === 'place' && start - end === 1);

/** A word of the claim that stands where the sentence has another thing, people or level that the claim does not name. */
export function isRival(word: Word, claim: SlotLike, found: SlotLike, around: Surroundings): boolean {
  if (isClass(word) || isOfName(word, claim.said)) return false;
  const rivals = RIVALS.filter((tokens) => tokens.has(word.token));
  if (rivals.length === 0 || says(found.said, word.token)) return false;
  if (rivals.some((tokens) => tokens.has('tinh'))) {
    const isProvince = says(found.said, 'tinh') || around.tokens.has('khanh_hoa');
    return word.token !== 'tinh' && isProvince && !says(claim.said, 'tinh');
  }
  // What is told of the figures beside it is no rival.
  const own = found.hasSiblings ? [...found.own, ...found.labels] : found.said;
  return rivals.some((tokens) =>
    own.some((one) => tokens.has(one.token) && !claim.said.some((said) => sameToken(said, one))),
  );
}
