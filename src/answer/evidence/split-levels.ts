import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

const LEVELS = '(?:trung uong|bo|tinh|so|huyen|xa|phuong|nganh doc)';
const LEVEL = new RegExp(` (?:cap|khoi) (?<level>${LEVELS})(?= )`, 'gu');
/** A question that names a level or one of its bodies. */
const NAMES_LEVEL = new RegExp(
  ` (?:cap|khoi) ${LEVELS} | (?:(?:cac|tung|nhung|moi) (?:so|nganh|noi|cap)|huyen|xa|phuong|dac khu|thanh pho|don vi|dia phuong) `,
  'u',
);
const KINDS: ReadonlySet<string> = new Set(['figure', 'percent']);

/** The level that each share of a sentence is said of; undefined for one that is said of no level. */
function levelsOf({ quote, figures }: Candidate): (string | undefined)[] {
  let from = 0;
  return figures
    .filter(({ kind }) => kind === 'percent')
    .map(({ start, end }) => {
      const said = [...foldWords(quote.slice(from, start)).matchAll(LEVEL)].at(-1);
      from = end;
      return said?.groups?.['level'];
    });
}

/** `cấp sở đúng hạn 90,5%, cấp xã 95,5%`: neither is the share of the province. */
export const splitLevels: Rule = ruleFor(
  ({ cue, bodies, text }) =>
    KINDS.has(cue.type) && bodies.length === 0 && !NAMES_LEVEL.test(askedWords({ text })),
  (query, candidate) => {
    const asksShare = query.cue.type === 'percent' || / (?:ti|ty) le | phan tram /u.test(askedWords(query));
    const levels = asksShare ? levelsOf(candidate) : [];
    return new Set(levels).size > 1 && !levels.includes(undefined)
      ? 'chỉ nói riêng từng cấp, không nói chung'
      : undefined;
  },
);
