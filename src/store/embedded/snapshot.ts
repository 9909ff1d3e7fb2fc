import { imageOf } from './event-record.ts';
import type { EventState } from './event-state.ts';
import type { Operation } from './operation.ts';
import { type TimeSource, wallTimeOf } from './time-source.ts';

const KEYS_A_LINE = 500;

/**
 * A state as operations that make it again. May be read piece by piece while the state goes on changing, when
 * what happens meanwhile is written between the pieces: each event is told as it stands when its turn comes. What is
 * claimed meanwhile is not told, for then a busy store would never come to an end.
 */
export function* snapshotOf(state: EventState, time: TimeSource): Generator<Operation> {
  const { nextId } = state;
  const keysToTell = state.keys.size;
  yield state.openOperation();
  let told = 0;
  let keys: (readonly [string, string, number])[] = [];
  for (const [channel, key, since] of state.keys.entries()) {
    if (told === keysToTell) break;
    told += 1;
    keys.push([channel, key, wallTimeOf(time, since)]);
    if (keys.length < KEYS_A_LINE) continue;
    yield { op: 'keys', keys };
    keys = [];
  }
  if (keys.length > 0) yield { op: 'keys', keys };
  for (const event of state.events.values()) {
    if (event.id < nextId) yield { op: 'event', event: imageOf(event) };
  }
}
