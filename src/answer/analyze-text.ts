import { type CleanText, cleanText } from '../language/clean/clean-text.ts';
import { searchCopy } from '../language/clean/search-copy.ts';
import { type Figure, readFigures } from '../language/figures/read-figures.ts';
import type { QuestionCue } from '../language/questions/question-type.ts';
import { splitQuestions } from '../language/questions/split-questions.ts';
import { toTerms } from '../language/terms.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { understoodLine } from './compose/understood.ts';
import { restoreFromContent } from './restore-from-content.ts';
import { createNameFinder } from './understand/find-names.ts';
import type { Correction, Query } from './understand/query.ts';
import { understand } from './understand/understand.ts';

/** A place in the text as typed, in UTF-16 units, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** One question of a message. */
export interface AnalyzedQuestion extends Span, QuestionCue {
  readonly text: string;
}

/** A short form with what it stands for. */
export interface AnalyzedShortForm extends Span {
  readonly short: string;
  readonly full: string;
  /** Other things that it may stand for there. */
  readonly also?: readonly string[];
}

/** How a text is understood, in the shape of the ask contract; what the contract does not name follows `intent`. */
export interface Analysis {
  readonly id?: string | number;
  readonly clean: string;
  readonly tokens: readonly string[];
  readonly figures: readonly Figure[];
  readonly questionType: string;
  readonly intent: string;
  /** Raw keystrokes or the old encoding that it was typed in. */
  readonly decoded?: string;
  readonly noun?: readonly string[];
  readonly unit?: string;
  readonly flags?: readonly string[];
  readonly questions?: readonly AnalyzedQuestion[];
  readonly shortForms?: readonly AnalyzedShortForm[];
  readonly corrections?: readonly Correction[];
  /** With diacritics and chat spelling in full, as far as they are certain. */
  readonly restored?: string;
  /** The line that a person is shown when the question was not read as typed. */
  readonly understood?: string;
}

export interface Analyzer {
  /** Reads one text. An empty, too long or undecodable one gives its reason as the intent, and nothing else. */
  analyze(text: string, id?: string | number): Analysis;
}

/** Takes offsets of a text made from the clean one back to what was typed. */
type ToTyped = (index: number) => number;

const placed = <T extends Span>(span: T, toTyped: ToTyped): T => ({
  ...span,
  start: toTyped(span.start),
  end: toTyped(span.end),
});

class ContentAnalyzer implements Analyzer {
  readonly #knowledge: Knowledge;
  readonly #findNames: ReturnType<typeof createNameFinder>;
  readonly #restorer: ReturnType<typeof restoreFromContent>;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#findNames = createNameFinder(knowledge.content);
    this.#restorer = restoreFromContent(knowledge.content);
  }

  analyze(text: string, id?: string | number): Analysis {
    const outcome = cleanText(text);
    const echoed = id === undefined ? {} : { id };
    if (outcome.kind === 'clean') return { ...echoed, ...this.#read(outcome) };
    return { ...echoed, clean: '', tokens: [], figures: [], questionType: 'none', intent: outcome.kind };
  }

  #read(clean: CleanText): Analysis {
    const { index: vocabulary, lexicon } = this.#knowledge;
    const copy = searchCopy(clean.text);
    const toTyped: ToTyped = (at) => clean.toOriginal(copy.toOriginal(at));
    const query = understand(copy.text, { vocabulary, findNames: this.#findNames, lexicon });
    const { type, noun, unit, flags } = query.cue;
    const isDecoded = clean.decoded !== undefined;
    const understood = understoodLine({ query, isDecoded }, this.#restorer);
    return {
      clean: clean.text,
      tokens: toTerms(copy.text, { chat: true, lexicon }).map(({ term }) => term),
      figures: readFigures(copy.text).map((figure) => placed(figure, toTyped)),
      questionType: type,
      intent: query.intent,
      ...(clean.decoded !== undefined && { decoded: clean.decoded }),
      noun,
      ...(unit !== undefined && { unit }),
      ...(flags !== undefined && { flags }),
      questions: splitQuestions(copy.text, lexicon).map(({ start, end, text, cue }) =>
        placed({ start, end, text, ...cue }, toTyped),
      ),
      shortForms: this.#shortForms(copy.text).map((form) => placed(form, toTyped)),
      corrections: this.#corrections(copy.text, query).map((one) => placed(one, toTyped)),
      restored: this.#restorer.restore(copy.text).text,
      ...(understood !== undefined && { understood }),
    };
  }

  /** In the whole message: what is answered may be one sentence of it. */
  #corrections(text: string, { typed, corrections }: Query): Correction[] {
    const from = Math.max(0, text.indexOf(typed));
    return corrections.map((one) => ({ ...one, start: from + one.start, end: from + one.end }));
  }

  #shortForms(text: string): AnalyzedShortForm[] {
    const tokens = tokenize(text);
    return this.#knowledge.lexicon.expansions(tokens, true).flatMap((entry, at) => {
      const token = tokens[at];
      if (!entry || !token) return [];
      const { start, end, surface } = token;
      return [{ start, end, short: surface, full: entry.full, ...(entry.also && { also: entry.also }) }];
    });
  }
}

/** Makes the reading of texts over one body of knowledge; learning how its words are spelt takes some 40 ms. */
export function createAnalyzer(knowledge: Knowledge): Analyzer {
  return new ContentAnalyzer(knowledge);
}
