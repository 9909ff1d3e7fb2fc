import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createAnswerer } from '../answer/answerer.ts';
import type { Reply } from '../answer/reply.ts';
import type { KeptData } from '../conversation/commands/kept-data.ts';
import { createResponder } from '../conversation/create-responder.ts';
import type { Responder } from '../conversation/responder.ts';
import { StartError } from '../errors.ts';
import { packageInfo } from '../package-info.ts';
import type { PackageVersions } from '../search/index-store.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { openFresh } from '../search/open-fresh.ts';
import { vietnamToday } from './vietnam-today.ts';

export interface BotOptions {
  readonly contentDir: string;
  readonly indexDir: string;
  readonly contact: string;
  /** What is kept of people, as they are told; it is remembered as long, too. */
  readonly kept?: KeptData;
  /** Fixed date for "hiện nay"; the clock's date in Vietnam without it. */
  readonly today?: string;
  readonly rebuild?: boolean;
  readonly allowLastGood?: boolean;
  /** Remarks for the person who runs the bot; never on standard output. */
  readonly notify: (notice: string) => void;
}

export interface Bot {
  readonly responder: Responder;
  /** Checks every figure of a text as pasted. */
  readonly checkDraft: (text: string) => Reply;
  readonly knowledge: Knowledge;
  readonly state: 'fresh' | 'rebuilt' | 'last-good';
  readonly startSuggestions: readonly string[];
  /** Makes the tables that the first question would wait for, some 300 ms; for what answers more than one. */
  readonly warmUp: () => void;
}

const MINUTE_MS = 60_000;

/** One question of each sort that has tables of its own: figures over years, everyday words, a claim. */
const WARM_UP = [
  'PAR INDEX của Khánh Hòa qua các năm',
  'ho so dung han chiem bao nhieu phan tram',
  'Có phải năm 2024 PAR INDEX đạt 90,49% không?',
] as const;

/** Each other content folder has an index folder of its own, named after its path: it never replaces the main one. */
export function indexDirFor(contentDir: string, main: { contentDir: string; indexDir: string }): string {
  const real = (path: string): string => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  if (real(contentDir) === real(main.contentDir)) return main.indexDir;
  const name = createHash('sha256').update(real(contentDir)).digest('hex').slice(0, 16);
  return join(main.indexDir, OTHER_INDEXES, name);
}

/** Indexes of other content folders that are kept. */
const MAX_OTHER_INDEXES = 8;
const OTHER_INDEXES = 'by-content';

type Opened = Pick<Bot, 'knowledge' | 'state'> & { readonly notices: readonly string[] };

/** Reads, checks and indexes the content. What that needs is loaded only now: it costs more than a fresh index. */
async function buildKnowledge(options: BotOptions, packages: PackageVersions): Promise<Opened> {
  const [{ openKnowledge }, { pruneIndexStore }, { buildProgress }] = await Promise.all([
    import('../search/open-knowledge.ts'),
    import('../search/prune-index-store.ts'),
    import('./build-progress.ts'),
  ]);
  const { contentDir, indexDir, rebuild = false, allowLastGood = false } = options;
  const progress = buildProgress();
  const opened = openKnowledge({
    contentDir,
    indexDir,
    packages,
    rebuild,
    allowLastGood,
    onProgress: progress.update,
  });
  progress.stop();
  if (!opened.ok) throw new StartError('content', opened.message);
  const parent = dirname(indexDir);
  if (opened.state === 'rebuilt' && basename(parent) === OTHER_INDEXES)
    pruneIndexStore(parent, MAX_OTHER_INDEXES, basename(indexDir));
  return opened;
}

/** Loads content and index and makes the bot. Throws StartError with a clear line when it cannot. */
export async function openBot(options: BotOptions): Promise<Bot> {
  const { contentDir, indexDir, rebuild, contact } = options;
  const { indexPackages } = packageInfo();
  const fresh = rebuild ? undefined : openFresh(contentDir, indexDir, indexPackages);
  const { knowledge, state, notices }: Opened = fresh
    ? { knowledge: fresh, state: 'fresh', notices: [] }
    : await buildKnowledge(options, indexPackages);
  for (const notice of notices) options.notify(notice);
  const answerer = createAnswerer({ knowledge, contact });
  const today = () => options.today ?? vietnamToday(new Date());
  const { kept } = options;
  const responder = createResponder({
    answerer,
    today,
    now: () => performance.now(),
    ...(kept && { kept, topicLifetime: kept.answeredMinutes * MINUTE_MS }),
  });
  return {
    responder,
    checkDraft: (text) => answerer.checkDraft(text, today()),
    knowledge,
    state,
    startSuggestions: answerer.startSuggestions,
    warmUp: () => {
      for (const text of WARM_UP) responder.respond({ text });
    },
  };
}
