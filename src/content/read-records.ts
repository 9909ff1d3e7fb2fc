import type { z } from 'zod';
import { parseYaml, type YamlPath, type YamlText } from './parse-yaml.ts';
import type { ContentFile } from './read-content-files.ts';
import type { ContentFault, Place } from './types.ts';
import { validateRecord } from './validate-record.ts';

/** A record of a content file that passed its schema. */
export interface ContentRecord<T> {
  readonly value: T;
  readonly place: Place;
  readonly placeOf: (...path: YamlPath) => Place;
  /** The value as typed in the file. */
  readonly typed: (...path: YamlPath) => string;
}

/** An id that a record claims, also a record with other faults: references to it are not wrong too. */
export interface ClaimedId {
  readonly id: string;
  readonly place: Place;
}

export interface RecordsOf<T, Head> {
  readonly head?: Head;
  readonly records: readonly ContentRecord<T>[];
  readonly ids: readonly ClaimedId[];
  /** False when the file cannot be read, so that some ids are not known. */
  readonly complete: boolean;
  readonly faults: readonly ContentFault[];
}

type Schema<T> = z.ZodType<T> & { readonly shape: object };

function claimedId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

function listOf(value: unknown, list: string): readonly unknown[] {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, list) : undefined;
  return Array.isArray(found) ? found : [];
}

class Reader {
  readonly #file: string;
  readonly #yaml: YamlText;
  readonly faults: ContentFault[];

  constructor({ path, text }: ContentFile) {
    this.#file = path;
    this.#yaml = parseYaml(text);
    this.faults = this.#yaml.faults.map(({ line, message }) => this.#fault(line, 'schema', message));
  }

  get value(): unknown {
    return this.#yaml.value;
  }

  placeOf(path: YamlPath): Place {
    return { file: this.#file, line: this.#yaml.lineOf(path) };
  }

  typed(path: YamlPath): string {
    return this.#yaml.sourceOf(path);
  }

  validate<T>(schema: Schema<T>, value: unknown, path: YamlPath): T | undefined {
    const result = validateRecord(schema, value);
    if (result.ok) return result.value;
    const owner = claimedId(value);
    for (const fault of result.faults) {
      const message = owner === undefined ? fault.message : `${owner}: ${fault.message}`;
      this.faults.push(this.#fault(this.#yaml.lineOf([...path, ...fault.path]), fault.rule, message));
    }
    return undefined;
  }

  #fault(line: number, rule: string, message: string): ContentFault {
    return { level: 'error', rule, message, place: { file: this.#file, line } };
  }
}

/** Reads a YAML file whose top holds one list of records, `list`, and checks each record by itself. */
export function readRecords<T, Head>(
  file: ContentFile,
  list: string,
  schemas: { readonly file: Schema<Head>; readonly record: Schema<T> },
): RecordsOf<T, Head> {
  const reader = new Reader(file);
  if (reader.value === undefined) return { records: [], ids: [], complete: false, faults: reader.faults };
  const head = reader.validate(schemas.file, reader.value ?? {}, []);
  const records: ContentRecord<T>[] = [];
  const ids: ClaimedId[] = [];
  listOf(reader.value, list).forEach((raw, index) => {
    const at: YamlPath = [list, index];
    const id = claimedId(raw);
    if (id !== undefined) ids.push({ id, place: reader.placeOf([...at, 'id']) });
    const value = reader.validate(schemas.record, raw, at);
    if (value === undefined) return;
    records.push({
      value,
      place: reader.placeOf(at),
      placeOf: (...path) => reader.placeOf([...at, ...path]),
      typed: (...path) => reader.typed([...at, ...path]),
    });
  });
  return { ...(head === undefined ? {} : { head }), records, ids, complete: true, faults: reader.faults };
}
