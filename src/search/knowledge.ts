import type { Citable, Content, FaqEntry, Passage, Source } from '../content/types.ts';
import { createLexicon, type Lexicon } from '../language/lexicon.ts';
import { toSearchDocuments } from './documents.ts';
import { ForwardView, type SavedView } from './forward-view.ts';
import { type SavedIndex, SearchIndex } from './search-index.ts';

/** What is saved of it, as JSON. */
export interface SavedKnowledge {
  readonly content: Content;
  readonly index: SavedIndex;
  readonly view: SavedView;
}

/** Everything an answer is made from: the content, its index, and look-ups by id. Read-only after it is made. */
export class Knowledge {
  readonly content: Content;
  readonly index: SearchIndex;
  /** The documents of the index, read forward. */
  readonly view: ForwardView;
  /** The short forms that content and questions are read with. */
  readonly lexicon: Lexicon;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #passages: ReadonlyMap<string, Passage>;
  readonly #statements: ReadonlyMap<string, Citable>;
  /** By the number of the document in the view. */
  readonly #documentSources: readonly string[];

  constructor(content: Content, index: SearchIndex, view: ForwardView) {
    this.content = content;
    this.index = index;
    this.view = view;
    this.lexicon = createLexicon(content.shortForms);
    this.#sources = new Map(content.sources.map((source) => [source.id, source]));
    this.#passages = new Map(content.passages.map((passage) => [passage.id, passage]));
    this.#statements = new Map(content.statements.map((statement) => [statement.id, statement]));
    this.#documentSources = Array.from({ length: index.documentCount }, (_, document) => {
      const id = view.documentId(document);
      return (this.passage(id) ?? this.statement(id))?.sourceId ?? '';
    });
  }

  static build(content: Content, onProgress?: (done: number, total: number) => void): Knowledge {
    const documents = toSearchDocuments(content);
    return new Knowledge(
      content,
      SearchIndex.build(
        documents.map(({ search }) => search),
        (done) => onProgress?.(done, documents.length),
      ),
      ForwardView.build(documents.map(({ forward }) => forward)),
    );
  }

  static restore(saved: SavedKnowledge): Knowledge {
    return new Knowledge(saved.content, SearchIndex.restore(saved.index), ForwardView.restore(saved.view));
  }

  source(id: string): Source | undefined {
    return this.#sources.get(id);
  }

  passage(id: string): Passage | undefined {
    return this.#passages.get(id);
  }

  statement(id: string): Citable | undefined {
    return this.#statements.get(id);
  }

  /** The id of the source of a document, by its number in the view. */
  sourceOf(document: number): string {
    return this.#documentSources[document] ?? '';
  }

  get faq(): readonly FaqEntry[] {
    return this.content.faq;
  }
}
