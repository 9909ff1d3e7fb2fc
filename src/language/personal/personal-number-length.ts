import { fold } from '../fold.ts';
import type { DigitGroup } from './digit-runs.ts';
import { isGroupedByThousands } from './figure-length.ts';
import { isCardNumber, isCitizenNumber, isHomePhone, isPhoneWithCountry } from './personal-shapes.ts';

/** Digits of a passport and of the longest bank card. */
const SHORTEST = 7;
const LONGEST = 19;
/** So many digits in a row are a person's (identity card, account, tax code), unless they are an amount. */
const LONG_GROUP = 9;
const LONGEST_AMOUNT = 15;

/** What counts or measures, behind an amount; folded. `đồng chí` counts nothing. */
const UNIT =
  /^ ?(?:dong(?! chi| bao)|d|vnd|usd|ty|ti|trieu|nghin|ngan|nguoi|ho so|luot|the|cong dan|truong hop|ban ghi|m2|km2)(?![a-z0-9])/u;
/** What announces a number of a person a little before it; folded. */
const IDENTITY_SAID = /(?:cmnd|cmt|cccd|chung minh|can cuoc|so dinh danh|ma dinh danh)[^0-9*.?!\n]{0,30}$/u;
const PASSPORT_SAID = /(?:ho chieu|passport)[^0-9*.?!\n]{0,24}$/u;
const CONTEXT = 56;

/** Some groups of a run, one after another. */
interface Place {
  readonly text: string;
  readonly parts: readonly DigitGroup[];
  /** Of all of them. */
  readonly digits: string;
}

const jointsOf = ({ parts }: Place): string[] => parts.slice(1).map(({ joint }) => joint);
const startOf = ({ parts }: Place): number => parts[0]?.start ?? 0;

/** Folded, what stands before and behind; short, so that normalising it costs nothing. */
const before = (place: Place): string =>
  fold(place.text.slice(Math.max(0, startOf(place) - CONTEXT), startOf(place)).normalize('NFC'));

function behind({ text, parts }: Place): string {
  const end = parts.at(-1)?.end ?? 0;
  return fold(text.slice(end, end + CONTEXT).normalize('NFC'));
}

const hasUnit = (place: Place): boolean => UNIT.test(behind(place));

const isYear = ({ digits }: DigitGroup): boolean => /^(?:19|20)\d\d$/u.test(digits);

/** Digits without a break, as amounts are typed in haste: a unit behind them, or round. */
function isTypedAmount(place: Place): boolean {
  const { digits } = place;
  if (digits.startsWith('0') || digits.length > LONGEST_AMOUNT) return false;
  return hasUnit(place) || (digits.endsWith('000') && !isCardNumber(digits));
}

function isLongGroup(place: Place): boolean {
  return place.parts.length === 1 && place.digits.length >= LONG_GROUP && !isTypedAmount(place);
}

/** Not so: `07/2025 12 34`, and the cells of a table, `0 5 12 30 41 22`. */
function mayBePhone(place: Place): boolean {
  const joints = jointsOf(place);
  const slashes = joints.filter((joint) => joint.includes('/')).length;
  const [first, ...others] = place.parts.map(({ digits }) => digits.length);
  if (first === undefined) return false;
  if (slashes > 0) return slashes === joints.length && first >= 3;
  return first >= 2 || others.every((length) => length === 1);
}

function isPhone(place: Place): boolean {
  const { text, parts, digits } = place;
  if (isHomePhone(digits)) return mayBePhone(place);
  const start = startOf(place);
  const hasPlus = /\+ ?\(?$/u.test(text.slice(Math.max(0, start - 3), start));
  const looksLikeAmount = isGroupedByThousands(parts);
  if (hasPlus && /^\d{9,15}$/u.test(digits) && !looksLikeAmount) return true;
  return isPhoneWithCountry(digits) && !(looksLikeAmount && hasUnit(place));
}

function isAnnouncedIdentity(place: Place): boolean {
  const { parts, digits } = place;
  const announced = /^(?:\d{9}|\d{12})$/u.test(digits) ? IDENTITY_SAID : PASSPORT_SAID;
  if (announced === PASSPORT_SAID && !(parts.length === 1 && /^\d{7,8}$/u.test(digits))) return false;
  const isApart = jointsOf(place).some((joint) => joint.includes('/'));
  return !isApart && announced.test(before(place)) && !hasUnit(place) && !parts.every(isYear);
}

function isIdentity(place: Place): boolean {
  if (isCitizenNumber(place.digits) && (place.parts[0]?.digits.length ?? 0) >= 3) return true;
  return isAnnouncedIdentity(place);
}

function isCard({ parts, digits }: Place): boolean {
  const lengths = parts.map((part) => part.digits.length);
  const isInFours = lengths.slice(0, -1).every((length) => length === 4);
  return (isInFours || lengths.join() === '4,6,5') && isCardNumber(digits) && !parts.every(isYear);
}

const isPersonal = (place: Place): boolean =>
  isLongGroup(place) || isPhone(place) || isIdentity(place) || isCard(place);

/** How many groups, from the first on, the longest number of a person has that begins with these groups; 0 for none. */
export function personalNumberLength(text: string, groups: readonly DigitGroup[]): number {
  let length = 0;
  let digits = '';
  for (const [at, group] of groups.entries()) {
    digits += group.digits;
    if (at > 0 && digits.length > LONGEST) break;
    if (digits.length >= SHORTEST && isPersonal({ text, parts: groups.slice(0, at + 1), digits }))
      length = at + 1;
  }
  return length;
}
