import { askingPart } from '../answer/understand/asking-part.ts';
import { cleanText } from '../language/clean/clean-text.ts';
import { searchCopy } from '../language/clean/search-copy.ts';
import { type Figure, readFigures } from '../language/figures/read-figures.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { intentOf } from '../language/questions/intent.ts';
import { asksPercent, questionCue } from '../language/questions/question-type.ts';
import { toTerms } from '../language/terms.ts';

/** How a text is understood, in the shape of the ask contract. */
export interface Analysis {
  readonly id?: string | number;
  readonly clean: string;
  readonly tokens: readonly string[];
  readonly figures: readonly Omit<Figure, 'start' | 'end'>[];
  readonly questionType: string;
  readonly intent: string;
}

/**
 * Reads one text without an index, so no typo is corrected; the type is that of the sentence that asks. An empty, too long or undecodable one gives its
 * reason as the intent.
 */
export function analyzeText(text: string, id?: string | number): Analysis {
  const outcome = cleanText(text);
  const echoed = id === undefined ? {} : { id };
  if (outcome.kind !== 'clean')
    return { ...echoed, clean: '', tokens: [], figures: [], questionType: 'none', intent: outcome.kind };
  const asked = searchCopy(outcome.text).text;
  const asking = askingPart(asked, BUILT_IN_LEXICON);
  return {
    ...echoed,
    clean: outcome.text,
    tokens: toTerms(asked, { chat: true }).map(({ term }) => term),
    figures: readFigures(outcome.text).map(({ start: _start, end: _end, ...figure }) => figure),
    questionType: questionCue(toTerms(asking, { chat: true }), asksPercent(asking)).type,
    intent: intentOf(asked),
  };
}
