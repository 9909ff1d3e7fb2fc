/** Checks responses of a server against the OpenAPI document that it serves. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

interface Answer {
  readonly headers?: Json;
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly responses: Readonly<Record<string, Answer>>;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

export interface OpenapiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly headers: Json };
}

const DOCUMENT_ID = 'document';

/** The schema with no room for what it does not name: a field that nobody described is a fault here. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  return 'properties' in copy && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy;
}

/** References lead to the whole document. */
const absolute = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', `"${DOCUMENT_ID}#/components`));

export class OpenapiValidator {
  readonly #document: OpenapiDocument;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: OpenapiDocument) {
    this.#document = document;
    formats.default(this.#ajv);
    this.#ajv.addSchema(absolute(closed(document) as Json), DOCUMENT_ID); // it stays an object
  }

  #compile(schema: Json): ValidateFunction {
    const key = JSON.stringify(schema);
    const known = this.#compiled.get(key);
    if (known) return known;
    const compiled = this.#ajv.compile(absolute(closed(schema) as Json)); // it stays an object
    this.#compiled.set(key, compiled);
    return compiled;
  }

  /** What is wrong with a value by the schema of this name. */
  faultsOf(schemaName: string, value: unknown): readonly string[] {
    const validate = this.#compile({ $ref: `#/components/schemas/${schemaName}` });
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  /** What is wrong with a response: its status, type, headers or body. Reads the body. */
  async faults(path: string, method: string, response: Response): Promise<readonly string[]> {
    const operations = this.#document.paths[path];
    const answer = (operations?.[method] ?? Object.values(operations ?? {})[0])?.responses[response.status];
    if (!answer) return [`${method} ${path}: ${response.status} is not described`];
    const missing = Object.keys(answer.headers ?? {})
      .filter((name) => !response.headers.has(name))
      .map((name) => `header ${name} is missing`);
    const body = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (!answer.content) return body === '' ? missing : [...missing, 'a body where none is described'];
    const content = answer.content[type];
    if (!content) return [...missing, `${type} is not described`];
    if (type !== 'application/json') return missing;
    const validate = this.#compile(content.schema);
    validate(JSON.parse(body));
    const wrong = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    return [...missing, ...wrong];
  }
}
