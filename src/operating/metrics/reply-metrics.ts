import { Counter, Histogram, type Registry } from 'prom-client';
import type { Reply } from '../../answer/reply.ts';
import type { Responder } from '../../conversation/responder.ts';
import { ANSWER_BUCKETS, seconds } from './seconds.ts';

/**
 * Counts the replies of all channels by their kind, never by their text. A conversation that is rebuilt after a restart
 * is answered again, and counted again.
 * @param now Monotonic milliseconds.
 */
export function countReplies<Counted extends Responder>(
  responder: Counted,
  registry: Registry,
  now: () => number,
): Counted {
  const registers = [registry];
  const replies = new Counter({
    name: 'cchc_replies_total',
    help: 'Replies by kind',
    labelNames: ['kind'],
    registers,
  });
  const unanswered = new Counter({
    name: 'cchc_unanswered_total',
    help: 'Questions to which the content holds no sure answer',
    registers,
  });
  const replySeconds = new Histogram({
    name: 'cchc_reply_seconds',
    help: 'Working out a reply inside the process',
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const respond = (message: Parameters<Responder['respond']>[0]): Reply => {
    const startedAt = now();
    const reply = responder.respond(message);
    replySeconds.observe(seconds(now() - startedAt));
    replies.inc({ kind: reply.kind });
    if (reply.kind === 'abstain') unanswered.inc();
    return reply;
  };
  return { ...responder, respond };
}
