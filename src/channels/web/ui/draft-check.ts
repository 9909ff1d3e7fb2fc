import type { Citation, Verdict } from '../../../answer/reply.ts';
import { readReply } from './read-reply.ts';
import { parseJson, readList, readNumber, readOneOf, readRecord, readText } from './read-value.ts';
import { DRAFT_TEXTS } from './texts.ts';

/** One figure of a draft with its verdict and its place in the text, in UTF-16 units. */
export interface ShownCheck {
  readonly said: string;
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
  readonly found?: string;
  readonly marker?: number;
}

export interface CheckedDraft {
  readonly text: string;
  /** `7 số liệu: 5 đúng, 1 sai, …` */
  readonly summary: string;
  readonly checks: readonly ShownCheck[];
  readonly citations: readonly Citation[];
}

export type DraftOutcome =
  | { readonly kind: 'checked'; readonly draft: CheckedDraft }
  | { readonly kind: 'failed'; readonly message: string };

const VERDICTS: readonly Verdict[] = ['supported', 'contradicted', 'not_found'];
const TIMEOUT_MS = 30_000;
/** Browsers do not know every type of file by its name. */
const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const failed = (message: string): DraftOutcome => ({ kind: 'failed', message });

function readCheck(value: unknown): ShownCheck | undefined {
  const check = readRecord(value);
  const said = readText(check?.['said']);
  const verdict = readOneOf(check?.['verdict'], VERDICTS);
  const start = readNumber(check?.['start']);
  const end = readNumber(check?.['end']);
  if (said === undefined || !verdict || start === undefined || end === undefined) return undefined;
  const found = readText(check?.['found']);
  const marker = readNumber(check?.['marker']);
  return {
    said,
    verdict,
    start,
    end,
    ...(found !== undefined && { found }),
    ...(marker !== undefined && { marker }),
  };
}

/** A response of `POST /api/check`; `pasted` is the text where the server did not read it from a file. */
function readDraftResponse(body: string, pasted: string | undefined): DraftOutcome {
  const value = parseJson(body);
  const record = readRecord(value);
  const reply = readReply(value);
  const said = readText(record?.['text']);
  if (!reply || said === undefined) return failed(DRAFT_TEXTS.serverFault);
  if (reply.kind === 'error') return failed(said);
  const checks = readList(readRecord(record?.['claim'])?.['checks'], readCheck);
  const text = pasted ?? readText(record?.['draft']);
  if (!checks || text === undefined) return failed(DRAFT_TEXTS.serverFault);
  const [summary = ''] = said.split('\n', 1);
  return { kind: 'checked', draft: { text, summary, checks, citations: reply.citations } };
}

/** Sends a pasted text or a file to be checked. Always settles, within the timeout. */
export async function checkDraft(
  draft: string | File,
  fetch: typeof globalThis.fetch,
): Promise<DraftOutcome> {
  const isText = typeof draft === 'string';
  const type = isText ? 'application/json' : TYPES[draft.name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type === undefined) return failed(DRAFT_TEXTS.unknownType);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetch('/api/check', {
      method: 'POST',
      headers: { 'content-type': type },
      body: isText ? JSON.stringify({ text: draft }) : draft,
      signal: controller.signal,
    });
    return readDraftResponse(await response.text(), isText ? draft : undefined);
  } catch {
    return failed(DRAFT_TEXTS.networkFault);
  } finally {
    clearTimeout(timer);
  }
}
