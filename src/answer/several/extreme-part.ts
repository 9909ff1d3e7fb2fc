import { namedIndexes } from '../../language/index-names.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import { mark, note, paragraph, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { amountOf } from './amount.ts';
import { ASKS_YEAR, askedExtreme, askedMeasures, type Measure, termLine } from './comparison-words.ts';
import { OURS } from './index-places.ts';
import { rowsOf, type ValueSources } from './index-value.ts';
import { measuredFigures } from './measured-figures.ts';
import { type NamedFigure, namedFigures } from './named-figures.ts';
import { type Outcome, proofOf, SURE } from './outcome.ts';

const OF_PARTS = / (?:thanh phan|noi dung|tru cot|linh vuc) /u;
/** `cao nhất nước` is the best of the provinces, not of the parts. */
const OF_PROVINCES = / nhat (?:ca nuoc|nuoc|toan quoc|trong ca nuoc|vung|khu vuc) /u;
/** With fewer there is no best and worst worth the name. */
const LEAST_PARTS = 3;

const WORDS: Readonly<Record<Measure, Readonly<Record<'best' | 'worst', string>>>> = {
  score: { best: 'cao nhất', worst: 'thấp nhất' },
  rank: { best: 'xếp hạng tốt nhất', worst: 'xếp hạng kém nhất' },
};

/** All parts that a row of our province gives a value of; of the newest year that has enough where none is asked for. */
function partsOf(
  index: string,
  query: Query,
  { knowledge }: ValueSources,
): { readonly measure: Measure; readonly parts: readonly NamedFigure[] } | undefined {
  const rows = rowsOf(knowledge).filter(
    (row) =>
      row.index.toUpperCase() === index &&
      row.province === OURS &&
      (query.years.length === 0 || query.years.includes(String(row.year))),
  );
  for (const row of [...rows].sort((a, b) => b.year - a.year))
    for (const measure of askedMeasures(termLine(query), query.text)) {
      const parts = namedFigures(knowledge).filter(
        (one) => one.statementId === row.id && one.measure === measure,
      );
      if (parts.length >= LEAST_PARTS) return { measure, parts };
    }
  return undefined;
}

/** The index whose best or worst part is asked for. */
function indexAsked(query: Query, line: string): string | undefined {
  const { cue, years, places, otherProvinces, terms } = query;
  if (cue.type === 'claim' || cue.type === 'why' || cue.type === 'yesno') return undefined;
  if (
    !OF_PARTS.test(line) ||
    ASKS_YEAR.test(line) ||
    OF_PROVINCES.test(line) ||
    measuredFigures(query).length > 0
  )
    return undefined;
  if (years.length > 1 || otherProvinces.length > 0 || places.some((place) => place !== OURS))
    return undefined;
  const names = new Set(namedIndexes(terms.map(({ term }) => term)).map(({ name }) => name));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** The part of an index that did best or worst among those that the row of a year gives. */
export function extremePart(query: Query, sources: ValueSources & ComposeContext): Outcome | undefined {
  const line = termLine(query);
  const which = askedExtreme(line);
  const index = which && indexAsked(query, line);
  const found = index === undefined ? undefined : partsOf(index, query, sources);
  if (!which || !found) return undefined;
  const { measure, parts } = found;
  // A part that is named is followed over its years.
  if (parts.some(({ words }) => line.includes(words))) return undefined;
  const order = (which === 'best') === (measure === 'score') ? -1 : 1;
  const [first, second] = [...parts].sort((a, b) => order * (a.value - b.value));
  const [candidate] = first ? sources.candidatesOf(first.statementId) : [];
  const figure = candidate?.figures.find(
    (one) => one.value === first?.value && (one.kind === 'rank') === (measure === 'rank'),
  );
  const amount = figure && amountOf(figure);
  if (!first || !candidate || !amount || first.value === second?.value) return undefined;
  const value =
    measure === 'rank' ? `hạng ${amount.written}` : `${amount.written}${first.unit === '%' ? '%' : ' điểm'}`;
  const proof = proofOf([candidate], sources);
  const lead = paragraph(
    strong(`${first.name.charAt(0).toUpperCase()}${first.name.slice(1)}`),
    text(
      ` (${value}), ${WORDS[measure][which]} trong ${parts.length} nội dung có số liệu của năm ${first.year} `,
    ),
    mark(1),
  );
  const limit = note(text('Chỉ so các nội dung mà tài liệu nêu.'));
  return {
    draft: { kind: 'answer', blocks: [lead, ...proof.blocks, limit], citations: proof.citations },
    sure: SURE,
  };
}
