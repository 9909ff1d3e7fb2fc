import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const ASKS_NUMBER =
  / (?:so (?:quyet dinh|van ban|cong van|ke hoach|nghi quyet|thong tu)|(?:quyet dinh|van ban|cong van|ke hoach|nghi quyet|thong tu|chuong trinh) (?:\S+ ){0,14}so (?:may|bao nhieu|hieu)) /u;

/** Asked for the number of a document, the sentence must have one. */
const noNumber = ruleFor(
  (query) => ASKS_NUMBER.test(askedWords(query)),
  (_query, { figures, quote }) =>
    figures.some(({ kind }) => kind === 'document') || /\p{L} (?:số )?\d{1,5}[-/]\p{Lu}/u.test(quote)
      ? undefined
      : 'không nêu số văn bản',
);

const PLAN_OF = / ke hoach (?:(?!nam |so )\S+ ){0,10}?nam (\d{4}) /u;

/** The plan of one year is not that of another. */
const otherPlan = ruleFor(
  (query) => PLAN_OF.test(askedWords(query)),
  (query, candidate) => {
    const asked = PLAN_OF.exec(askedWords(query))?.[1];
    const said = PLAN_OF.exec(quoteWords(candidate))?.[1];
    return said === undefined || said === asked ? undefined : about(`kế hoạch năm ${asked}`);
  },
);

/** Which one in a row: a goal, a form. */
const ROW: ReadonlySet<string> = new Set(['ordinal', 'label']);
const otherInRow = ruleFor(
  ({ figures }) => figures.some(({ kind }) => ROW.has(kind)),
  (query, { figures }) => {
    const asked = query.figures.find(({ kind }) => ROW.has(kind));
    const said = figures.filter(({ kind }) => kind === asked?.kind);
    return said.length === 0 || said.some(({ value }) => value === asked?.value)
      ? undefined
      : about(asked?.surface ?? '');
  },
);

/** Another document, plan or place in a row than the one asked about. */
export const DOCUMENT_RULES: readonly Rule[] = [noNumber, otherPlan, otherInRow];
