import { checkNfc } from './check-nfc.ts';
import { checkReferences } from './check-references.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { type ContentPart, loadFile } from './load-file.ts';
import type { ContentFile } from './read-content-files.ts';
import type { Content, ContentFault } from './types.ts';

export type ParseResult =
  /** `faults` holds no error. */
  | { readonly ok: true; readonly content: Content; readonly faults: readonly ContentFault[] }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

function merge(parts: readonly ContentPart[]): Content {
  return {
    sources: parts.flatMap(({ sources = [] }) => sources),
    passages: parts.flatMap(({ passages = [] }) => passages),
    statements: parts.flatMap(({ statements = [] }) => statements),
    gaps: parts.flatMap(({ gaps = [] }) => gaps),
    faq: parts.flatMap(({ faq = [] }) => faq),
    shortForms: parts.flatMap(({ shortForms = [] }) => shortForms),
    places: parts.flatMap(({ places = [] }) => places),
  };
}

function checkNotEmpty(content: Content): ContentFault[] {
  if (content.passages.length > 0 || content.statements.length > 0) return [];
  const message =
    'Không có nội dung nào để trả lời. Cần ít nhất một bài trong articles hoặc một dữ kiện trong facts.';
  return [{ level: 'error', rule: 'no-content', message, place: { file: '.', line: 1 } }];
}

/**
 * Content files to validated content. Every fault of every file is reported, with file and line; a single
 * error and nothing is loaded. Pure: the same files give the same result.
 */
export function parseContent(files: readonly ContentFile[]): ParseResult {
  const parts = files.map(loadFile);
  const faults = [
    ...files.flatMap(({ path, text }) => checkNfc(path, text)),
    ...parts.flatMap((part) => part.faults),
    ...checkReferences(parts),
  ];
  const content = merge(parts);
  if (faults.length === 0) faults.push(...checkNotEmpty(content));
  const ordered = inReadingOrder(faults);
  if (ordered.some(({ level }) => level === 'error')) return { ok: false, faults: ordered };
  return { ok: true, content, faults: ordered };
}
