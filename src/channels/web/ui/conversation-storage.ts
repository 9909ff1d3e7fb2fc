import type { Conversation, Failure, Turn, TurnState } from './conversation.ts';
import { readReply } from './read-reply.ts';
import { parseJson, readList, readNumber, readOneOf, readRecord, readText } from './read-value.ts';

const KEY = 'cchc-bot.conversation';
/** Raised when the stored shape changes; a conversation of another version is dropped. */
const VERSION = 1;
const MAX_TURNS = 40;
/** In UTF-16 units; browsers allow about 5 million for a whole site. */
const MAX_STORED_LENGTH = 400_000;

/** The two calls that are used of `sessionStorage`; each may throw when the browser blocks storage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

function readFailure(value: unknown): Failure | undefined {
  const failure = readRecord(value);
  const reason = readOneOf(failure?.['reason'], [
    'offline',
    'network',
    'timeout',
    'server',
    'interrupted',
    'rate-limited',
  ]);
  if (reason !== 'rate-limited') return reason && { reason };
  const retryAt = readNumber(failure?.['retryAt']);
  return retryAt === undefined ? undefined : { reason, retryAt };
}

function readTurnState(value: unknown): TurnState | undefined {
  const state = readRecord(value);
  switch (state?.['kind']) {
    case 'waiting':
      // The page was left before the answer came.
      return { kind: 'failed', failure: { reason: 'interrupted' } };
    case 'answered': {
      const reply = readReply(state['reply']);
      return reply && { kind: 'answered', reply };
    }
    case 'failed': {
      const failure = readFailure(state['failure']);
      return failure && { kind: 'failed', failure };
    }
    default:
      return undefined;
  }
}

function readTurn(value: unknown): Turn | undefined {
  const turn = readRecord(value);
  const id = readText(turn?.['id']);
  const question = readText(turn?.['question']);
  const state = readTurnState(turn?.['state']);
  return id === undefined || question === undefined || state === undefined
    ? undefined
    : { id, question, state };
}

/** Trusts nothing: other pages of this address and older versions of this one write to the same storage. */
export function parseStoredConversation(stored: string): Conversation | undefined {
  if (stored.length > MAX_STORED_LENGTH) return undefined;
  const record = readRecord(parseJson(stored));
  const id = readText(record?.['id']);
  const turns = readList(record?.['turns'], readTurn);
  if (record?.['version'] !== VERSION || !id || turns === undefined) return undefined;
  return { id, turns: turns.slice(-MAX_TURNS) };
}

/** The stored form, with the oldest turns left out when there are too many. */
export function serialiseConversation({ id, turns }: Conversation): string {
  for (let kept = turns.slice(-MAX_TURNS); ; kept = kept.slice(1)) {
    const stored = JSON.stringify({ version: VERSION, id, turns: kept });
    if (stored.length <= MAX_STORED_LENGTH || kept.length === 0) return stored;
  }
}

/** What was kept before the page was reloaded. */
export function loadConversation(storage: () => TextStorage): Conversation | undefined {
  try {
    const stored = storage().getItem(KEY);
    return stored === null ? undefined : parseStoredConversation(stored);
  } catch {
    return undefined; // storage is blocked: the chat works, it only forgets
  }
}

export function saveConversation(storage: () => TextStorage, conversation: Conversation): void {
  try {
    storage().setItem(KEY, serialiseConversation(conversation));
  } catch {
    // Storage is blocked or full: the chat works, it only forgets.
  }
}
