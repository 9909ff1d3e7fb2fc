import type { Json } from '../store/json.ts';
import type { Effect, Response } from './channel-port.ts';

/** One step of a worked-out answer, as the store keeps it. */
export type Part =
  | { readonly message: Json; readonly optional?: boolean }
  /** Stands behind the messages: done once they are out. */
  | { readonly effect: Effect };

export function toParts({ messages, effects = [] }: Response<unknown>): readonly Part[] {
  return [
    ...messages.map(({ message, optional }) => ({
      message: message as Json,
      ...(optional === true && { optional }),
    })),
    ...effects.map((effect) => ({ effect })),
  ];
}

/** What `toParts` made, back from the store. */
export function fromStore(parts: readonly Json[]): readonly Part[] {
  return parts as unknown as readonly Part[];
}
