import type { Json } from '../json.ts';
import type {
  Accepted,
  AcceptLimits,
  DeadLetter,
  EventStore,
  ForgetLimit,
  Hold,
  NewEvent,
  QueueFigures,
  Retention,
  Taken,
} from '../store.ts';
import { AcceptLocks } from './accept-locks.ts';
import type { Database } from './database.ts';
import type { DatabaseClock } from './database-clock.ts';
import { readJson, toDeadLetter, toFigures, toTaken } from './event-rows.ts';
import { Holds } from './holds.ts';
import { lockNumber } from './lock-number.ts';
import type { News } from './news.ts';
import { PostgresFailure } from './postgres-failure.ts';
import { ACCEPT_EVENT, type AcceptRow } from './statements/accept-event.ts';
import { ANSWER_EVENT } from './statements/answer-event.ts';
import { COUNT_EVENTS, type FiguresRow } from './statements/count-events.ts';
import { DATE_NO_LATER } from './statements/date-no-later.ts';
import { DEFER_EVENT } from './statements/defer-event.ts';
import { FINISH_EVENT } from './statements/finish-event.ts';
import { FORGET_CHAT } from './statements/forget-chat.ts';
import { type DeadRow, LIST_DEAD } from './statements/list-dead.ts';
import { MARK_SENT } from './statements/mark-sent.ts';
import { type HistoryRow, READ_HISTORY } from './statements/read-history.ts';
import { REVIVE_EVENT } from './statements/revive-event.ts';
import type { Statement } from './statements/statement.ts';
import { DELETE_EVENTS, DROP_KEYS, SWEEP_BATCH, WIPE_DEAD, WIPE_DONE } from './statements/sweep.ts';
import { TAKE_EVENTS, type TakeRow } from './statements/take-events.ts';
import { storableKey, toStorable } from './storable-text.ts';
import { Turns } from './turns.ts';
import type { Worker } from './worker.ts';

/** Enough for every event that is brought back at the same moment. */
const TRIES_TO_TAKE = 5;
const UNIQUE_VIOLATION = '23505';
/** Longer ago than any event; PostgreSQL counts no further back than 4713 BC. */
const LONGEST_MS = 1e14;
/** Name of the turns in which events are taken. */
const TAKING = '';
/** Names no event. */
const NOBODY = '0';

const ageOf = (ms: number): readonly [number] => [Math.min(ms, LONGEST_MS)];

const eventNumber = (id: string): string => (/^\d{1,18}$/u.test(id) ? id : NOBODY);

interface PostgresEventStoreParts {
  readonly database: Database;
  readonly worker: Worker;
  readonly clock: DatabaseClock;
  readonly news: News;
}

export class PostgresEventStore implements EventStore {
  readonly #database: Database;
  readonly #worker: Worker;
  readonly #clock: DatabaseClock;
  readonly #news: News;
  readonly #turns = new Turns();
  readonly #takes = new Turns();
  readonly #holds = new Holds();
  readonly #locks = new AcceptLocks();

  constructor({ database, worker, clock, news }: PostgresEventStoreParts) {
    this.#database = database;
    this.#worker = worker;
    this.#clock = clock;
    this.#news = news;
  }

