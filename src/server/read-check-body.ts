import { LONGEST_TEXT } from '../documents/document-limits.ts';
import { FAULT_MESSAGES } from '../documents/document-outcome.ts';
import { readDocument } from '../documents/read-document.ts';
import { parseAskBody } from './parse-ask-body.ts';

export type CheckRequest =
  | {
      readonly ok: true;
      readonly text: string;
      readonly echoed: { readonly id?: string | number };
      /** The text of a file, which is what the places of the figures are told in. */
      readonly shown: { readonly draft?: string };
    }
  /** `problem` is Vietnamese and says what to do; it never holds what the person sent. */
  | { readonly ok: false; readonly status: number; readonly problem: string };

/** The draft in the body of `POST /api/check`: JSON with `text`, or the bytes of a file. */
export async function readCheckBody(body: unknown, mediaType: string): Promise<CheckRequest> {
  if (Buffer.isBuffer(body)) {
    const document = await readDocument(body, { mediaType });
    if (document.ok) return { ok: true, text: document.text, echoed: {}, shown: { draft: document.text } };
    const status = document.fault === 'too-large' ? 413 : 400;
    return { ok: false, status, problem: FAULT_MESSAGES[document.fault] };
  }
  const parsed = parseAskBody(body);
  if (!parsed.ok) return { ok: false, status: 400, problem: parsed.problem };
  const { text, ...echoed } = parsed.request;
  if (text.length > LONGEST_TEXT) return { ok: false, status: 413, problem: FAULT_MESSAGES['too-large'] };
  return { ok: true, text, echoed, shown: {} };
}
