import { isUtf8 } from 'node:buffer';

/** The JSON of a request; undefined when it is none. Read as one piece: a letter may be in two pieces of the request. */
export function readJson(body: Buffer): unknown {
  if (!isUtf8(body)) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
