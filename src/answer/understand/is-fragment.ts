import { contentTerms, type Query } from './query.ts';

const NEEDS_SUBJECT: ReadonlySet<string> = new Set(['date', 'year', 'document', 'person']);

/** Words that only carry the verb. */
const AUXILIARY: ReadonlySet<string> = new Set([
  'co',
  'da',
  'duoc',
  'bi',
  'thi',
  'do',
  'vay',
  'the',
  'la',
  'va',
]);

/** Words that only say when or where: `trước khi sáp nhập thì bao nhiêu?` does not say of what. */
const WHEN_AND_WHERE: ReadonlySet<string> = new Set(
  'truoc sau khi luc sap nhap hop nhat tinh cu moi khanh hoa ninh thuan hien nay bay gio nam'.split(' '),
);

/** A figure is asked for, of nothing: any figure of that time and place would be a guess. */
function countsNothing({ cue, ofIndex, terms, numbers, names, bodies }: Query): boolean {
  if (cue.type !== 'figure' || cue.noun.length > 0 || ofIndex) return false;
  const isSubject = ({ term, role }: Query['terms'][number]): boolean =>
    role !== 'question' && !AUXILIARY.has(term) && !WHEN_AND_WHERE.has(term);
  return [numbers, names, bodies].every((named) => named.length === 0) && !terms.some(isSubject);
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'tang giam hay hoac len xuong cao thap hon kem nhieu it so voi cung ki nam ngoai truoc nao khong'.split(
    ' ',
  ),
);

/** `tăng hay giảm so với 2023?` does not say of what. */
const comparesNothing = ({ cue, ofIndex, terms }: Query): boolean =>
  cue.type === 'none' && !ofIndex && terms.every(({ term }) => DIRECTIONS.has(term) || /^\d{4}$/u.test(term));

/** A word alone asks nothing, and `ai ký?`, `có hiệu lực khi nào?` do not say of what: any answer would be a guess. */
export function isFragment(query: Query): boolean {
  const words = contentTerms(query).length;
  const said = query.terms.filter(({ term, role }) => role !== 'question' && !AUXILIARY.has(term)).length;
  if (query.cue.type === 'none') return words < 2 || comparesNothing(query);
  if (countsNothing(query)) return true;
  const subjects = [query.numbers, query.names, query.bodies, query.places, query.years];
  return (
    NEEDS_SUBJECT.has(query.cue.type) &&
    words <= 2 &&
    said <= 2 &&
    !query.ofIndex &&
    subjects.every((named) => named.length === 0)
  );
}
