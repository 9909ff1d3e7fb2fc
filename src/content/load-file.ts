import { checkPlaces } from './check-place.ts';
import { missingFromStatement } from './check-row.ts';
import { checkShortForms } from './check-short-form.ts';
import { checkFigures, checkStatement, rowMismatch } from './check-statement.ts';
import {
  type FactRecord,
  factFileSchema,
  factSchema,
  faqFileSchema,
  faqSchema,
  indexFileSchema,
  placeFileSchema,
  placeSchema,
  type RowRecord,
  rowSchema,
  shortFormFileSchema,
  shortFormSchema,
  sourceFileSchema,
  sourceSchema,
} from './content-schema.ts';
import { parseArticle } from './parse-article.ts';
import type { ContentFile } from './read-content-files.ts';
import { type ClaimedId, type ContentRecord, type RecordsOf, readRecords } from './read-records.ts';
import { toPlace } from './to-place.ts';
import { toShortForm } from './to-short-form.ts';
import { toSource } from './to-source.ts';
import { toFact, toFaqEntry, toIndexRow } from './to-statement.ts';
import type {
  Citable,
  ContentFault,
  FaqEntry,
  IndexGap,
  NamedPlace,
  Passage,
  Place,
  ShortForm,
  Source,
} from './types.ts';

/** Ids of one kind must differ: articles and the register share one, facts and index rows another. */
export type IdKind = 'source' | 'statement' | 'faq' | 'place';

export interface Reference {
  readonly kind: IdKind;
  readonly id: string;
  readonly place: Place;
}

/** What one file adds to the content. */
export interface ContentPart {
  readonly sources?: readonly Source[];
  readonly passages?: readonly Passage[];
  readonly statements?: readonly Citable[];
  readonly gaps?: readonly IndexGap[];
  readonly faq?: readonly FaqEntry[];
  readonly shortForms?: readonly ShortForm[];
  readonly places?: readonly NamedPlace[];
  readonly faults: readonly ContentFault[];
  /** The ids that this file gives, of one kind. */
  readonly kind?: IdKind;
  readonly ids: readonly ClaimedId[];
  /** False when some of its ids could not be read. */
  readonly complete: boolean;
  readonly references: readonly Reference[];
}

function loadArticle(file: ContentFile): ContentPart {
  const { source, passages, faults } = parseArticle(file);
  const ids = source ? [{ id: source.id, place: source.place }] : [];
  return {
    sources: source ? [source] : [],
    passages,
    faults,
    kind: 'source',
    ids,
    complete: source !== undefined,
    references: [],
  };
}

function loadRegister(file: ContentFile): ContentPart {
  const { records, ...rest } = readRecords(file, 'sources', { file: sourceFileSchema, record: sourceSchema });
  return {
    ...rest,
    sources: records.map(({ value, place }) => toSource(value, place)),
    kind: 'source',
    references: [],
  };
}

/** Sources that a record is from and statements that it points to. */
function statementReferences({ value, placeOf }: ContentRecord<FactRecord | RowRecord>): Reference[] {
  const list = (kind: IdKind, field: string, ids: readonly string[] = []): Reference[] =>
    ids.map((id, index) => ({ kind, id, place: placeOf(field, index) }));
  const { source, seen_in, replaced_by, rivals, rival_sources } = value;
  return [
    { kind: 'source', id: source, place: placeOf('source') },
    ...list('source', 'seen_in', seen_in),
    ...list('source', 'rival_sources', rival_sources),
    ...list('statement', 'rivals', rivals),
    ...(replaced_by === undefined
      ? []
      : [{ kind: 'statement' as const, id: replaced_by, place: placeOf('replaced_by') }]),
  ];
}

