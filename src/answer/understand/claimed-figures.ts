import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import type { QuestionType } from '../../language/questions/cue-rules.ts';

const TIME_KINDS: readonly string[] = ['year', 'period', 'date', 'month', 'quarter'];
const NAMING_KINDS: readonly string[] = ['document', 'level', 'ordinal'];

/** A time this near to the start of a claim sets the scene. */
const LEADING = 5;
const SAID_OF_TIME = /(?:nam|thang|ngay|tu|vao|hoi|giai doan|sang|chieu|quy|den) (?:ngay |nam |thang )?$/u;

/** The figures that a claim stands on: times only count as such when nothing else is claimed. */
export function claimedFigures(type: QuestionType, figures: readonly Figure[], text: string): Figure[] {
  if (type !== 'claim') return [];
  // `mười năm 2011-2020` is one time.
  const isTime = ({ kind, end }: Figure): boolean =>
    TIME_KINDS.includes(kind) ||
    (kind === 'duration' && figures.some((next) => next.kind === 'period' && next.start - end === 1));
  const measures = figures.filter((figure) => !isTime(figure) && !NAMING_KINDS.includes(figure.kind));
  if (measures.length === 0 && figures.some((figure) => isTime(figure) && figure.kind === 'duration'))
    return [];
  if (measures.length > 0) return measures;
  // `năm 2019 …` at the start and `PAR INDEX 2024` say which one is meant; `… từ năm 2018` is what is claimed.
  return figures.filter(
    ({ kind, start }) =>
      TIME_KINDS.includes(kind) && start > LEADING && SAID_OF_TIME.test(fold(text.slice(0, start))),
  );
}
