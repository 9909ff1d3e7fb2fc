import type { Clock } from '../../../src/delivery/clock.ts';
import { ApiRefusal } from './api-refusal.ts';
import { checkWebhook } from './check-webhook.ts';
import type { Parameters } from './request-parameters.ts';
import type { Update, UpdateQueue } from './update-queue.ts';
import { type PushManner, WebhookPusher } from './webhook-pusher.ts';

/** How often `setWebhook` is taken (telegram-bot-api, Client.cpp). */
const SET_EVERY_MS = 1_000;

/** Whether updates wait to be polled or are brought to a webhook, and the methods that change it. */
export class WebhookSide {
  readonly #clock: Clock;
  readonly #queue: UpdateQueue;
  #pusher: WebhookPusher | undefined;
  #nextSetAt = Number.NEGATIVE_INFINITY;
  /** How deliveries go, also of a webhook that is set later. */
  readonly manner: PushManner = { reach: '', copies: 1, chunkBytes: Number.POSITIVE_INFINITY };

  constructor(clock: Clock, queue: UpdateQueue) {
    this.#clock = clock;
    this.#queue = queue;
  }

  /** Undefined while none is set that this fake delivers to. */
  get pusher(): WebhookPusher | undefined {
    return this.#pusher;
  }

  push(update: Update): void {
    if (this.#pusher) this.#pusher.push(update);
    else this.#queue.push(update);
  }

  end(): void {
    this.#pusher?.end();
  }

  info(): object {
    return (
      this.#pusher?.info ?? {
        url: this.#queue.webhookUrl,
        has_custom_certificate: false,
        pending_update_count: this.#queue.waiting.length,
      }
    );
  }

  set(parameters: Parameters): true {
    const now = this.#clock.now();
    if (now < this.#nextSetAt)
      throw new ApiRefusal(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
    this.#nextSetAt = now + SET_EVERY_MS;
    const setting = checkWebhook(parameters);
    if (this.#pusher?.isSame(setting)) return true;
    const waiting = [...(this.#pusher?.end() ?? []), ...this.#queue.takeAll()];
    this.#pusher = new WebhookPusher(this.#clock, setting, this.manner);
    this.#queue.webhookUrl = setting.url;
    this.#queue.conflict();
    for (const update of waiting) this.#pusher.push(update);
    return true;
  }

  /** What was not delivered can be polled again. */
  delete(): true {
    const waiting = this.#pusher?.end() ?? [];
    this.#pusher = undefined;
    this.#queue.webhookUrl = '';
    for (const update of waiting) this.#queue.push(update);
    return true;
  }
}
