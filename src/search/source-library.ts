import type { Citable, Passage, Source } from '../content/types.ts';
import type { Knowledge } from './knowledge.ts';

/** One source and everything that the bot holds of it, in the order of the content files. */
export interface Holdings {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly statements: readonly Citable[];
}

function groupBySource<Item extends { readonly sourceId: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sourceId);
    if (group) group.push(item);
    else groups.set(item.sourceId, [item]);
  }
  return groups;
}

/** Looks up sources with what they hold. */
export function createSourceLibrary(knowledge: Knowledge): { find(id: string): Holdings | undefined } {
  const passages = groupBySource(knowledge.content.passages);
  const statements = groupBySource(knowledge.content.statements);
  return {
    find(id) {
      const source = knowledge.source(id);
      return source && { source, passages: passages.get(id) ?? [], statements: statements.get(id) ?? [] };
    },
  };
}
