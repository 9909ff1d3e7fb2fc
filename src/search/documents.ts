import type { Citable, Content, Passage, Source } from '../content/types.ts';
import { indexContext } from '../language/index-names.ts';
import { createLexicon, type Lexicon } from '../language/lexicon.ts';
import { toBigrams, toTerms } from '../language/terms.ts';

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

function documentOf(id: string, text: string, context: string, lexicon: Lexicon): SearchDocument {
  const terms = toTerms(text, { chat: false, lexicon }).map(({ term }) => term);
  return {
    id,
    terms: terms.join(' '),
    bigrams: toBigrams(terms).join(' '),
    context: toTerms(context, { chat: false, lexicon })
      .map(({ term }) => term)
      .join(' '),
  };
}

/** One search document for each passage and each statement, in the order of the content. */
export function toSearchDocuments(content: Content): SearchDocument[] {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const lexicon = createLexicon(content.shortForms);
  return [
    ...content.passages.map((passage) =>
      documentOf(passage.id, passage.text, passageContext(passage, sources.get(passage.sourceId)), lexicon),
    ),
    ...content.statements.map((statement) =>
      documentOf(
        statement.id,
        statement.statement,
        statementContext(statement, sources.get(statement.sourceId)),
        lexicon,
      ),
    ),
  ];
}
