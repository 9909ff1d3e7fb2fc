import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const KINDS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'none']);
/** What a figure is restricted to. */
const ASPECT =
  /(?:ở|về|tại) (?:nội dung|tiêu chí|khâu|nhóm tiêu chí) (?<aspect>[\p{L} ]{3,50})(?=[,;.)]|$)/gu;

/** The aspects that all figures of a sentence stand before: it tells of nothing else. */
function aspectsOf({ quote, figures }: Candidate): string[] {
  const amounts = figures.filter(({ kind }) => ['percent', 'score', 'ratio'].includes(kind));
  const found = findAll(quote, ASPECT);
  return amounts.length === 1 && found.length === 1
    ? found.flatMap(({ groups }) => groups?.['aspect'] ?? [])
    : [];
}

/** `73,72% ở nội dung tiếp cận dịch vụ` is neither the whole nor another part of it. */
export const otherAspect: Rule = ruleFor(
  ({ cue }) => KINDS.has(cue.type),
  (query, candidate) => {
    const asked = askedWords(query);
    const other = aspectsOf(candidate).find((aspect) => {
      const [first = '', second = ''] = foldWords(aspect).trim().split(' ');
      return !asked.includes(` ${first} ${second} `);
    });
    return other === undefined ? undefined : about('đúng nội dung được hỏi');
  },
);

/** Two words, and what the sort of them is about. */
const NARROWED = /(?<noun>\p{Ll}+ \p{Ll}+) về (?<sort>\p{Ll}+ \p{Ll}+)/gu;

/** `trả lời kiến nghị về văn bản pháp luật trong 15 ngày` does not say how soon others are answered. */
export const narrowerCase: Rule = ruleFor(
  ({ cue }) => cue.type === 'duration',
  (query, { quote, asked: wordings }) => {
    const asked = askedWords(query);
    // `kiến nghị về luật lệ`: the same sort, as the editors say people call it.
    const own = / ve (?<word>\S+) /u.exec(asked)?.groups?.['word'];
    if (own !== undefined && wordings.terms.has(own)) return undefined;
    const narrowed = findAll(quote, NARROWED).flatMap(({ groups }) => {
      const [noun, sort] = [groups?.['noun'], groups?.['sort']].map((words) => foldWords(words ?? ''));
      return noun !== undefined && sort !== undefined ? [{ noun, sort }] : [];
    });
    const isOther = narrowed.some(({ noun, sort }) => {
      const said = sort.trim().split(' ');
      return asked.includes(noun) && !said.some((word) => asked.includes(` ${word} `));
    });
    return isOther ? about('loại việc được hỏi') : undefined;
  },
);
