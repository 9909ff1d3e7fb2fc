import type { Responder } from '../conversation/responder.ts';

/** The same responder, which adds the time of every reply to a list. `now` is in milliseconds. */
export function timed(
  responder: Pick<Responder, 'respond'>,
  now: () => number,
  elapsed: number[],
): Pick<Responder, 'respond'> {
  return {
    respond(message) {
      const start = now();
      const reply = responder.respond(message);
      elapsed.push(now() - start);
      return reply;
    },
  };
}
