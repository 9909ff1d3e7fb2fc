import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../../src/delivery/clock.ts';
import type { QueueFigures } from '../../../src/store/store.ts';
import type { FakeTelegram } from '../../fakes/telegram/fake-telegram.ts';
import { type Chat, groupChat, privateChat } from '../../fakes/telegram/update-content.ts';

/** What became of the messages of a run. */
export interface Account {
  /** Messages that people wrote. */
  readonly written: number;
  /** Of those, acknowledged. */
  readonly accepted: number;
  /** Acknowledgements of what had been acknowledged before. */
  readonly duplicates: number;
  /** Deliveries that were told to come again, met no server, were cut off, and got no answer in time. */
  readonly told503: number;
  readonly unmet: number;
  readonly cut: number;
  readonly late: number;
  readonly answered: number;
  readonly dead: number;
  /** Neither answered nor a dead letter. */
  readonly lost: number;
  /** Answers that came again. */
  readonly doubles: number;
  /** Of those, the ones of which the store knew that they may be out. */
  readonly doublesInWindow: number;
  /** Answers behind one to a later message of the same chat. */
  readonly reordered: number;
}

export interface TrafficOptions {
  readonly chats: number;
  /** Messages of a chat that wait for their answer at once. */
  readonly atOnce: number;
  /** This many of the chats are of people who have blocked the bot: what they wrote ends as a dead letter. */
  readonly blocking?: number;
  readonly textOf?: (number: number) => string;
}

interface Line {
  readonly chat: Chat;
  readonly isBlocking: boolean;
  waiting: number;
}

const LOOK_EVERY_MS = 10;
/** Longer than any wait on the way. */
const LONGEST_SILENCE_MS = 30_000;

/** Telegram's time runs so many times as fast: a worker that is back is found at once. */
const HASTE = 20;
export const hastyClock = {
  now: () => HASTE * systemClock.now(),
  after: (ms: number, callback: () => void) => systemClock.after(ms / HASTE, callback),
};

/** People who write in many chats, each message with a number, and what they get back. */
export class Traffic {
  readonly #fake: FakeTelegram;
  readonly #atOnce: number;
  readonly #textOf: (number: number) => string;
  readonly #lines: readonly Line[];
  readonly #lineOf = new Map<number, Line>();
  readonly #written = new Map<number, number>();
  readonly #answered = new Set<number>();
  readonly #refused = new Set<number>();
  #read = 0;
  #called = 0;
  #budget = 0;
  #turn = 0;
  #isOver = false;
  #writing: Promise<void> | undefined;

