import type { Citable, Content, Passage, Source, TextSpan } from '../content/types.ts';
import { indexContext } from '../language/index-names.ts';
import { createLexicon, type Lexicon } from '../language/lexicon.ts';
import { toBigrams, toTerms } from '../language/terms.ts';
import type { ForwardDocument } from './forward-view.ts';

/** What MiniSearch indexes: terms already made by the language layer, joined by spaces. */
export interface SearchDocument {
  readonly id: string;
  /** Terms of the text that can be quoted. */
  readonly terms: string;
  readonly bigrams: string;
  /** Terms of what surrounds it: title, section, topic, names of an index. */
  readonly context: string;
}

/** The words around a fact or index row that are not part of its sentence but help to find it. */
export function statementContext(statement: Citable, source: Source | undefined): string {
  const own =
    statement.kind === 'fact'
      ? statement.topic
      : [statement.index, indexContext(statement.index), statement.province]
          .filter((part) => part !== undefined)
          .join(' ');
  return `${own} ${source?.title ?? ''}`;
}

/** The words around a passage: title of its document and the heading above it. */
export function passageContext(passage: Passage, source: Source | undefined): string {
  return `${source?.title ?? ''} ${passage.section ?? ''}`;
}

/** A document read once, for both ways to look at it. */
export interface ReadDocument {
  readonly search: SearchDocument;
  readonly forward: ForwardDocument;
}

function documentOf(
  id: string,
  { text, sentences, context }: { text: string; sentences: readonly TextSpan[]; context: string },
  lexicon: Lexicon,
): ReadDocument {
  const terms = toTerms(text, { chat: false, lexicon });
  const syllables = terms.map(({ term }) => term);
  return {
    search: {
      id,
      terms: syllables.join(' '),
      bigrams: toBigrams(syllables).join(' '),
      context: toTerms(context, { chat: false, lexicon })
        .map(({ term }) => term)
        .join(' '),
    },
    forward: { id, terms, sentences },
  };
}

/** One search document for each passage and each statement, in the order of the content. */
export function toSearchDocuments(content: Content): ReadDocument[] {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const lexicon = createLexicon(content.shortForms);
  return [
    ...content.passages.map((passage) => {
      const context = passageContext(passage, sources.get(passage.sourceId));
      return documentOf(passage.id, { text: passage.text, sentences: passage.sentences, context }, lexicon);
    }),
    ...content.statements.map((statement) => {
      const text = statement.statement;
      const context = statementContext(statement, sources.get(statement.sourceId));
      return documentOf(
        statement.id,
        { text, sentences: [{ start: 0, end: text.length }], context },
        lexicon,
      );
    }),
  ];
}