/** The part of a file of statements, with the faults that `check` finds beside those of the schema. */
function statementPart<T extends FactRecord | RowRecord>(
  { records, ids, complete, faults }: RecordsOf<T, unknown>,
  statements: readonly Citable[],
  check: (record: ContentRecord<T>) => ContentFault[],
): ContentPart {
  return {
    statements,
    faults: [...faults, ...records.flatMap((record) => [...checkStatement(record), ...check(record)])],
    kind: 'statement',
    ...{ ids, complete },
    references: records.flatMap(statementReferences),
  };
}

function loadFacts(file: ContentFile): ContentPart {
  const read = readRecords(file, 'facts', { file: factFileSchema, record: factSchema });
  const facts = read.records.map(({ value, place }) => toFact(value, place));
  return statementPart(read, facts, checkFigures);
}

function loadIndex(file: ContentFile): ContentPart {
  const read = readRecords(file, 'rows', { file: indexFileSchema, record: rowSchema });
  const index = read.head?.index ?? '';
  const missing = read.head?.missing;
  const toRow = ({ value, place }: ContentRecord<RowRecord>) => toIndexRow(value, index, place);
  const part = statementPart(read, read.records.map(toRow), (record) =>
    rowMismatch(record, missingFromStatement(toRow(record))),
  );
  return { ...part, gaps: missing === undefined ? [] : [{ index, missing }] };
}

const factReferences = ({
  value,
  placeOf,
}: ContentRecord<{ readonly facts: readonly string[] }>): Reference[] =>
  value.facts.map((id, index) => ({ kind: 'statement', id, place: placeOf('facts', index) }));

function loadFaq(file: ContentFile): ContentPart {
  const { records, ids, complete, faults } = readRecords(file, 'faq', {
    file: faqFileSchema,
    record: faqSchema,
  });
  return {
    faq: records.map(({ value, place }) => toFaqEntry(value, place)),
    faults,
    kind: 'faq',
    ids,
    complete,
    references: records.flatMap(factReferences),
  };
}

function loadShortForms(file: ContentFile): ContentPart {
  const { records, faults } = readRecords(file, 'short_forms', {
    file: shortFormFileSchema,
    record: shortFormSchema,
  });
  const shortForms = records.map(({ value, place }) => toShortForm(value, place));
  return {
    shortForms,
    faults: [...faults, ...checkShortForms(shortForms)],
    ids: [],
    complete: true,
    references: [],
  };
}

function loadPlaces(file: ContentFile): ContentPart {
  const { records, faults, ...rest } = readRecords(file, 'places', {
    file: placeFileSchema,
    record: placeSchema,
  });
  const places = records.map(({ value, place }) => toPlace(value, place));
  return {
    ...rest,
    places,
    faults: [...faults, ...checkPlaces(places)],
    kind: 'place',
    references: records.flatMap(factReferences),
  };
}

function misplaced({ path }: ContentFile): ContentPart {
  const message = path.endsWith('.yml')
    ? 'Tệp có đuôi .yml nên không được đọc. Đổi đuôi thành .yaml.'
    : 'Tệp không nằm đúng chỗ nên không được đọc. Chuyển vào facts, indices hoặc faq; danh mục nguồn là sources.yaml, chữ viết tắt là short-forms.yaml, nơi chốn là places.yaml.';
  const fault: ContentFault = {
    level: 'error',
    rule: 'misplaced-file',
    message,
    place: { file: path, line: 1 },
  };
  return { faults: [fault], ids: [], complete: true, references: [] };
}

/** Reads one content file by where it stands. */
export function loadFile(file: ContentFile): ContentPart {
  const { path } = file;
  if (path.startsWith('articles/')) return loadArticle(file);
  if (!path.endsWith('.yaml')) return misplaced(file);
  if (path === 'sources.yaml') return loadRegister(file);
  if (path === 'short-forms.yaml') return loadShortForms(file);
  if (path === 'places.yaml') return loadPlaces(file);
  if (path.startsWith('facts/')) return loadFacts(file);
  if (path.startsWith('indices/')) return loadIndex(file);
  if (path.startsWith('faq/')) return loadFaq(file);
  return misplaced(file);
}
