import type { Query } from '../understand/query.ts';
import { askedWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';

/** `now`: what holds on the day of asking. `then`: a time of its own. `open`: not said, so the newest that holds. */
export type AskedTime = 'now' | 'then' | 'open';

const NOW =
  / (?:hien nay|hien tai|hien gio|bay gio|hien hanh|moi nhat|con hieu luc|dang co hieu luc|con ap dung|dang ap dung|luc nay|ngay nay|hom nay|(?:gio|nay) (?:la|thuoc|con)|den nay|toi nay) /u;

export const BEFORE_MERGER =
  / (?:truoc (?:khi )?(?:sap nhap|sat nhap|hop nhat|nhap tinh|nhap voi|nhap ninh thuan)|chua (?:sap nhap|sat nhap|hop nhat|nhap tinh|nhap voi|nhap ninh thuan)|tinh cu|khanh hoa cu|truoc day) /u;
export const AFTER_MERGER = / (?:sau (?:khi )?(?:sap nhap|hop nhat|nhap)|tinh moi|khanh hoa moi) /u;

/** Points to a time that was spoken of, or to one past. */
const THEN =
  / (?:(?:luc|khi|hoi|thoi|ngay|dot) (?:do|ay)|thoi diem (?:do|ay)|truoc kia|hoi truoc|thoi truoc|nam ngoai|nam truoc) /u;

const CALENDAR: ReadonlySet<string> = new Set(['year', 'date', 'month', 'quarter', 'period']);

/** `Nghị định 61/2018` names a document, not the year. */
const withoutDocuments = ({ text, figures }: Pick<Query, 'text' | 'figures'>): string =>
  figures
    .filter(({ kind }) => kind === 'document')
    .reduce((rest, { surface }) => rest.replace(surface, ' '), text);

/** The time that a question is about, by its words and figures; read once a question, since every candidate is asked. */
export const askedTime = perQuery((query: Pick<Query, 'text' | 'years' | 'figures'>): AskedTime => {
  const asked = askedWords(query);
  if (NOW.test(asked)) return 'now';
  const isDated = query.figures.some(({ kind }) => CALENDAR.has(kind));
  const isYear = query.years.some((year) => withoutDocuments(query).includes(year));
  return isDated || isYear || BEFORE_MERGER.test(asked) || THEN.test(asked) ? 'then' : 'open';
});
