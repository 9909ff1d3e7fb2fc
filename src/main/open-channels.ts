import type { Config } from '../config.ts';
import type { Channel } from '../delivery/channel.ts';
import type { ChannelSurroundings } from './channel-surroundings.ts';
import { openTelegram } from './open-telegram.ts';
import { openZaloBot } from './open-zalo-bot.ts';
import { openZaloOa } from './open-zalo-oa.ts';

/** A channel that the configuration turns on, or the line that says how to. */
export type OpenedChannel =
  | { readonly channel: Channel }
  | { readonly channel?: undefined; readonly offLine: string };

/** Every channel that goes through delivery, in the order in which they are told of. */
export function openChannels(config: Config, surroundings: ChannelSurroundings): readonly OpenedChannel[] {
  const orOff = (channel: Channel | undefined, offLine: string): OpenedChannel =>
    channel ? { channel } : { offLine };
  return [
    orOff(openTelegram(config, surroundings), 'Telegram: tắt. Đặt TELEGRAM_BOT_TOKEN để bật.'),
    orOff(openZaloBot(config, surroundings), 'Zalo Bot: tắt. Đặt ZALO_BOT_TOKEN để bật.'),
    orOff(openZaloOa(config, surroundings), 'Zalo OA: tắt. Đặt các mục ZALO_OA_… để bật (docs/channels.md).'),
  ];
}
