import type { Block, Citation, CitedSource, ReplyKind, Span, Verdict } from '../../../answer/reply.ts';
import type { ShownReply } from './conversation.ts';
import { readChart } from './read-chart.ts';
import { readList, readNumber, readOneOf, readRecord, readText } from './read-value.ts';

const REPLY_KINDS: readonly ReplyKind[] = [
  'answer',
  'claim',
  'clarify',
  'abstain',
  'smalltalk',
  'help',
  'error',
];
const VERDICTS: readonly Verdict[] = ['supported', 'contradicted', 'not_found'];

function readSpan(value: unknown): Span | undefined {
  const span = readRecord(value);
  const kind = readOneOf(span?.['kind'], ['text', 'strong', 'marker']);
  if (kind === 'marker') {
    const marker = readNumber(span?.['marker']);
    return marker === undefined ? undefined : { kind, marker };
  }
  const text = readText(span?.['text']);
  return kind === undefined || text === undefined ? undefined : { kind, text };
}

const readSpans = (value: unknown): readonly Span[] | undefined => readList(value, readSpan);

function readBlock(value: unknown): Block | undefined {
  const block = readRecord(value);
  const kind = readOneOf(block?.['kind'], ['paragraph', 'note', 'list', 'table', 'quote', 'chart']);
  switch (kind) {
    case 'paragraph':
    case 'note': {
      const spans = readSpans(block?.['spans']);
      return spans && { kind, spans };
    }
    case 'list': {
      const items = readList(block?.['items'], readSpans);
      const ordered = block?.['ordered'] === true ? { ordered: true as const } : {};
      return items && { kind, ...ordered, items };
    }
    case 'table': {
      const header = readList(block?.['header'], readText);
      const rows = readList(block?.['rows'], (row) => readList(row, readSpans));
      return header && rows && { kind, header, rows };
    }
    case 'quote': {
      const marker = readNumber(block?.['marker']);
      return marker === undefined ? undefined : { kind, marker };
    }
    case 'chart': {
      const chart = readChart(block?.['chart']);
      return chart && { kind, chart };
    }
    case undefined:
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** Drops the keys without a value: `exactOptionalPropertyTypes` tells absent from undefined. */
function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T; // what is left
}

function readSource(value: unknown): CitedSource | undefined {
  const source = readRecord(value);
  const id = readText(source?.['id']);
  const title = readText(source?.['title']);
  if (id === undefined || title === undefined) return undefined;
  return present<CitedSource>({
    id,
    title,
    publisher: readText(source?.['publisher']),
    published: readText(source?.['published']),
    url: readText(source?.['url']),
    section: readText(source?.['section']),
  });
}

function readPlace(value: unknown): Citation['place'] {
  const place = readRecord(value);
  const file = readText(place?.['file']);
  const line = readNumber(place?.['line']);
  return file === undefined || line === undefined ? undefined : { file, line };
}

function readCitation(value: unknown): Citation | undefined {
  const citation = readRecord(value);
  const marker = readNumber(citation?.['marker']);
  const quote = readText(citation?.['quote']);
  const source = readSource(citation?.['source']);
  if (marker === undefined || quote === undefined || source === undefined) return undefined;
  return present<Citation>({
    marker,
    quote,
    source,
    asOf: readText(citation?.['asOf']),
    heldUntil: readText(citation?.['heldUntil']),
    holdsFrom: readText(citation?.['holdsFrom']),
    place: readPlace(citation?.['place']),
  });
}

/**
 * The blocks, all of them or none: leaving out one that this page does not know could leave out a caution.
 * The plain text of the reply says everything, so it stands in.
 */
function readBlocks(value: unknown, plainText: string | undefined): readonly Block[] | undefined {
  const blocks = readList(value, readBlock);
  if (blocks !== undefined || plainText === undefined) return blocks;
  return plainText
    .split('\n\n')
    .map((part) => ({ kind: 'paragraph', spans: [{ kind: 'text', text: part }] }));
}

/** A reply of `POST /api/ask`, or one that this page kept; `undefined` when it is neither. */
export function readReply(value: unknown): ShownReply | undefined {
  const reply = readRecord(value);
  const kind = readOneOf(reply?.['kind'], REPLY_KINDS);
  const blocks = readBlocks(reply?.['blocks'], readText(reply?.['text']));
  const citations = readList(reply?.['citations'], readCitation);
  const suggestions = readList(reply?.['suggestions'], readText);
  if (!kind || !blocks || !citations || !suggestions) return undefined;
  const verdict = readOneOf(readRecord(reply?.['claim'])?.['verdict'] ?? reply?.['verdict'], VERDICTS);
  const understood = readText(reply?.['understood']);
  const actions = readList(reply?.['actions'], readText);
  return present<ShownReply>({ kind, blocks, citations, suggestions, actions, verdict, understood });
}
