import { foldWords } from '../../language/fold-words.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from '../evidence/candidate.ts';

/** Items that belong together, in order: bullets, or sentences that count themselves. */
export interface ItemSeries {
  /** The sentence that announces them. */
  readonly lead?: Candidate;
  readonly items: readonly Candidate[];
  /** Folded words of what the items are: `muc tieu cua nghi quyet 30c`, `muc do`. */
  readonly of: string;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'].map((word, i) => [word, i + 1]),
);
const COUNTED = [
  'muc do',
  'buoc',
  'nhom',
  'muc',
  'cap do',
  'giai doan',
  'truong hop',
  'nguyen nhan',
  'giai phap',
  'nhiem vu',
  'noi dung',
  'tru cot',
];

/** A place in a series that a sentence gives itself: its number, and its words without it. */
interface Place {
  readonly number: number;
  readonly of: string;
}

const ORDINAL = / thu (nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi) /u;
const ONE_IS = /^ (mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la /u;
const SPELT = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const NUMBERED = new RegExp(` (?:${COUNTED.join('|')}) (\\d{1,2}) `, 'u');
/** How far into a sentence its number may stand, and how many words behind it name the series. */
const NEAR_START = 60;
const NAMING = 6;

/** Reads the place that a sentence says it has: `Mục tiêu thứ hai của …`, `… mức độ 3 …`, `Hai là …`. */
function placeOf(quote: string): Place | undefined {
  const words = foldWords(quote.slice(0, 200));
  const spelt = ONE_IS.exec(words);
  if (spelt) return { number: SPELT.indexOf(spelt[1] ?? '') + 1, of: '' };
  const found = ORDINAL.exec(words) ?? NUMBERED.exec(words);
  if (!found || found.index > NEAR_START) return undefined;
  const number = ORDINALS.get(found[1] ?? '') ?? Number(found[1]);
  const head = words.slice(0, found.index).trim();
  const noun = found[0]
    .trim()
    .replace(/ ?\S+$/u, '')
    .replace(/ ?thu$/u, '');
  // What follows up to the verb says of what: `của Nghị quyết 30c/NQ-CP là …`.
  const behind = words
    .slice(found.index + found[0].length)
    .trim()
    .split(' ');
  const end = behind.findIndex((word) => word === 'la' || word === 'gom');
  const tail = behind[0] === 'cua' && end > 0 && end <= NAMING + 2 ? behind.slice(0, end).join(' ') : '';
  return { number, of: `${head} ${noun} ${tail}`.replace(/\s+/gu, ' ').trim() };
}

const BULLET = /^\s*(?:[-–•*+]|[a-zđ]\)|\d{1,2}[.)])\s+\S/u;

/** Groups neighbours whose numbers run from one without a gap, under the same words. */
function numberedRuns(candidates: readonly Candidate[]): ItemSeries[] {
  const found: ItemSeries[] = [];
  let run: Candidate[] = [];
  let of = '';
  const close = (): void => {
    if (run.length > 1) found.push({ items: run, of });
    run = [];
  };
  for (const candidate of candidates) {
    const place = placeOf(candidate.quote);
    if (place && run.length > 0 && place.number === run.length + 1 && place.of === of) {
      run.push(candidate);
      continue;
    }
    close();
    if (place?.number !== 1) continue;
    run = [candidate];
    of = place.of;
  }
  close();
  return found;
}

/** Bullets under the sentence before them. */
function bulletRuns(candidates: readonly Candidate[]): ItemSeries[] {
  const found: ItemSeries[] = [];
  let lead: Candidate | undefined;
  let items: Candidate[] = [];
  const close = (): void => {
    if (items.length > 1)
      found.push({ items, of: lead ? foldWords(lead.quote).trim() : '', ...(lead && { lead }) });
    items = [];
  };
  for (const candidate of candidates) {
    if (BULLET.test(candidate.quote)) {
      items.push(candidate);
      continue;
    }
    close();
    lead = candidate;
  }
  close();
  return found;
}

/** All series of the content: of neighbouring facts of one topic, and of the sentences of one article. */
export function itemSeries(
  knowledge: Knowledge,
  candidatesOf: (documentId: string) => readonly Candidate[],
): ItemSeries[] {
  const { statements, passages } = knowledge.content;
  const facts = statements.flatMap((statement) =>
    statement.kind === 'fact' ? candidatesOf(statement.id) : [],
  );
  const sentences = passages.flatMap(({ id }) =>
    candidatesOf(id).filter(({ sentences: size }) => size === 1),
  );
  return [...numberedRuns(facts), ...numberedRuns(sentences), ...bulletRuns(sentences)];
}