  constructor(
    fake: FakeTelegram,
    { chats, atOnce, blocking = 0, textOf = (n) => `câu ${n}` }: TrafficOptions,
  ) {
    this.#fake = fake;
    this.#atOnce = atOnce;
    this.#textOf = textOf;
    // Groups: an answer there says which message it answers.
    this.#lines = Array.from({ length: chats }, (_, index) => ({
      chat: groupChat(-1_000_000 - index, privateChat(5_000 + index).person),
      isBlocking: index < blocking,
      waiting: 0,
    }));
    for (const { chat, isBlocking } of this.#lines) if (isBlocking) fake.block(chat.id);
  }

  /** So many messages more are written, as fast as answers come. */
  write(count: number): void {
    this.#budget += count;
    this.#writing ??= this.#writeOn();
  }

  /** Resolves when all is written, taken twice, and answered or refused; gives up when nothing happens any more. */
  async settled(): Promise<void> {
    let ended = 0;
    let deadline = 0;
    const isDone = (): boolean =>
      this.#budget === 0 &&
      this.#fake.undelivered === 0 &&
      this.#answered.size + this.#refused.size === this.#written.size;
    while (!isDone() && (deadline === 0 || performance.now() < deadline)) {
      const now = this.#answered.size + this.#refused.size + this.#fake.deliveries.length;
      if (now !== ended) deadline = performance.now() + LONGEST_SILENCE_MS;
      ended = now;
      await sleep(LOOK_EVERY_MS);
    }
    this.#isOver = true;
    await this.#writing;
  }

  /** The messages that were answered by the sends from this one on. */
  answeredSince(send: number): readonly number[] {
    return this.#fake.sent.slice(send).map(({ parameters }) => numberOf(parameters));
  }

  account(figures: readonly QueueFigures[], takenOver: ReadonlyMap<number, number>): Account {
    const taken = this.#fake.deliveries.filter(({ status }) => status === 200);
    const acceptedUpdates = new Set(taken.map(({ updateId }) => updateId));
    const sends = this.answeredSince(0);
    const sentTimes = new Map<number, number>();
    for (const number of sends) sentTimes.set(number, (sentTimes.get(number) ?? 0) + 1);
    const dead = figures.reduce((sum, one) => sum + one.dead, 0);
    const inWindow = [...sentTimes].map(([number, times]) => Math.min(times - 1, takenOver.get(number) ?? 0));
    const { deliveries } = this.#fake;
    const silences = deliveries.flatMap(({ silence }) => silence ?? []);
    const late = silences.filter((silence) => silence === 'timeout').length;
    const unmet = silences.filter((silence) => silence === 'ECONNREFUSED').length;
    return {
      written: this.#written.size,
      accepted: acceptedUpdates.size,
      duplicates: taken.length - acceptedUpdates.size,
      told503: deliveries.filter(({ status }) => status === 503).length,
      unmet,
      cut: silences.length - late - unmet,
      late,
      answered: sentTimes.size,
      dead,
      lost: acceptedUpdates.size - sentTimes.size - dead,
      doubles: sends.length - sentTimes.size,
      doublesInWindow: inWindow.reduce((sum, one) => sum + one, 0),
      reordered: this.#reordered(sends),
    };
  }

  #reordered(sends: readonly number[]): number {
    const last = new Map<Line | undefined, number>();
    let reordered = 0;
    for (const number of sends) {
      const line = this.#lineOf.get(number);
      if (number < (last.get(line) ?? 0)) reordered += 1;
      else last.set(line, number);
    }
    return reordered;
  }

  async #writeOn(): Promise<void> {
    while (!this.#isOver) {
      this.#read = this.#readAnswers();
      this.#called = this.#readRefusals();
      for (let left = this.#lines.length; left > 0 && this.#budget > 0; left -= 1) this.#writeNext();
      await sleep(LOOK_EVERY_MS);
    }
  }

  #writeNext(): void {
    this.#turn += 1;
    const line = this.#lines[this.#turn % this.#lines.length];
    if (!line || line.waiting >= this.#atOnce) return;
    this.#budget -= 1;
    line.waiting += 1;
    const number = this.#written.size + 1;
    this.#lineOf.set(number, line);
    const text = `@cchc_test_bot ${this.#textOf(number)}`;
    this.#written.set(number, this.#fake.receive(line.chat, { text, ...mention(text), message_id: number }));
  }

  #readAnswers(): number {
    for (const { parameters } of this.#fake.sent.slice(this.#read)) {
      const number = numberOf(parameters);
      if (this.#answered.has(number)) continue;
      this.#answered.add(number);
      this.#ended(number);
    }
    return this.#fake.sent.length;
  }

  /** What is sent to those who blocked the bot is refused, also the second time. */
  #readRefusals(): number {
    const { calls } = this.#fake;
    for (const { method, parameters } of calls.slice(this.#called)) {
      if (method !== 'sendMessage') continue;
      const number = numberOf(parameters);
      if (!this.#lineOf.get(number)?.isBlocking || this.#refused.has(number)) continue;
      this.#refused.add(number);
      this.#ended(number);
    }
    return calls.length;
  }

  #ended(number: number): void {
    const line = this.#lineOf.get(number);
    if (line) line.waiting -= 1;
  }
}

const mention = (text: string) => ({
  entities: [{ type: 'mention', offset: 0, length: text.indexOf(' ') }],
});

function numberOf(parameters: Readonly<Record<string, unknown>>): number {
  const reply = parameters['reply_parameters'] as { readonly message_id?: number } | undefined;
  return reply?.message_id ?? 0;
}
