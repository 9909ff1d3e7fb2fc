import { field } from '../shared/field.ts';
import { readNumberId } from './read-id.ts';
import { UPDATE_KINDS } from './update-kinds.ts';

/** Telegram's number of the person behind an update; undefined where it names nobody. */
export function senderOf(raw: unknown): number | undefined {
  const kind = UPDATE_KINDS.find((name) => field(raw, name) !== undefined);
  return kind && readNumberId(field(field(field(raw, kind), 'from'), 'id'));
}
