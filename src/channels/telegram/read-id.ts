/** Ids of chats, people, messages and topics: whole numbers of up to 52 bits (core.telegram.org/bots/api#chat). */
export function readNumberId(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** Telegram's are under 64 letters; what is far longer is none of them, and would only fill the store. */
const LONGEST_TEXT_ID = 256;

/** Ids of taps, inline queries and albums. */
export function readTextId(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_TEXT_ID ? value : undefined;
}
