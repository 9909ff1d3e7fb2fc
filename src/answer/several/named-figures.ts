import type { Fact, IndexRow, ProvinceBasis } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { INDEX_NAMES } from '../../language/index-names.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Measure } from './comparison-words.ts';

/** A figure that content files give a name of its own: `mức hài lòng Sở Tư pháp`, `kinh tế số`. */
export interface NamedFigure {
  /** What it is said of, without the measure: `Sở Tư pháp`, `khối sở`. */
  readonly name: string;
  /** Its words that a question must say, folded, with a space at both ends. */
  readonly words: string;
  /** Folded words of statement, topic and name, with a space at both ends. */
  readonly context: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly measure: Measure;
  /** Which province it is of: figures of different ones are not set against each other. */
  readonly of: ProvinceBasis | string;
  readonly statementId: string;
}

/** Says what is measured, not of whom. */
const MEASURE = /^(?:mức hài lòng|mức|điểm|tỷ lệ)\s+/iu;
const BEHIND = /\s*\([^)]*\)$/u;
/** What a question may leave out of a name. */
const LEFT_OUT = /^(?:bình quân|trung bình|huyện|thị xã|thành phố)\s+|\s+chi nhánh tỉnh$/giu;

const nameOf = (what: string): string => what.trim().replace(BEHIND, '').replace(MEASURE, '');
const wordsOf = (name: string): string => foldWords(name.replaceAll(LEFT_OUT, ''));

/** `PAR INDEX Quảng Ninh` is a value of an index, which has rules of its own. */
const isOfIndex = (what: string): boolean =>
  INDEX_NAMES.some(({ name }) => what.toUpperCase().startsWith(`${name} `));

const ofFact = (fact: Fact): NamedFigure[] =>
  fact.figures.flatMap(({ value, unit, what, year }) => {
    if (typeof value !== 'number' || year === null || isOfIndex(what)) return [];
    const name = nameOf(what);
    return [
      {
        name,
        words: wordsOf(name),
        context: foldWords(`${fact.statement} ${fact.topic} ${what}`),
        value,
        unit: unit ?? '',
        year,
        measure: 'score',
        of: fact.basis ?? '',
        statementId: fact.id,
      },
    ];
  });

const ofRow = (row: IndexRow): NamedFigure[] =>
  row.components.flatMap(({ name: written, score, rank }) => {
    const name = nameOf(written);
    const figure = {
      name,
      words: wordsOf(name),
      context: foldWords(`${row.statement} ${row.index} chỉ số thành phần trụ cột nội dung`),
      year: row.year,
      of: row.province,
      statementId: row.id,
    };
    // A part with a scale in its name is not measured as the others are.
    const scored = typeof score === 'number' && name === written;
    return [
      ...(scored ? [{ ...figure, value: score, unit: row.unit, measure: 'score' as const }] : []),
      ...(typeof rank === 'number'
        ? [{ ...figure, value: rank, unit: 'hạng', measure: 'rank' as const }]
        : []),
    ];
  });

const known = new WeakMap<Knowledge, readonly NamedFigure[]>();

/** All figures of facts and of parts of indexes that have a name and a year; found once. */
export function namedFigures(knowledge: Knowledge): readonly NamedFigure[] {
  const before = known.get(knowledge);
  if (before) return before;
  const found = knowledge.content.statements.flatMap((statement) => {
    if (statement.kind === 'fact') return ofFact(statement);
    return statement.kind === 'index-row' ? ofRow(statement) : [];
  });
  known.set(knowledge, found);
  return found;
}
