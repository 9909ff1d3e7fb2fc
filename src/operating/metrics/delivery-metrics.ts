import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { DeliveryObserver } from '../../delivery/delivery-observer.ts';
import { ANSWER_BUCKETS, seconds, WAIT_BUCKETS, WRITE_BUCKETS } from './seconds.ts';

function createCounters(registry: Registry) {
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  return {
    updates: counter('cchc_updates_total', 'Events offered by platforms', 'channel', 'result'),
    answers: counter('cchc_answers_total', 'Answers worked out and kept', 'channel', 'outcome'),
    finished: counter('cchc_finished_total', 'Events ended for good', 'channel', 'end'),
    sends: counter('cchc_sends_total', 'Attempts to send a message', 'channel', 'result'),
    doubles: counter('cchc_possible_doubles_total', 'Messages that may have been sent twice', 'channel'),
    feedback: counter('cchc_feedback_total', "People's words on answers", 'helpful'),
  };
}

function createHistograms(registry: Registry) {
  const byChannel = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, labelNames: ['channel'], buckets, registers: [registry] });
  return {
    answer: byChannel(
      'cchc_answer_seconds',
      'From taking an event up to its answer being kept',
      ANSWER_BUCKETS,
    ),
    delivery: byChannel('cchc_delivery_seconds', 'From accepting an event to its end', WAIT_BUCKETS),
    retryAfter: byChannel('cchc_retry_after_seconds', 'Pauses that a platform asked for', WAIT_BUCKETS),
    write: new Histogram({
      name: 'cchc_store_write_seconds',
      help: 'Durable writes of the store',
      buckets: WRITE_BUCKETS,
      registers: [registry],
    }),
  };
}

/** Counts what delivery tells of its work. Labels are channels and constant words. */
export function createDeliveryMetrics(registry: Registry): DeliveryObserver {
  const count = createCounters(registry);
  const time = createHistograms(registry);
  const circuits = new Gauge({
    name: 'cchc_circuit_open',
    help: '1 while sends of the channel are held back after failures in a row',
    labelNames: ['channel'],
    registers: [registry],
  });
  for (const helpful of ['true', 'false']) count.feedback.inc({ helpful }, 0);
  return {
    accepted: (channel, result) => count.updates.inc({ channel, result }),
    answered(channel, outcome, ms) {
      count.answers.inc({ channel, outcome });
      time.answer.observe({ channel }, seconds(ms));
    },
    sent: (channel, result) => count.sends.inc({ channel, result }),
    maybeDoubled: (channel) => count.doubles.inc({ channel }),
    retryAfter: (channel, ms) => time.retryAfter.observe({ channel }, seconds(ms)),
    finished(channel, end, ms) {
      count.finished.inc({ channel, end });
      time.delivery.observe({ channel }, seconds(ms));
    },
    circuit: (channel, isOpen) => circuits.set({ channel }, isOpen ? 1 : 0),
    feedback: (helpful) => count.feedback.inc({ helpful: String(helpful) }),
    storeWrote: (ms) => time.write.observe(seconds(ms)),
  };
}
