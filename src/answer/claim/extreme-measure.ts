import type { SlotSide } from './compared-slot.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { has, sameToken } from './word-match.ts';

const CUT = /[,;.](?=\s)/gu;

/** The index that a best or last is told in: of its own clause, else the one named last before it. */
function measureOf(end: Word, { text, words }: StatementReading): Word | undefined {
  const cuts = [...text.matchAll(CUT)].map(({ index }) => index);
  const from = cuts.findLast((at) => at < end.start) ?? 0;
  const to = cuts.find((at) => at >= end.end) ?? text.length;
  const indexes = words.filter(({ sort }) => sort === 'index');
  const within = indexes.filter((word) => word.start >= from && word.end <= to);
  const before = (all: readonly Word[]): Word | undefined => all.findLast(({ start }) => start < end.start);
  return before(within) ?? within[0] ?? before(indexes) ?? indexes[0];
}

/** `PAR INDEX: Hải Phòng dẫn đầu; SIPAS của thành phố này …`: who leads in one index does not lead in the other. */
export function isExtremeElsewhere(claim: SlotSide, found: SlotSide): boolean {
  const indexes = claim.slot.said.filter(({ sort }) => sort === 'index');
  const ends = claim.slot.said.filter(({ sort }) => sort === 'end');
  if (indexes.length === 0 || ends.length === 0) return false;
  return ends.some((end) => {
    const measures = found.reading.words
      .filter((word) => word.sort === 'end' && sameToken(word, end))
      .flatMap((word) => measureOf(word, found.reading) ?? []);
    return measures.length > 0 && !measures.some((word) => has(indexes, word));
  });
}
