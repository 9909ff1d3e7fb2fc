import type { EchoedRequest } from '../conversation/ask-contract.ts';
import type { InputLine } from './read-lines.ts';

/** A request of the ask contract, or why a line is none (Vietnamese), with what of it can be echoed. */
export type ParsedRequest =
  | { readonly ok: true; readonly request: EchoedRequest & { readonly text: string } }
  | { readonly ok: false; readonly why: string; readonly request: EchoedRequest };

const WHY = {
  tooLong: 'Dòng này dài quá nên không được đọc. Mỗi dòng cần một đối tượng như {"text":"…"}.',
  notJson: 'Dòng này không phải JSON hợp lệ. Mỗi dòng cần một đối tượng như {"text":"…"}.',
  notObject: 'Mỗi dòng cần một đối tượng JSON như {"text":"…"}.',
  noText: 'Thiếu trường "text" (chuỗi ký tự).',
  badId: 'Trường "id" phải là chuỗi hoặc số.',
  badConversation: 'Trường "conversation" phải là chuỗi.',
} as const;

function parseJson(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

/** A number beyond the range of JSON numbers (`1e999`) reads as infinity, which could not be echoed. */
const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** `null` is how many programs write a field that they do not set. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Reads a line as a request; fields that the contract does not name are ignored. */
export function parseRequest(line: InputLine): ParsedRequest {
  if (line.kind === 'too-long') return { ok: false, why: WHY.tooLong, request: {} };
  const parsed = parseJson(line.text);
  if (!parsed) return { ok: false, why: WHY.notJson, request: {} };
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, why: WHY.notObject, request: {} };
  const { id, conversation, text }: { id?: unknown; conversation?: unknown; text?: unknown } = value;
  const request: EchoedRequest = {
    ...(isId(id) && { id }),
    ...(typeof conversation === 'string' && { conversation }),
  };
  if (typeof text !== 'string') return { ok: false, why: WHY.noText, request };
  if (!isAbsent(id) && !isId(id)) return { ok: false, why: WHY.badId, request };
  // Left out, the question would be answered without what was said before it.
  if (!isAbsent(conversation) && typeof conversation !== 'string')
    return { ok: false, why: WHY.badConversation, request };
  return { ok: true, request: { ...request, text } };
}
