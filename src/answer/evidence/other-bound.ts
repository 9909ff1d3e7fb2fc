import type { Figure } from '../../language/figures/read-figures.ts';
import type { Query } from '../understand/query.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

type Direction = 'up' | 'down';

const DIRECTIONS: Readonly<Partial<Record<NonNullable<Figure['mod']>, Direction>>> = {
  over: 'up',
  min: 'up',
  under: 'down',
  max: 'down',
};
const KINDS: ReadonlySet<string> = new Set(['percent', 'score', 'count', 'money', 'duration']);

const directionOf = ({ mod }: Figure): Direction | undefined => mod && DIRECTIONS[mod];

/** Figures that the question sets as a bound: `dưới 80%`. */
const bounds = perQuery(({ figures }: Query): readonly Figure[] =>
  figures.filter((figure) => KINDS.has(figure.kind) && directionOf(figure) !== undefined),
);

/** `dưới 80%` is not told by what lies over it. */
export const otherBound: Rule = ruleFor(
  (query) => bounds(query).length > 0,
  (query, { figures }) => {
    const isTurned = bounds(query).some((asked) => {
      const said = figures.filter(({ kind, value }) => kind === asked.kind && value === asked.value);
      const ways = said.map(directionOf);
      return ways.length > 0 && ways.every((way) => way !== undefined && way !== directionOf(asked));
    });
    return isTurned ? about('phía được hỏi của mốc đó') : undefined;
  },
);
