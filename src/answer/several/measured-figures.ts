import type { Figure } from '../../language/figures/read-figures.ts';
import type { Query } from '../understand/query.ts';

const MEASURES: ReadonlySet<string> = new Set([
  'percent',
  'percent_point',
  'score',
  'rank',
  'change',
  'ratio',
  'fraction',
  'money',
]);

/** Figures that a question itself says of what it asks about: not times, names or counts. */
export const measuredFigures = ({ figures }: Pick<Query, 'figures'>): Figure[] =>
  figures.filter(({ kind }) => MEASURES.has(kind));
