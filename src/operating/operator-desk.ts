/** What the people who run the bot may see and do, whatever asks for it. */
import type { Channel } from '../delivery/channel.ts';
import type { ChannelPause } from '../delivery/channel-pause.ts';
import type { ChatReference } from '../delivery/chat-reference.ts';
import type { PauseSwitch } from '../delivery/pause-switch.ts';
import type { DeadLetter, EventStore } from '../store/store.ts';
import { pollAgeMs } from './channel-checks.ts';
import type { Readiness } from './readiness.ts';

/** A channel in the overview. What a store or a status does not tell is absent. */
export interface ChannelOverview {
  readonly name: string;
  readonly state?: string;
  readonly lastPollMsAgo?: number;
  /** One line in Vietnamese on what somebody should do. */
  readonly notice?: string;
  readonly unfinished: number;
  readonly oldestMs: number;
  readonly dead: number;
  readonly pause?: ChannelPause;
}

export interface Overview {
  readonly version: string;
  readonly readiness: Readiness;
  readonly channels: readonly ChannelOverview[];
}

/** A dead letter without its text; `chat` is a keyed hash. */
export type ShownDeadLetter = DeadLetter;

/** Those that touch the store reject with `StoreUnavailable`. */
export interface OperatorDesk {
  overview(): Promise<Overview>;
  /** False: there is no such channel. */
  pause(channel: string, reason: string): Promise<boolean>;
  resume(channel: string): Promise<boolean>;
  deadLetters(): Promise<readonly ShownDeadLetter[]>;
  /** False: there is no such dead letter. */
  revive(id: string): Promise<boolean>;
}

export interface DeskParts {
  readonly version: string;
  readonly readiness: () => Promise<Readiness>;
  readonly channels: readonly Channel[];
  /** Names that a pause may have: the channels', and the web chat's. */
  readonly channelNames: readonly string[];
  readonly pauses: PauseSwitch;
  readonly events: Pick<EventStore, 'figures' | 'deadLetters' | 'revive'>;
  readonly chatReference: ChatReference;
  readonly now: () => Date;
}

const MOST_DEAD_LETTERS = 100;

async function overviewOf({ version, readiness, ...parts }: DeskParts): Promise<Overview> {
  const [ready, figures, pauses] = await Promise.all([
    readiness(),
    parts.events.figures(),
    parts.pauses.list(),
  ]);
  const overviewOfChannel = (name: string): ChannelOverview => {
    const status = parts.channels.find((channel) => channel.name === name)?.status();
    const pollAge = status && pollAgeMs(status);
    const queue = figures.find(({ channel }) => channel === name);
    const pause = pauses.get(name);
    return {
      name,
      ...(status && { state: status.state }),
      ...(pollAge !== undefined && { lastPollMsAgo: Math.round(pollAge) }),
      ...(status?.notice !== undefined && { notice: status.notice }),
      unfinished: queue?.unfinished ?? 0,
      oldestMs: Math.round(queue?.oldestMs ?? 0),
      dead: queue?.dead ?? 0,
      ...(pause && { pause }),
    };
  };
  return { version, readiness: ready, channels: parts.channelNames.map(overviewOfChannel) };
}

export function createOperatorDesk(parts: DeskParts): OperatorDesk {
  const { pauses, events, channelNames, chatReference } = parts;
  return {
    overview: () => overviewOf(parts),
    async pause(channel, reason) {
      if (!channelNames.includes(channel)) return false;
      await pauses.pause(channel, { reason, since: parts.now().toISOString() });
      return true;
    },
    async resume(channel) {
      if (!channelNames.includes(channel)) return false;
      await pauses.resume(channel);
      return true;
    },
    async deadLetters() {
      const letters = await events.deadLetters(MOST_DEAD_LETTERS);
      // Named one by one: what a store gives besides is not for eyes.
      return letters.map(({ id, channel, chat, reason, diedAt }) => ({
        id,
        channel,
        chat: chatReference(chat),
        reason,
        diedAt,
      }));
    },
    revive: (id) => events.revive(id),
  };
}
