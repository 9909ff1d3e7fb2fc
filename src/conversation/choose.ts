import { bareFollowUp, tidy } from './question-text.ts';
import { foldInPlace } from './slots.ts';

/** How a person names one of several choices by its place. */
const PLACES: readonly (readonly string[])[] = [
  ['1', 'mot', 'nhat', 'dau', 'dau tien'],
  ['2', 'hai', 'nhi'],
  ['3', 'ba'],
  ['4', 'bon', 'tu'],
  ['5', 'nam'],
  ['6', 'sau'],
  ['7', 'bay'],
  ['8', 'tam'],
];
const LAST: readonly string[] = ['cuoi', 'cuoi cung', 'chot'];
/** Said before the place: `số 2`, `cái thứ hai`, `chọn câu 1`. */
const BEFORE =
  /^(?:(?:chon|lay|toi|minh|em|y|la|so|cau|cai|muc|thu|lua|y thu|phuong an|dap an|hoi|nha|xem) )+/u;
const AFTER = /(?: (?:nhe|nha|di|a|ad|ban|do|ay|ne|thoi|giup|vay))+$/u;
const KIND = /^(?:so|cau|cai|muc|thu|phuong an|dap an|chon)(?: |$)/u;

/** Words that tell no choice from another. */
const SMALL: ReadonlySet<string> = new Set([
  'nam',
  'thang',
  'chon',
  'la',
  'y',
  'hoi',
  'di',
  'nhe',
  'nha',
  'a',
]);

/** What a message chooses. `none`: it is no choice at all; `unknown`: it names a place that there is not. */
export type Chosen =
  | { readonly kind: 'choice'; readonly text: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

const NONE: Chosen = { kind: 'none' };

const wordsOf = (text: string): string[] =>
  foldInPlace(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

function byPlace(line: string, choices: readonly string[]): Chosen {
  const place = line.replace(AFTER, '').replace(BEFORE, '');
  const at = LAST.includes(place) ? choices.length - 1 : PLACES.findIndex((names) => names.includes(place));
  const text = choices[at];
  if (text !== undefined) return { kind: 'choice', text };
  const isPlace = at >= 0 || /^\d{1,2}$/u.test(place);
  return isPlace && (KIND.test(line) || /^\d{1,2}$/u.test(line)) ? { kind: 'unknown' } : NONE;
}

/** The one choice that has all these words, when the other choices have not. */
function byWords(text: string, choices: readonly string[]): Chosen {
  const words = wordsOf(bareFollowUp(text)).filter((word) => !SMALL.has(word));
  if (words.length === 0) return NONE;
  const fitting = choices.filter((choice) => {
    const known = new Set(wordsOf(choice));
    return words.every((word) => known.has(word));
  });
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? { kind: 'choice', text: only } : NONE;
}

/** Which of the choices of the question back a message takes: by number, by place or by words of its own. */
export function chooseFrom(text: string, choices: readonly string[]): Chosen {
  if (choices.length === 0 || text.length > 120) return NONE;
  const same = choices.find((choice) => tidy(choice) === tidy(text));
  if (same !== undefined) return { kind: 'choice', text: same };
  const placed = byPlace(wordsOf(text).join(' '), choices);
  return placed.kind === 'none' ? byWords(text, choices) : placed;
}
