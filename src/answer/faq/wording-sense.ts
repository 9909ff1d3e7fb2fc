import type { TermRole } from '../../language/questions/question-words.ts';

/** Small words that turn what a question asks, however many others it shares with another one. */
export interface Sense {
  /** Words that deny, in order. */
  readonly denials: string;
  /** Words that tell one end, level or post from the other. */
  readonly sides: ReadonlySet<string>;
  /** For `thay`, `sửa đổi` …: whether the asking word stands before it, and whether it is passive. */
  readonly relation: string;
}

interface SenseTerm {
  readonly term: string;
  readonly role: TermRole;
}

const DENIES: ReadonlySet<string> = new Set(['khong', 'chua', 'chang', 'tru']);
/** Folded; a question with such a word is not the one of a wording without it. */
const SIDES: ReadonlySet<string> = new Set('nhi duoi pho thoi cuoi rieng bac tay'.split(' '));
const RELATIONS: ReadonlySet<string> = new Set(['thay', 'sua', 'bai']);

/** At the end of a question `không` and `chưa` only ask. */
const isDenial = ({ term }: SenseTerm, at: number, { length }: readonly SenseTerm[]): boolean =>
  DENIES.has(term) && at < length - 1;

function relationOf(terms: readonly SenseTerm[]): string {
  const at = terms.findIndex(({ term }) => RELATIONS.has(term));
  if (at < 0) return '';
  const asked = terms.findIndex(({ role }) => role === 'question');
  const side = asked < at ? 'before' : 'behind';
  return terms.some(({ term }) => term === 'bi') ? `${side} passive` : side;
}

export function senseOf(terms: readonly SenseTerm[]): Sense {
  return {
    denials: terms
      .filter(isDenial)
      .map(({ term }) => term)
      .join(' '),
    sides: new Set(terms.flatMap(({ term }) => (SIDES.has(term) ? [term] : []))),
    relation: relationOf(terms),
  };
}

/** True unless the question denies, names a side, or puts a relation as the wording does not. */
export function meansAlike(asked: Sense, wording: Sense): boolean {
  if (asked.denials !== wording.denials || asked.relation !== wording.relation) return false;
  for (const side of asked.sides) if (!wording.sides.has(side)) return false;
  return true;
}
