import type { Figure } from '../../language/figures/read-figures.ts';
import type { ClaimPart } from './claim-parts.ts';
import { LAST } from './compare-values.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';

const AMONG =
  /(?<!\p{L})(ngoài |ngoai )?(?:nhóm |tốp |top |nhom )(\d{1,2})(?!\d|[.,]\d)(?= (?:tỉnh|tinh|địa phương|dia phuong|PAR|par|cả|ca|đầu|dau|dẫn|dan)|$)/u;
/** Words behind `nhóm 10` that say of what, this far. */
const AMONG_REACH = 12;

interface SaidRank {
  readonly figure: Figure;
  /** Words of the claim that the rank stands for. */
  readonly isSpent: (word: Word) => boolean;
}

const rankOf = (surface: string, start: number, value: number): Figure => ({
  surface,
  start,
  end: start + surface.length,
  value,
  unit: null,
  kind: 'rank',
});

/** `vào nhóm 10 tỉnh dẫn đầu`: hạng 10 at most; `ngoài top 20`: behind it. */
function amongBest(text: string, end: Word | undefined): SaidRank | undefined {
  const among = AMONG.exec(text);
  if (!among || end?.token === 'lowest') return undefined;
  const figure = rankOf(among[0], among.index, Number(among[2]));
  const isSpent = (word: Word): boolean =>
    word === end ||
    (word.sort === 'plain' && word.start >= figure.start && word.start <= figure.end + AMONG_REACH);
  return { figure: { ...figure, mod: among[1] === undefined ? 'max' : 'over' }, isSpent };
}

/** `dẫn đầu`: hạng 1; `đứng cuối`: the last. */
function extreme(text: string, end: Word | undefined): SaidRank | undefined {
  if (!end) return undefined;
  const figure = rankOf(text.slice(end.start, end.end), end.start, end.token === 'highest' ? 1 : LAST);
  return { figure, isSpent: (word) => word === end };
}

/** A claim of the best or the last of an index, as a rank to be compared with its rows; undefined for other claims. */
export function asRank({ slot }: ClaimPart, { text, words }: StatementReading): ClaimPart | undefined {
  const ends = words.filter(({ sort }) => sort === 'end');
  const indexes = new Set(words.filter(({ sort }) => sort === 'index').map(({ token }) => token));
  if (indexes.size !== 1 || ends.length > 1) return undefined;
  const rank = amongBest(text, ends[0]) ?? (slot.figure ? undefined : extreme(text, ends[0]));
  if (!rank) return undefined;
  const said = slot.said.filter((word) => word.token !== 'ca_nuoc' && !rank.isSpent(word));
  return {
    said: rank.figure.surface,
    slot: { ...slot, said, head: undefined, noun: [], figure: rank.figure },
  };
}
