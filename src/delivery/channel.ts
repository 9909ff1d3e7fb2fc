/** One line in Vietnamese for the people who run the bot, and whether the channel works or will by itself. */
export interface ChannelStart {
  readonly ok: boolean;
  readonly message: string;
}

export interface ChannelStatus {
  /** `retrying`: the last poll or call failed. `refused`: given up until somebody mends it, see the log. */
  readonly state: 'idle' | 'connecting' | 'receiving' | 'retrying' | 'refused' | 'stopped';
  /** Age of the last poll that came back well, in milliseconds; absent for webhooks and before the first. */
  readonly lastPollMsAgo?: number;
  /** Until the token that it sends with runs out, in milliseconds; only for platforms whose tokens do. */
  readonly tokenExpiresInMs?: number;
  /** One line in Vietnamese on what somebody should do, while there is something. */
  readonly notice?: string;
}

/** A channel as `main` runs it. Sending what was accepted is delivery's, not the channel's. */
export interface Channel {
  readonly name: string;
  /** Begins to receive. Resolves within a few seconds, also where the platform cannot be reached yet. Never rejects. */
  start(): Promise<ChannelStart>;
  /** Takes nothing more. Safe at any time, and twice. */
  stopReceiving(): Promise<void>;
  status(): ChannelStatus;
  /** Where the platform brings its events; absent for a channel that fetches them. */
  readonly webhook?: Webhook;
}

/** A request of a platform as it came. */
export interface WebhookRequest {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes as received, up to 256 KiB: signatures are over them. */
  readonly body: Buffer;
}

/** `refused`: the secret or signature is wrong. `later`: not taken, to be brought again. */
export type WebhookOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'later'; readonly afterSeconds: number };

export interface Webhook {
  /** Below the server's own address: `/webhook/telegram`. */
  readonly path: string;
  /** Resolves once everything in the request is safe to acknowledge. Never rejects. */
  receive(request: WebhookRequest): Promise<WebhookOutcome>;
}
