import { createHash } from 'node:crypto';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import type { Logger } from '../../log.ts';
import type { Json } from '../json.ts';
import { keepAside } from './kept-aside.ts';
import type { StoreFiles } from './store-files.ts';
import type { TimeSource } from './time-source.ts';

/** Names and values. Pairs, because a name such as `__proto__` is no safe name of a property. */
export interface StateValues {
  values: readonly (readonly [string, Json])[];
}

const fileSchema = z.object({
  format: z.literal(1),
  /** SHA-256 of the values as JSON. */
  digest: z.string(),
  values: z.array(z.tuple([z.string(), z.json()])),
});

export interface StateFilePlace {
  readonly files: StoreFiles;
  readonly path: string;
  readonly time: TimeSource;
  readonly logger: Logger;
}

const digestOf = (values: StateValues['values']): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

/**
 * The file of the state, for lowdb: replaced whole or not at all, with a copy beside it. A file that is not as it
 * was written is kept aside and the copy taken.
 */
export class StateFile implements Adapter<StateValues> {
  readonly #place: StateFilePlace;

  constructor(place: StateFilePlace) {
    this.#place = place;
  }

  get #copyPath(): string {
    return `${this.#place.path}.bak`;
  }

  /** Null when nothing was ever written. */
  async read(): Promise<StateValues | null> {
    const { path, logger } = this.#place;
    const own = await this.#readOne(path);
    if (own.kind === 'sound') return { values: own.values };
    const copy = await this.#readOne(this.#copyPath);
    if (copy.kind === 'sound') {
      logger.error({ path }, 'state file is missing or damaged; its copy was taken');
      await this.#place.files.replace(path, textOf(copy.values));
      return { values: copy.values };
    }
    if (own.kind === 'absent' && copy.kind === 'absent') return null;
    logger.error({ path }, 'state file and its copy are damaged; everything in them is lost');
    return null;
  }

  async write({ values }: StateValues): Promise<void> {
    const { files, path, logger } = this.#place;
    const text = textOf(values);
    await files.replace(path, text);
    try {
      await files.replace(this.#copyPath, text);
    } catch (error) {
      logger.warn({ err: error }, 'state written, but not its copy');
    }
  }

  async #readOne(path: string): Promise<Reading> {
    const content = await this.#place.files.read(path);
    if (content === undefined) return { kind: 'absent' };
    const values = valuesOf(content);
    if (values !== undefined) return { kind: 'sound', values };
    await keepAside({ ...this.#place, path }, content);
    return { kind: 'damaged' };
  }
}

type Reading =
  | { readonly kind: 'sound'; readonly values: StateValues['values'] }
  | { readonly kind: 'absent' | 'damaged' };

const textOf = (values: StateValues['values']): string =>
  `${JSON.stringify({ format: 1, digest: digestOf(values), values })}\n`;

function valuesOf(content: Buffer): StateValues['values'] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = fileSchema.safeParse(json);
  return parsed.success && digestOf(parsed.data.values) === parsed.data.digest
    ? parsed.data.values
    : undefined;
}
