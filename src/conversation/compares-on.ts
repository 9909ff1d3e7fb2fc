/** Bare comparisons and claims after the value of an index: `cao hơn cả nước bao nhiêu?`, `cao nhất nước hả?`. */
import type { Query } from '../answer/understand/query.ts';
import { fold } from '../language/fold.ts';
import { foldWords } from '../language/fold-words.ts';
import { isYear } from './is-year.ts';
import { ownContent } from './points-back.ts';
import { tidy } from './question-text.ts';
import { foldInPlace, slotsOf } from './slots.ts';
import type { Topic } from './topic.ts';

/** All that such a question says, besides places. */
const OF_COMPARISON: ReadonlySet<string> = new Set(
  'cao thap hon kem nhat nhieu it tot lon nho nuoc ca toan quoc tinh minh ta nha dung dau cuoi chot dan binh quan trung muc bac diem hang phan tram truoc sau nam'.split(
    ' ',
  ),
);
/** Than another, not the greatest of all: that is asked of the question before as it stands (`huyện nào thấp nhất?`). */
const THAN = / (?:hon|kem) /u;
const OUR_PROVINCE = /(?<=^| )tinh (?:minh|ta|nha)(?= |$)/u;

/** True for a comparison or a claim that says nothing of what is compared. */
export function comparesBarely(query: Query): boolean {
  const { cue, terms, bodies, names, places, otherProvinces } = query;
  const line = ` ${terms.map(({ term }) => term).join(' ')} `;
  const isMeant = cue.type === 'claim' || (cue.type !== 'none' && THAN.test(line));
  if (!isMeant || query.ofIndex) return false;
  if ([bodies, names].some(({ length }) => length > 0)) return false;
  const inPlaces = [...places, ...otherProvinces].flatMap((name) => foldWords(name).trim().split(' '));
  const own = ownContent(query);
  return (
    own.length > 0 &&
    own.every((one) => OF_COMPARISON.has(one.term) || isYear(one) || inPlaces.includes(one.term))
  );
}

/** That question of the index, year and place spoken of; nothing where there is no second thing to compare with. */
export function comparedBarely(bare: string, query: Query, { text, query: asked }: Topic): string[] {
  if (!asked.ofIndex) return [];
  const slots = slotsOf(text);
  const textOf = (kind: string): string | undefined => slots.find((slot) => slot.kind === kind)?.text;
  const [index, time, place] = [textOf('index'), textOf('time'), textOf('place')];
  const year = time !== undefined && /^\d/u.test(time) ? `năm ${time}` : time;
  const isOurs = place === undefined || fold(place) === 'khanh hoa';
  const ours = OUR_PROVINCE.exec(foldInPlace(bare).toLowerCase());
  const own = slotsOf(bare);
  const other = own.find(({ kind }) => kind === 'place' || kind === 'time');
  // `hơn mấy bậc?` after two provinces: one against the other.
  const [, second] = slots.filter(({ kind }) => kind === 'place');
  const isSame = other && fold(other.text) === fold(place ?? 'Khánh Hòa');
  const needsOther = query.cue.type !== 'claim';
  if (index === undefined || isSame || (ours && isOurs) || (needsOther && !ours && !other && !second))
    return [];
  const against = ours
    ? `${bare.slice(0, ours.index)}Khánh Hòa${bare.slice(ours.index + ours[0].length)}`
    : other || !second
      ? bare
      : bare.replace(/(?<=^|\s)(?:hơn|hon|kém|kem)(?=\s|$)/u, (than) => `${than} ${second.text}`);
  return [
    tidy([index, year, `của ${place ?? 'Khánh Hòa'}`, against].filter((one) => one !== undefined).join(' ')),
  ];
}
