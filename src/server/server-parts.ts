import type { WebAssets } from '../channels/web/load-web-assets.ts';
import type { SourceLibrary } from '../channels/web/source-library.ts';
import type { Responder } from '../conversation/responder.ts';
import type { Webhook } from '../delivery/channel.ts';
import type { Logger } from '../log.ts';
import type { ChartParts } from './chart-route.ts';
import type { DraftChecker } from './draft-checker.ts';

/** What the server is wired to. */
export interface ServerParts {
  readonly responder: Pick<Responder, 'respond'>;
  readonly checker: DraftChecker;
  readonly library: SourceLibrary;
  readonly assets: WebAssets;
  /** Without it no reply has a picture. */
  readonly charts?: ChartParts;
  /** Where the platforms bring their events. */
  readonly webhooks?: readonly Webhook[];
  readonly logger: Logger;
  /** False while people had better be sent elsewhere: starting, stopping, a store that cannot be written. Default: true. */
  readonly isReady?: () => boolean | Promise<boolean>;
  /** Why the web chat is paused; undefined while it is not. Default: never. */
  readonly pauseReason?: () => Promise<string | undefined>;
  /** A clock that only runs forward, in ms. Default `performance.now`. */
  readonly monotonicMs?: () => number;
}
