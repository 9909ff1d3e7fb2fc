import { Gauge, type Registry } from 'prom-client';
import type { Channel } from '../../delivery/channel.ts';
import type { PauseSwitch } from '../../delivery/pause-switch.ts';
import type { Store } from '../../store/store.ts';
import { pollAgeMs } from '../channel-checks.ts';
import { seconds } from './seconds.ts';

export interface StateSources {
  readonly store: Pick<Store, 'isReady'> & { readonly events: Pick<Store['events'], 'figures'> };
  readonly pauses: Pick<PauseSwitch, 'list'>;
  readonly channels: readonly Channel[];
  /** Names that a pause may have: the channels', and the web chat's. */
  readonly channelNames: readonly string[];
  /** Age of the newest source of the content, in days. */
  readonly contentAgeDays: () => number | undefined;
}

type Gauges = ReturnType<typeof createGauges>;

function createGauges(registry: Registry) {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const byChannel = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['channel'], registers: [registry] });
  return {
    inbox: byChannel('cchc_inbox_depth', 'Events accepted and not finished, over all processes'),
    oldest: byChannel('cchc_inbox_oldest_seconds', 'Age of the oldest unfinished event'),
    outbox: byChannel('cchc_outbox_depth', 'Events whose answer is kept and not all sent'),
    dead: byChannel('cchc_dead_letters', 'Events that ended without an answer and are kept'),
    pollAge: byChannel('cchc_poll_age_seconds', 'Since the last poll that came back well'),
    tokenExpires: byChannel('cchc_token_expires_seconds', 'Until the access token of the channel runs out'),
    refused: byChannel('cchc_channel_refused', '1 when the channel was given up until somebody mends it'),
    paused: byChannel('cchc_channel_paused', '1 while the channel is paused by its kill switch'),
    ready: gauge('cchc_store_ready', '1 when a write of the store would succeed'),
    contentAge: gauge('cchc_content_age_days', 'Age of the newest source of the content'),
  };
}

async function readStore({ store, pauses, channelNames }: StateSources, gauges: Gauges): Promise<void> {
  const [isReady, figures, paused] = await Promise.all([
    store.isReady(),
    // What the store cannot tell is left out: an old figure would look like a quiet queue.
    store.events.figures().catch(() => []),
    pauses.list().catch(() => undefined),
  ]);
  gauges.ready.set(isReady ? 1 : 0);
  for (const gauge of [gauges.inbox, gauges.oldest, gauges.outbox, gauges.dead, gauges.paused]) gauge.reset();
  for (const { channel, unfinished, oldestMs, outgoing, dead } of figures) {
    gauges.inbox.set({ channel }, unfinished);
    gauges.oldest.set({ channel }, seconds(oldestMs));
    gauges.outbox.set({ channel }, outgoing);
    gauges.dead.set({ channel }, dead);
  }
  if (!paused) return;
  for (const channel of channelNames) gauges.paused.set({ channel }, paused.has(channel) ? 1 : 0);
}

function readChannels(channels: readonly Channel[], { pollAge, tokenExpires, refused }: Gauges): void {
  for (const gauge of [pollAge, tokenExpires, refused]) gauge.reset();
  for (const one of channels) {
    const status = one.status();
    const channel = one.name;
    refused.set({ channel }, status.state === 'refused' ? 1 : 0);
    const ageMs = pollAgeMs(status);
    if (ageMs !== undefined) pollAge.set({ channel }, seconds(ageMs));
    const { tokenExpiresInMs } = status;
    if (tokenExpiresInMs !== undefined) tokenExpires.set({ channel }, seconds(tokenExpiresInMs));
  }
}

/** Gauges of what is the case. The function returned reads it all anew; it never rejects. */
export function createStateMetrics(registry: Registry, sources: StateSources): () => Promise<void> {
  const gauges = createGauges(registry);
  return async () => {
    readChannels(sources.channels, gauges);
    const days = sources.contentAgeDays();
    if (days !== undefined) gauges.contentAge.set(days);
    await readStore(sources, gauges);
  };
}