  /**
   * When the connection ends during the commit, the event may have been kept although this rejects: the platform brings
   * it again, and then it is a duplicate.
   */
  async accept(event: NewEvent, limits: AcceptLimits): Promise<Accepted> {
    const channel = toStorable(event.channel);
    const chat = toStorable(event.chat);
    const values = [
      channel,
      storableKey(event.key),
      chat,
      JSON.stringify(event.payload),
      event.isTooFast ?? false,
      limits.waitingPerChat,
      limits.unfinishedPerChannel,
    ];
    // Here, not in the database: connections do not wait for each other, and calls keep their order.
    const [row] = await this.#turns.run(chat, () => {
      const locks = this.#locks.locksFor(channel, chat, limits.unfinishedPerChannel);
      return this.#database.runLocked<AcceptRow>(locks, ACCEPT_EVENT, values);
    });
    if (row === undefined) throw new PostgresFailure('unknown');
    this.#locks.learn(channel, row.load);
    if (row.outcome === 'accepted' || row.outcome === 'crowded') this.#news.announceToAll();
    return row.outcome;
  }

  /**
   * One after another: each frees what one before took without this process hearing of it, and must not take the
   * events of one under way for such.
   */
  take(channels: readonly string[], most: number): Promise<Taken> {
    const names = channels.map(toStorable);
    return this.#takes.run(TAKING, async () => {
      const taken = await this.#take(names, most);
      this.#holds.add(taken.works);
      return taken;
    });
  }

  async #take(names: readonly string[], most: number): Promise<Taken> {
    await this.#clock.lookAfterPause();
    for (let tries = 1; ; tries++) {
      const rows = await this.#tryToTake(names, most, tries);
      if (rows?.[0]?.is_alive) return toTaken(rows);
      if (rows !== undefined) await this.#worker.register();
      if (tries >= TRIES_TO_TAKE) throw new PostgresFailure('unknown');
    }
  }

  /** Undefined: an event was brought back meanwhile, and it is its turn. */
  async #tryToTake(names: readonly string[], most: number, tries: number): Promise<TakeRow[] | undefined> {
    try {
      const values = [this.#worker.id, names, Math.max(0, most), ...this.#holds.idsAndFences];
      return await this.#database.run<TakeRow>(TAKE_EVENTS, values);
    } catch (error) {
      const isOvertaken = error instanceof PostgresFailure && error.code === UNIQUE_VIOLATION;
      if (isOvertaken && tries < TRIES_TO_TAKE) return undefined;
      throw error;
    }
  }

  answer(hold: Hold, parts: readonly Json[]): Promise<boolean> {
    return this.#change(ANSWER_EVENT, hold, [JSON.stringify(parts), parts.length]);
  }

  markSent(hold: Hold, sent: number): Promise<boolean> {
    return this.#change(MARK_SENT, hold, [sent]);
  }

  async defer(hold: Hold, delayMs: number, failed: boolean): Promise<boolean> {
    const isDeferred = await this.#change(DEFER_EVENT, hold, [
      Math.min(Math.max(0, delayMs), LONGEST_MS),
      failed,
    ]);
    this.#holds.remove(hold);
    if (isDeferred) this.#news.announce();
    return isDeferred;
  }

  async finish(hold: Hold, end: 'done' | { readonly dead: string }): Promise<boolean> {
    const isFinished = await this.#change(FINISH_EVENT, hold, [end === 'done' ? null : end.dead]);
    this.#holds.remove(hold);
    if (isFinished) this.#news.announce();
    return isFinished;
  }

  async history(chat: string, before: string, withinMs: number, most: number): Promise<readonly Json[]> {
    const values = [toStorable(chat), eventNumber(before), Math.min(withinMs, LONGEST_MS), Math.max(0, most)];
    const rows = await this.#database.run<HistoryRow>(READ_HISTORY, values);
    return rows.reverse().map(({ payload }) => readJson(payload));
  }

  async deadLetters(most: number): Promise<readonly DeadLetter[]> {
    const rows = await this.#database.run<DeadRow>(LIST_DEAD, [Math.max(0, most)]);
    return rows.map(toDeadLetter);
  }

  async revive(id: string): Promise<boolean> {
    const revived = await this.#database.run(REVIVE_EVENT, [eventNumber(id)]);
    if (revived.length > 0) this.#news.announceToAll();
    return revived.length > 0;
  }

  async forget(chat: string, upTo?: ForgetLimit): Promise<void> {
    const name = toStorable(chat);
    const values = [name, upTo === undefined ? null : eventNumber(upTo.id), upTo?.keepsIt ?? false];
    await this.#turns.run(name, () =>
      this.#database.runLocked([lockNumber('chat', name)], FORGET_CHAT, values),
    );
    this.#news.announceToAll();
  }

  async sweep({ doneMs, deadMs, keysMs }: Retention): Promise<void> {
    await this.#clock.look();
    await this.#inBatches(DATE_NO_LATER, []);
    await this.#inBatches(WIPE_DONE, ageOf(doneMs));
    await this.#inBatches(WIPE_DEAD, ageOf(deadMs));
    await this.#inBatches(DROP_KEYS, ageOf(keysMs));
    await this.#inBatches(DELETE_EVENTS, ageOf(keysMs));
  }

  async figures(): Promise<readonly QueueFigures[]> {
    const rows = await this.#database.run<FiguresRow>(COUNT_EVENTS, []);
    return rows.map(toFigures);
  }

  onNews(listener: () => void): () => void {
    return this.#news.listen(listener);
  }

  /** A change by the holder; false when it holds the event no more. */
  async #change(statement: Statement, hold: Hold, values: readonly unknown[]): Promise<boolean> {
    const changed = await this.#database.run(statement, [eventNumber(hold.id), hold.fence, ...values]);
    if (changed.length === 0) this.#holds.remove(hold);
    return changed.length > 0;
  }

  async #inBatches(statement: Statement, values: readonly unknown[]): Promise<void> {
    let changed = SWEEP_BATCH;
    while (changed >= SWEEP_BATCH) changed = (await this.#database.run(statement, values)).length;
  }
}
