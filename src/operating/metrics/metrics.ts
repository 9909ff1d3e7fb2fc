import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Responder } from '../../conversation/responder.ts';
import type { DeliveryObserver } from '../../delivery/delivery-observer.ts';
import { createDeliveryMetrics } from './delivery-metrics.ts';
import { countReplies } from './reply-metrics.ts';
import { createStateMetrics, type StateSources } from './state-metrics.ts';

export interface Metrics {
  /** For delivery to tell of its work. */
  readonly observer: DeliveryObserver;
  /** The same responder, whose replies are counted. Once for a process. */
  countReplies<Counted extends Responder>(responder: Counted): Counted;
  /** What is read whenever somebody asks for the figures. */
  watch(sources: StateSources): void;
  /** All figures in the text format of Prometheus, and its media type. Never rejects because of the store. */
  render(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/**
 * Counters of this process, in a registry of their own. Names begin with `cchc_`; those of the process itself
 * (`process_`, `nodejs_`, among them the lag of the event loop) are prom-client's.
 */
export function createMetrics(version: string, now: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'cchc_build_info',
    help: 'Version of the program, always 1',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1);
  let refresh = (): Promise<void> => Promise.resolve();
  return {
    observer: createDeliveryMetrics(registry),
    countReplies: (responder) => countReplies(responder, registry, now),
    watch(sources) {
      refresh = createStateMetrics(registry, sources);
    },
    async render() {
      await refresh();
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}
