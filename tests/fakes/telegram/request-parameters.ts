import type { IncomingMessage } from 'node:http';
import { badRequest } from './api-refusal.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Arrays and objects come as JSON text in forms and queries (core.telegram.org/bots/api#making-requests). */
const JSON_FIELDS = new Set([
  'allowed_updates',
  'entities',
  'link_preview_options',
  'reply_markup',
  'reply_parameters',
  'results',
  'button',
  'commands',
]);

/** Reads a call's parameters from the query, a JSON body, or a form of either kind. */
export async function readParameters(request: IncomingMessage): Promise<Parameters> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return fromFields(query);
  if (type.startsWith('application/json'))
    return { ...fromFields(query), ...fromJson(body.toString('utf8')) };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return { ...fromFields(query), ...fromFields(form) };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function fromFields(fields: Iterable<[string, unknown]>): Parameters {
  return Object.fromEntries(
    [...fields].map(([name, value]) => [
      name,
      JSON_FIELDS.has(name) && typeof value === 'string' ? parseJson(value) : value,
    ]),
  );
}

function fromJson(text: string): Parameters {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw badRequest("can't parse JSON object");
  return { ...value };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("can't parse JSON object");
  }
}
