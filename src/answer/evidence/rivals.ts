import type { Citable, Source, SourceKind } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';

/** What speaks otherwise of the same thing. */
export interface Rivals {
  /** Statements of the content that give another value, the weightiest source first. */
  readonly statements: readonly Citable[];
  /** Sources that give another value, which the `conflicts` note of the statement tells; the weightiest first. */
  readonly sources: readonly Source[];
}

/** Official papers before reports, these before the press and other pages. */
const WEIGHT: Readonly<Record<SourceKind, number>> = {
  law: 0,
  decision: 1,
  report: 2,
  news: 3,
  faq: 4,
  page: 5,
};

/** Official before others; of one kind the newer first. */
function byWeight(a: Source | undefined, b: Source | undefined): number {
  const kind = WEIGHT[a?.kind ?? 'page'] - WEIGHT[b?.kind ?? 'page'];
  const [first, second] = [a?.published ?? '', b?.published ?? ''];
  return kind || (first < second ? 1 : first > second ? -1 : 0);
}

/** What the content records against a statement: both figures must be shown with both sources. */
export function rivalsOf({ rivals = [], rivalSources = [] }: Citable, knowledge: Knowledge): Rivals {
  return {
    statements: rivals
      .flatMap((id) => knowledge.statement(id) ?? [])
      .sort((a, b) => byWeight(knowledge.source(a.sourceId), knowledge.source(b.sourceId))),
    sources: rivalSources.flatMap((id) => knowledge.source(id) ?? []).sort(byWeight),
  };
}
