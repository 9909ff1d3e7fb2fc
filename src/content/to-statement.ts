import type { FactRecord, FaqRecord, RowRecord } from './content-schema.ts';
import { defined } from './defined.ts';
import type { Fact, FaqEntry, IndexRow, Place, Statement } from './types.ts';

function common(record: FactRecord | RowRecord, place: Place): Statement {
  const { id, statement, source, seen_in, confidence, basis, conflicts, derived } = record;
  return {
    id,
    statement,
    sourceId: source,
    seenIn: seen_in,
    confidence,
    ...defined({
      basis,
      asOf: record.as_of,
      validFrom: record.valid_from,
      validUntil: record.valid_until,
      replacedBy: record.replaced_by,
      rivals: record.rivals,
      rivalSources: record.rival_sources,
      conflicts,
      derived,
    }),
    place,
  };
}

/** The fact of a record under `facts/`. */
export function toFact(record: FactRecord, place: Place): Fact {
  const figures = record.figures.map(({ value, unit, what, year, period }) => ({
    value,
    unit,
    what,
    year,
    ...defined({ period }),
  }));
  const { topic, questions } = record;
  return { kind: 'fact', ...common(record, place), topic, figures, questions };
}

/** The row of a record under `indices/`, in a file about `index`. */
export function toIndexRow(record: RowRecord, index: string, place: Place): IndexRow {
  const { year, province, score, unit, rank, out_of: outOf, components, note } = record;
  return {
    kind: 'index-row',
    ...common(record, place),
    ...{ index, province, year, score, unit, rank, outOf },
    components: components.map(({ name, ...values }) => ({ name, ...defined(values) })),
    ...defined({ note }),
  };
}

/** The entry of a record under `faq/`. */
export function toFaqEntry(
  { id, topic, questions, facts, answer, caution, featured }: FaqRecord,
  place: Place,
): FaqEntry {
  return { id, topic, questions, facts, answer, ...defined({ caution, featured }), place };
}
