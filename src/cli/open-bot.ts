import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAnswerer } from '../answer/answerer.ts';
import { createResponder } from '../conversation/create-responder.ts';
import type { Responder } from '../conversation/responder.ts';
import { StartError } from '../errors.ts';
import { packageInfo } from '../package-info.ts';
import type { Knowledge } from '../search/knowledge.ts';
import { openKnowledge } from '../search/open-knowledge.ts';
import { buildProgress } from './build-progress.ts';
import { vietnamToday } from './vietnam-today.ts';

export interface BotOptions {
  readonly contentDir: string;
  readonly indexDir: string;
  readonly contact: string;
  /** Fixed date for "hiện nay"; the clock's date in Vietnam without it. */
  readonly today?: string;
  readonly rebuild?: boolean;
  readonly allowLastGood?: boolean;
  /** Remarks for the person who runs the bot; never on standard output. */
  readonly notify: (notice: string) => void;
}

export interface Bot {
  readonly responder: Responder;
  readonly knowledge: Knowledge;
  readonly state: 'fresh' | 'rebuilt' | 'last-good';
  readonly startSuggestions: readonly string[];
}

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
  return join(main.indexDir, 'by-content', name);
}

/** Loads content and index and makes the bot. Throws StartError with a clear line when it cannot. */
export function openBot(options: BotOptions): Bot {
  const { indexPackages } = packageInfo();
  const progress = buildProgress();
  const opened = openKnowledge({
    contentDir: options.contentDir,
    indexDir: options.indexDir,
    packages: indexPackages,
    ...(options.rebuild !== undefined && { rebuild: options.rebuild }),
    ...(options.allowLastGood !== undefined && { allowLastGood: options.allowLastGood }),
    onProgress: progress.update,
  });
  progress.stop();
  if (!opened.ok) throw new StartError('content', opened.message);
  opened.notices.forEach(options.notify);
  const { knowledge, state } = opened;
  const answerer = createAnswerer({ knowledge, contact: options.contact });
  const today = () => options.today ?? vietnamToday(new Date());
  return {
    responder: createResponder({ answerer, today }),
    knowledge,
    state,
    startSuggestions: answerer.startSuggestions,
  };
}
