import type { PlaceRecord } from './content-schema.ts';
import { defined } from './defined.ts';
import type { NamedPlace, Place } from './types.ts';

/** The place or body of a record of `places.yaml`. */
export function toPlace(record: PlaceRecord, place: Place): NamedPlace {
  const { id, name, kind, aliases, from, until, becomes, facts } = record;
  return { id, name, kind, aliases, facts, ...defined({ from, until, becomes }), place };
}
