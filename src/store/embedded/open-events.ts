import { StartError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { EventState } from './event-state.ts';
import { LoggedEventStore } from './event-store.ts';
import { Journal } from './journal.ts';
import { keepAside } from './kept-aside.ts';
import { JOURNAL_FORMAT } from './operation.ts';
import { readJournal } from './read-journal.ts';
import { snapshotOf } from './snapshot.ts';
import type { StoreFiles } from './store-files.ts';
import type { TimeSource } from './time-source.ts';

export interface EventsPlace {
  readonly files: StoreFiles;
  /** Of the journal. */
  readonly path: string;
  readonly time: TimeSource;
  readonly logger: Logger;
  /** For tests: compacts at a smaller size. */
  readonly compactFromBytes?: number;
}

export interface OpenedEvents {
  readonly events: LoggedEventStore;
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Reads the journal, writes a fresh one of what counts, and goes on with that. Rejects with what the system says. */
export async function openEvents(place: EventsPlace): Promise<OpenedEvents> {
  const { time, logger } = place;
  const state = await readState(place);
  const snapshot = () => snapshotOf(state, time);
  const journal = await Journal.begin({ ...place, snapshot });
  logger.info({ events: state.events.size, keys: state.keys.size }, 'journal opened');
  return {
    events: new LoggedEventStore(state, journal, time),
    isReady: () => journal.isReady(),
    close: () => journal.close(state.closeOperation()),
  };
}

async function readState(place: EventsPlace): Promise<EventState> {
  const { files, path, time, logger } = place;
  const state = new EventState(time);
  const file = await files.open(path);
  try {
    const { damaged, tornBytes } = await readJournal(file, (operation) => {
      if (operation.op === 'open' && operation.format > JOURNAL_FORMAT) throw newerFormat(path);
      state.apply(operation);
    });
    if (tornBytes > 0) logger.info({ tornBytes }, 'journal ends in a line that was not written to its end');
    if (damaged.length > 0) {
      const keptIn = await keepAside(
        place,
        Buffer.concat(damaged.flatMap((line) => [line, Buffer.from('\n')])),
      );
      logger.error({ lines: damaged.length, keptIn }, 'journal is damaged; the rest of it was read');
    }
  } finally {
    await file.close();
  }
  state.restart();
  return state;
}

const newerFormat = (path: string): StartError =>
  new StartError(
    'store',
    `Dữ liệu trong ${path} do phiên bản mới hơn của chương trình ghi. Hãy chạy phiên bản đó, hoặc phục hồi bản sao lưu cũ.`,
  );
