import type { SendScope } from '../../delivery/channel-port.ts';
import type { TelegramOutgoing } from './telegram-outgoing.ts';

/**
 * How fast messages may go out. Telegram: about one a second in a chat with short bursts, 20 a minute in a group,
 * about 30 a second in all (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
 */
export interface SendRates {
  readonly chatPerSecond: number;
  readonly chatBurst: number;
  readonly groupPerMinute: number;
  readonly totalPerSecond: number;
}

export const DEFAULT_RATES: SendRates = {
  chatPerSecond: 1,
  chatBurst: 3,
  groupPerMinute: 20,
  totalPerSecond: 25,
};

/** Of a minute's messages in a group, so many may go out at once: they count in that minute all the same. */
const GROUP_BURST = 5;

/** The buckets that a call draws from. What answers a tap or an inline query is no message. */
export function scopesOf(outgoing: TelegramOutgoing, rates: SendRates): readonly SendScope[] {
  const chatId = chatOfCall(outgoing);
  if (chatId === undefined) return [];
  const scopes: SendScope[] = [
    { name: `chat:${chatId}`, perSecond: rates.chatPerSecond, burst: rates.chatBurst },
    { name: 'all', perSecond: rates.totalPerSecond, burst: rates.totalPerSecond },
  ];
  return chatId < 0 ? [...scopes, groupScope(chatId, rates.groupPerMinute)] : scopes;
}

/** In any minute no more than `perMinute`: the burst and what comes after it. */
function groupScope(chatId: number, perMinute: number): SendScope {
  const burst = Math.min(GROUP_BURST, Math.max(1, Math.floor(perMinute / 2)));
  return { name: `group:${chatId}`, perSecond: (perMinute - burst) / 60, burst };
}

function chatOfCall(outgoing: TelegramOutgoing): number | undefined {
  switch (outgoing.kind) {
    case 'message':
    case 'photo':
      return outgoing.to.chatId;
    case 'buttons':
      return outgoing.chatId;
    case 'callback-answer':
    case 'inline-answer':
      return undefined;
    default:
      return outgoing satisfies never;
  }
}
