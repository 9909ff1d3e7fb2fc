/** The real `serve` with Telegram by webhook, at a port that it keeps over restarts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { OFFICE_FILES, OFFICE_QUESTION, writeFiles } from '../../e2e/cli-library.ts';
import type { Workshop } from '../../e2e/cli-run.ts';
import { type Serving, startServing } from '../../e2e/serve-process.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../../fakes/telegram/fake-telegram.ts';
import { hastyClock } from './traffic.ts';
import { WEBHOOK_ADDRESS } from './worker-settings.ts';

/** Few messages in each of many groups: Telegram lets a bot write five at once in one. */
export const SERVE_TRAFFIC = {
  chats: 40,
  atOnce: 1,
  textOf: (number: number) => `${OFFICE_QUESTION} Lần ${number}`,
};

export async function startHastyTelegram(): Promise<FakeTelegram> {
  const fake = await startFakeTelegram({ clock: hastyClock });
  onTestFinished(() => fake.close());
  fake.pushManner.copies = 2;
  return fake;
}

export function serveAt(
  port: number,
  fake: FakeTelegram,
  { workshop, ...env }: { readonly workshop: Workshop; readonly [name: string]: string | Workshop },
): Promise<Serving> {
  return startServing(workshop, {
    PORT: String(port),
    CONTENT_DIR: writeFiles(workshop.path('content'), OFFICE_FILES),
    TELEGRAM_API_ROOT: fake.root,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_URL: WEBHOOK_ADDRESS,
    QUESTIONS_PER_MINUTE_PER_PERSON: '1000',
    ...(env as Readonly<Record<string, string>>),
  });
}

const LOOK_EVERY_MS = 50;

/** Asks again and again whether a server is ready, as a balancer does. */
export class ReadinessWatch {
  /** What was said, without repetitions: 200, 503, or 0 for no answer. */
  readonly said: number[] = [];
  readonly #address: string;
  readonly #ending = new AbortController();
  readonly #watching: Promise<void>;
  #onChange: () => void = () => undefined;

  constructor(port: number) {
    this.#address = `http://127.0.0.1:${port}/health/ready`;
    this.#watching = this.#watch();
  }

  get isReady(): boolean {
    return this.said.at(-1) === 200;
  }

  /** Resolves when it says so now. */
  async until(status: number): Promise<void> {
    while (this.said.at(-1) !== status)
      await new Promise<void>((resolve) => {
        this.#onChange = resolve;
      });
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#watching;
  }

  async #watch(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      // A connection of its own each time: one that is open may outlive the port.
      const asked = fetch(this.#address, { headers: { connection: 'close' } });
      const status = await asked.then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => 0,
      );
      if (this.said.at(-1) !== status) {
        this.said.push(status);
        this.#onChange();
      }
      await sleep(LOOK_EVERY_MS);
    }
  }
}
