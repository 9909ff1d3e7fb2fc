import type { Figure } from '../../language/figures/read-figures.ts';
import { associateFigures } from '../evidence/associate-figures.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { askedWords } from '../evidence/folded-words.ts';
import { contentTerms, type Query } from '../understand/query.ts';

/** Figures that say how much of something there is, with no noun of their own. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'score']);

/** So many own words of a figure in the question name what it is of. */
const NAMED = 2;

/**
 * `Ngân hàng Nhà nước 91,49%, Công an tỉnh 84,00%`, asked for both or for neither: the question names what the other
 * share is of as much as what this one is of.
 */
export function fitsAnother(query: Query, { quote, figures }: Candidate, figure: Figure): boolean {
  // A year that the question names tells two of them apart.
  const isDated = query.years.length > 0 && new Set(quote.match(/(?:19|20)\d{2}/gu)).size > 1;
  if (!SHARES.has(figure.kind) || isDated) return false;
  const rivals = figures.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
  if (rivals.length !== 2) return false;
  const said = new Set(contentTerms(query).map(({ term }) => term));
  const asked = new Map(
    associateFigures(query, quote, rivals).map((one, _, all) => {
      const others = all.filter((other) => other !== one);
      const own = [...one.own].filter(
        (word) => !/\d/u.test(word) && said.has(word) && others.every((other) => !other.own.has(word)),
      );
      return [one.figure, own.length] as const;
    }),
  );
  const [mine = 0, ...others] = [
    asked.get(figure),
    ...rivals.filter((one) => one !== figure).map((one) => asked.get(one)),
  ];
  const other = Math.max(...others.map((count) => count ?? 0));
  return (mine === 0 && other === 0) || (mine >= NAMED && other >= NAMED && / va /u.test(askedWords(query)));
}

const ASKS_TOTAL = / (?:tong cong|tong so|tat ca|ca thay|het thay) /u;

/** `29 đơn vị tốt, 11 khá, 4 trung bình`, asked for how many in all: a part, which the others do not add up to. */
export function isOnlyPart(query: Query, { quote, figures }: Candidate, figure: Figure): boolean {
  if (figure.kind !== 'count' || !ASKS_TOTAL.test(askedWords(query))) return false;
  if (/trong đó|gồm|: /u.test(quote.slice(figure.end))) return false;
  const others = figures
    .filter(
      (one) => one !== figure && one.kind === 'count' && (one.unit === null || one.unit === figure.unit),
    )
    .map(({ value }) => Number(value));
  const sum = others.reduce((total, value) => total + value, 0);
  return others.length > 0 && sum !== Number(figure.value);
}
