import type { Content } from '../content/types.ts';
import { createLexicon, type Lexicon } from '../language/lexicon.ts';
import { createRestorer, type Restorer } from '../language/restore/create-restorer.ts';
import { QUESTION_WORDING } from '../language/restore/question-wording.ts';

/** Every text of the content that shows how words are spelt, and how people ask. */
function* textsOf({ passages, statements, sources, faq }: Content): Generator<string> {
  for (const { text, section } of passages) {
    yield text;
    if (section !== undefined) yield section;
  }
  for (const { statement } of statements) yield statement;
  for (const { title } of sources) yield title;
  for (const { questions, answer } of faq) {
    yield* questions;
    yield answer;
  }
  yield* QUESTION_WORDING;
}

/** A restorer of diacritics that writes as the content does, with the short forms of the content. */
export function restoreFromContent(
  content: Content,
  lexicon: Lexicon = createLexicon(content.shortForms),
): Restorer {
  return createRestorer(textsOf(content), lexicon);
}
