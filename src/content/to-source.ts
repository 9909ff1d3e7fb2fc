import type { SourceRecord } from './content-schema.ts';
import { defined } from './defined.ts';
import type { Place, Source } from './types.ts';

/** The source of a record of the register or of an article's front matter. */
export function toSource({ id, title, publisher, published, url, kind }: SourceRecord, place: Place): Source {
  return { id, title, kind, ...defined({ publisher, published, url }), place };
}
