import type { Figure } from '../../language/figures/read-figures.ts';
import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Stretches of a quote between semicolons and colons, and its sentences. */
function clauseOf(quote: string, name: string): Clause | undefined {
  const pieces = findAll(quote, /[^;:.]+(?:[.,]\d[^;:.]*)*/gu);
  const piece = pieces.find(([text]) => foldWords(text).includes(foldWords(name)));
  return piece && { start: piece.index, end: piece.index + piece[0].length };
}

/** `phần thủ tục` for the component `thủ tục hành chính`. */
function isNamedShortly(asked: string, name: string): boolean {
  const start = foldWords(name).trim().split(' ').slice(0, 2).join(' ');
  return ['phan', 'noi dung', 'mang', 'linh vuc'].some((head) => asked.includes(` ${head} ${start} `));
}

/**
 * Figures of a candidate that a question can be about. The row of an index also tells its components: asked for the
 * index, only the whole counts; asked for a component, only that one.
 */
export function askedFigures(query: Query, { statement, quote, figures }: Candidate): readonly Figure[] {
  if (statement?.kind !== 'index-row' || statement.components.length === 0) return figures;
  const asked = askedWords(query);
  const component =
    statement.components.find(({ name }) => asked.includes(foldWords(name))) ??
    statement.components.find(({ name }) => isNamedShortly(asked, name));
  if (component) {
    const clause = clauseOf(quote, component.name);
    return clause ? figures.filter(({ start, end }) => start >= clause.start && end <= clause.end) : [];
  }
  const whole = quote.indexOf('. ');
  return whole < 0 ? figures : figures.filter(({ end }) => end <= whole);
}
