import { createZaloOaChannel } from '../channels/zalo-oa/zalo-oa-channel.ts';
import type { Config } from '../config.ts';
import type { Channel } from '../delivery/channel.ts';
import { systemClock } from '../delivery/clock.ts';
import type { ChannelSurroundings } from './channel-surroundings.ts';

/** Undefined when its settings are not given. */
export function openZaloOa(
  { zaloOa }: Config,
  { bot, delivery, store, logger }: ChannelSurroundings,
): Channel | undefined {
  if (!zaloOa) return undefined;
  const { apiRoot, oauthRoot, ...credentials } = zaloOa;
  return createZaloOaChannel({
    credentials,
    apiRoot,
    oauthRoot,
    responder: bot.responder,
    delivery,
    store,
    clock: systemClock,
    wallNow: () => Date.now(),
    random: Math.random,
    logger: logger.child({ channel: 'zalo-oa' }),
  });
}
