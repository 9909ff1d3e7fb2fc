import type { DrawPicture } from '../chart/pictures.ts';
import type { Bot } from '../cli/open-bot.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/store.ts';

/** What every channel is wired to. */
export interface ChannelSurroundings {
  readonly bot: Bot;
  readonly delivery: Delivery;
  readonly store: Store;
  readonly logger: Logger;
  /** One for all channels: a chart is drawn once. */
  readonly draw: DrawPicture;
}
