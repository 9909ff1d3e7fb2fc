import type { SlotSide } from './compared-slot.ts';
import { isTime } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { type Clause, clausesOf } from './told-clause.ts';
import { has, isClass, sameToken } from './word-match.ts';

/** Things that the clauses of one sentence set against each other: each sort, with those that may stand in its place. */
const RIVALS: ReadonlyMap<string, string> = new Map([
  ...'tier person deadline grade people staff grievance turn severity facility channel province'
    .split(' ')
    .map((sort): [string, string] => [sort, sort]),
  ['body', 'actor'],
  ['place', 'actor'],
]);
const NUMBERED = /^(?:level_|label_)/u;
/** Names that hold a tier. */
const TIER_WITHIN: ReadonlyMap<string, string> = new Map([
  ['province_portal', 'tier_province'],
  ['province_centre', 'tier_province'],
  ['commune_centre', 'tier_commune'],
  ['cong_an_tinh', 'tier_province'],
  ['cong_an_huyen', 'tier_district'],
  ['cong_an_cap_xa', 'tier_commune'],
]);
const tierOf = (word: Word): Word => {
  const token = TIER_WITHIN.get(word.token);
  return token === undefined ? word : { ...word, token, sort: 'tier' };
};
const groupOf = ({ sort }: Word): string | undefined => (NUMBERED.test(sort) ? sort : RIVALS.get(sort));

/** Something that the claim says of its subject. */
interface Said {
  /** Where it stands in a clause, if it does. */
  readonly placeIn: (clause: Clause) => number | undefined;
  /** The clause says another one of its sort. */
  readonly hasOther: (clause: Clause) => boolean;
}

const isTold = (word: Word): boolean => word.sort === 'plain' || isClass(word);

/** What the claim says of its subject: the telling words and its times. */
function saidOf({ words: said, times: days }: Clause, name: Word): Said[] {
  const words = said.filter((word) => word !== name && isTold(word));
  return [
    ...words.map(
      (word): Said => ({
        placeIn: ({ words: all }) => all.find((one) => sameToken(one, word))?.start,
        hasOther: ({ words: all }) =>
          isClass(word) && all.some((one) => one.sort === word.sort && !has(said, one)),
      }),
    ),
    ...days.map(
      (time): Said => ({
        placeIn: ({ times }) =>
          times.find(({ kind, value }) => kind === time.kind && value === time.value)?.start,
        hasOther: ({ times }) => times.length > 0,
      }),
    ),
  ];
}

/** Each clause with the names of one group that it is told of: its own, else those of the clause before. */
function toldOf(clauses: readonly Clause[], group: string): { clause: Clause; names: readonly Word[] }[] {
  let names: readonly Word[] = [];
  return clauses.map((clause) => {
    const own = (group === 'tier' ? clause.words.map(tierOf) : clause.words).filter(
      (word) => groupOf(word) === group,
    );
    if (own.length > 0) names = own;
    return { clause, names };
  });
}

/** Of all that only the clauses of a name say, the claim says nothing. */
function isPassedOver(
  ofName: readonly Clause[],
  clauses: readonly Clause[],
  { group, said }: { group: string; said: readonly Word[] },
): boolean {
  const others = clauses.filter((clause) => !ofName.includes(clause));
  const own = ofName.flatMap(({ words }) =>
    words.filter(
      (word) =>
        isTold(word) &&
        groupOf(word) !== group &&
        groupOf(tierOf(word)) !== group &&
        !others.some((clause) => has(clause.words, word)),
    ),
  );
  return own.length > 0 && !own.some((word) => has(said, word));
}

function isOfRivalOnly(name: Word, claim: Clause, clauses: readonly Clause[]): boolean {
  const group = groupOf(name);
  const ofName = clauses.filter(({ words }) => has(words, name));
  if (group === undefined || ofName.length === 0) return false;
  const told = toldOf(clauses, group);
  const said = [...claim.words, ...claim.words.map(tierOf)];
  // What the clause of the name leaves out may hold for it, too: `A có mức hài lòng cao nhất, B thấp nhất`.
  const isFull = NUMBERED.test(name.sort) || isPassedOver(ofName, clauses, { group, said });
  return saidOf(claim, name).some((one) => {
    const holding = told.flatMap(({ clause, names }) => {
      const start = one.placeIn(clause);
      return start === undefined ? [] : [{ start, names }];
    });
    return (
      holding.length > 0 &&
      (isFull || ofName.some(one.hasOther)) &&
      holding.every(({ start, names }) => {
        const rival = names.find((word) => !has(said, word));
        // Before the rival stands what all of the sentence is about.
        return rival !== undefined && !has(names, name) && rival.start < start;
      })
    );
  });
}

/** `sở A dẫn đầu khối sở, huyện B dẫn đầu khối huyện`: the claim tells of one what the sentence tells of the other. */
function isToldOfRival({ slot, reading }: SlotSide, clauses: readonly Clause[]): boolean {
  const whole = { words: slot.said, times: reading.times };
  return [whole, ...clausesOf(reading)].some((part) =>
    part.words.some((name) => isOfRivalOnly(name, part, clauses)),
  );
}

/** What a clause says that something did: it rose, it fell. */
const isWay = ({ sort }: Word): boolean => sort === 'direction';
const isTelling = (word: Word): boolean =>
  !isWay(word) && isTold(word) && word.sort !== 'index' && word.sort !== 'province';

/** `hồ sơ sớm hạn …; thời gian được cắt giảm`: what rose or fell is named in the clause, and it is not what the claim names. */
function isWayOfAnother(claim: SlotSide, clauses: readonly Clause[]): boolean {
  const way = claim.slot.said.find(isWay);
  if (!way) return false;
  const subject = claim.slot.said.filter((word) => word.start < way.start && isTelling(word));
  if (subject.length === 0) return false;
  const ways = clauses.flatMap(({ words }) => {
    const at = words.findIndex((word) => sameToken(word, way));
    return at < 0 ? [] : [words.slice(0, at).filter(isTelling)];
  });
  return ways.length > 0 && ways.every((own) => own.length > 0 && !subject.some((word) => has(own, word)));
}

/** A sentence holds all words of a claim without a figure, but says them of different things. */
export function isToldOfAnother(claim: SlotSide, found: SlotSide): boolean {
  if (claim.slot.figure && !isTime(claim.slot.figure)) return false;
  const clauses = clausesOf(found.reading);
  return clauses.length > 1 && (isToldOfRival(claim, clauses) || isWayOfAnother(claim, clauses));
}
