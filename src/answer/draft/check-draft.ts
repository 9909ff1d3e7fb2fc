import { cleanText } from '../../language/clean/clean-text.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Reply } from '../reply.ts';
import type { CheckedFigure } from './checked-figure.ts';
import { composeDraft } from './compose-draft.ts';
import type { JudgeStatement } from './judged-statement.ts';

/** Longest draft that is read, in UTF-16 units. */
const LONGEST_DRAFT = 102_400;

/** Checks every figure of a pasted text: a summary first, then the faults, then the rest. */
export function checkDraft(pasted: string, judge: JudgeStatement): Reply {
  const clean = cleanText(pasted.slice(0, LONGEST_DRAFT), { maxLength: LONGEST_DRAFT });
  if (clean.kind !== 'clean') return composeDraft([], pasted);
  const checked: CheckedFigure[] = [];
  for (const { start, end } of splitSentences(clean.text)) {
    const sentence = clean.text.slice(start, end);
    const figures = readFigures(sentence);
    if (figures.length === 0) continue;
    const { claim, citations } = judge(`${sentence.replace(/[.,;:!?\s]{1,20}$/u, '')}, đúng không?`);
    const open = [...(claim?.checks ?? [])];
    for (const figure of figures) {
      const at = open.findIndex(({ said }) => said === figure.surface);
      const check = at < 0 ? undefined : open.splice(at, 1)[0];
      if (!check) continue;
      checked.push({
        said: figure.surface,
        start: clean.toOriginal(start + figure.start),
        end: clean.toOriginal(start + figure.end),
        verdict: check.verdict,
        ...(check.found !== undefined && { found: check.found }),
        citations: citations.filter(({ marker }) => marker === check.marker),
      });
    }
  }
  return composeDraft(checked, pasted);
}
