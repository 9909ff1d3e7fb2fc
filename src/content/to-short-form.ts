import { fold } from '../language/fold.ts';
import type { ShortFormRecord } from './content-schema.ts';
import { defined } from './defined.ts';
import type { Place, ShortForm } from './types.ts';

/** `đk` must be typed with its mark, `HĐNV` need not where the full form has the đ. */
function typedForm(short: string, full: string): string | undefined {
  const lower = short.toLowerCase();
  const bare = full.toLowerCase().includes('đ') ? lower.replaceAll('đ', 'd') : lower;
  return bare === fold(lower) ? undefined : lower;
}

/** The short form of a record of `short-forms.yaml`. */
export function toShortForm(record: ShortFormRecord, place: Place): ShortForm {
  const { short, full, also, scope, after, before } = record;
  return {
    short: fold(short),
    full,
    scope: scope === 'documents' ? 'domain' : 'chat',
    ...defined({
      also,
      typed: typedForm(short, full),
      after: after?.map(fold),
      before: before?.map(fold),
    }),
    place,
  };
}
