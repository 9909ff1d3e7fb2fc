import type { SlotLike, Surroundings } from './compared-slot.ts';
import type { Word } from './read-words.ts';
import { has, isClass } from './word-match.ts';

/** Their absence from the claim leaves open which of several things is meant. */
const REQUIRED: ReadonlySet<string> = new Set(
  'channel deadline tier people grade moved direction work staff thing index'.split(' '),
);
const NAMED: ReadonlySet<string> = new Set(['body', 'place', 'person']);
/** Where a rule differs: what holds in remote areas is not told of all. */
const SPECIAL = 'area';
/** `UBND cấp huyện` is the district, too. */
const OFFICE = 'uy_ban_nhan_dan';
/** The province whose content it is need not be named. */
const OURS = 'khanh_hoa';

const PROVINCES = /^(?:địa phương|tỉnh)/u;
const tellsOfMany = ({ figure, own }: SlotLike): boolean =>
  (figure?.kind === 'count' && PROVINCES.test(figure.unit ?? '')) ||
  (figure?.kind !== 'rank' && own.some(({ token }) => token === 'province_city'));

const COUNTS: ReadonlySet<string> = new Set(['count', 'ratio']);
const SHARES: ReadonlySet<string> = new Set(['percent', 'score']);

/** `32/63 địa phương có PAR INDEX …`, `mọi tỉnh đều trên 80%`: the index that is counted in, those of whom it is told. */
function toldOfAll({ said }: SlotLike, { figure, own, said: seen }: SlotLike): Word[] {
  if (!figure) return [];
  if (COUNTS.has(figure.kind) && !said.some(({ sort }) => sort === 'index'))
    return seen.filter(({ sort }) => sort === 'index');
  const isMean = own.some(({ token }) => token === 'mean' || token === 'ca_nuoc');
  if (!SHARES.has(figure.kind) || isMean || said.some(({ token }) => token === 'province_city')) return [];
  return own.filter(({ token, end }) => token === 'province_city' && end <= figure.start);
}

/** Names and sides said of the figure found that the claim does not say: it may mean another one. */
export function unsaidWords(claim: SlotLike, found: SlotLike, around: Surroundings): Word[] {
  const figure = found.figure ?? found.of;
  if (figure === undefined) return [];
  const parts = around.required(figure).filter((word) => word.sort !== 'free' && !has(claim.said, word));
  if (found.figure === undefined) return parts;
  const classes = new Set(claim.said.filter(isClass).map(({ sort }) => sort));
  const isNamed = found.own.some((word) => NAMED.has(word.sort) && has(claim.said, word));
  // `cấp tỉnh và cấp xã nhận …` is told of all.
  const isOfAllTiers =
    new Set(found.own.filter(({ sort }) => sort === 'tier').map(({ token }) => token)).size > 1;
  const isOpenSort = (sort: string): boolean => {
    if (classes.has(sort) || (sort === 'tier' && (isNamed || isOfAllTiers))) return false;
    return REQUIRED.has(sort) || (NAMED.has(sort) && found.hasSiblings);
  };
  // `16 sở, ngành cấp tỉnh`: they are nowhere else.
  const isOfDepartments = ({ token }: Word): boolean =>
    token === 'tier_province' && found.own.some((one) => one.token === 'departments');
  const isOpen = (word: Word): boolean =>
    isOpenSort(word.sort) && word.token !== OFFICE && !isOfDepartments(word) && !has(claim.said, word);
  // `Khánh Hòa … trong 63 tỉnh`
  const isOurs = found.said.some(({ token }) => token === OURS);
  // `Hải Phòng dẫn đầu, ba địa phương đạt …`: what is told of many is not told of the one named before.
  const isOfMany = tellsOfMany(found);
  const isOtherPlace = ({ sort, token }: Word): boolean =>
    sort === 'province' &&
    token !== OURS &&
    !(token === 'ca_nuoc' && isOurs) &&
    !classes.has('province') &&
    !(token === 'ca_nuoc' && classes.has('scope')) &&
    (!isOfMany || found.own.some((word) => word.token === token));
  const limit = found.noun.at(-1)?.end ?? found.figure.end;
  return [
    ...toldOfAll(claim, found),
    ...found.own.filter((word) => word.end <= limit && isOpen(word)),
    ...found.said.filter((word) => (isOtherPlace(word) || word.sort === SPECIAL) && !has(claim.said, word)),
    ...parts,
  ];
}
