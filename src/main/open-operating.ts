import type { Bot } from '../cli/open-bot.ts';
import { vietnamToday } from '../cli/vietnam-today.ts';
import type { Config } from '../config.ts';
import type { Channel } from '../delivery/channel.ts';
import type { ChatReference } from '../delivery/chat-reference.ts';
import { systemClock } from '../delivery/clock.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { PauseSwitch } from '../delivery/pause-switch.ts';
import type { Logger } from '../log.ts';
import { channelChecks } from '../operating/channel-checks.ts';
import { contentAgeDays } from '../operating/content-age.ts';
import { createMetrics, type Metrics } from '../operating/metrics/metrics.ts';
import { createOperatorDesk } from '../operating/operator-desk.ts';
import { type HealthCheck, type Readiness, readReadiness } from '../operating/readiness.ts';
import { packageInfo } from '../package-info.ts';
import { createOperatorServer } from '../server/operator/create-operator-server.ts';
import type { Store } from '../store/store.ts';
import { closeServer } from './close-server.ts';
import { listen } from './listen.ts';

/** Counting costs a little: only where somebody can read it. */
export function openMetrics({ operator }: Config): Metrics | undefined {
  return operator.port === undefined
    ? undefined
    : createMetrics(packageInfo().version, () => systemClock.now());
}

export interface OperatingParts {
  readonly bot: Bot;
  readonly store: Store;
  readonly pauses: PauseSwitch;
  readonly channels: readonly Channel[];
  readonly metrics: Metrics | undefined;
  readonly delivery: Pick<Delivery, 'isCircuitOpen'>;
  readonly chatReference: ChatReference;
  readonly logger: Logger;
}

/** What the rest of the bot and the people who run it are told of its state. */
export interface Operating {
  isReady(): Promise<boolean>;
  /** Why the web chat is paused. */
  webPause(): Promise<string | undefined>;
  /** Opens the operator port, where there is one, and gives the line that says so. Throws StartError. */
  start(): Promise<readonly string[]>;
  /** The channels take what comes: people and platforms may be sent here. */
  announceStart(): void;
  /** From here on nobody is to be sent here any more. */
  announceStop(): void;
  close(): Promise<void>;
}

/** The web chat answers at once, without delivery, so it is no `Channel`. */
const WEB = 'web';

function checksOf({ bot, store, channels, delivery }: OperatingParts): readonly HealthCheck[] {
  return [
    { name: 'store', isRequired: true, passes: () => store.isReady() },
    { name: 'content', isRequired: false, passes: () => bot.state !== 'last-good' },
    ...channels.flatMap((channel) => channelChecks(channel, (name) => delivery.isCircuitOpen(name))),
  ];
}

/** Health, figures and the operator port, over what runs already. */
export function openOperating({ operator }: Config, parts: OperatingParts): Operating {
  const { bot, store, pauses, channels, metrics, chatReference } = parts;
  let isRunning = false;
  const running: HealthCheck = { name: 'running', isRequired: true, passes: () => isRunning };
  const checks = [running, ...checksOf(parts)];
  const readiness = (): Promise<Readiness> => readReadiness(checks, systemClock);
  const channelNames = [...channels.map(({ name }) => name), WEB];
  const shared = { channels, channelNames, pauses };
  const { sources } = bot.knowledge.content;
  const ageDays = (): number | undefined => contentAgeDays(sources.values(), vietnamToday(new Date()));
  metrics?.watch({ ...shared, store, contentAgeDays: ageDays });
  const server =
    metrics &&
    createOperatorServer({
      ...(operator.token && { token: operator.token }),
      logger: parts.logger.child({ part: 'operator' }),
      readiness,
      renderMetrics: metrics.render,
      desk: createOperatorDesk({
        ...shared,
        version: packageInfo().version,
        readiness,
        events: store.events,
        chatReference,
        now: () => new Date(),
      }),
    });
  return {
    isReady: async () => (await readiness()).status !== 'not-ready',
    webPause: () => pauses.reasonFor(WEB),
    async start() {
      if (!server || operator.port === undefined) return [];
      const settings = { host: 'OPERATOR_HOST', port: 'OPERATOR_PORT' };
      const address = await listen(server, { host: operator.host, port: operator.port, settings });
      return [
        `Cổng vận hành: ${address}${operator.token ? '' : '. Chỉ xem; đặt OPERATOR_TOKEN để điều khiển.'}`,
      ];
    },
    announceStart() {
      isRunning = true;
    },
    announceStop() {
      isRunning = false;
    },
    close: () => (server ? closeServer(server) : Promise.resolve()),
  };
}
