import { chartHeading } from '../../answer/chart-table.ts';
import type { Chart } from '../../answer/reply.ts';
import type { SendOutcome } from '../../delivery/channel-port.ts';
import { shortenText } from '../plain-text/shorten-text.ts';
import { toOutcome } from './send-outcome.ts';
import type { Destination, TelegramApi } from './telegram-api.ts';
import type { ApiResult } from './telegram-fault.ts';
import type { TelegramOutgoing } from './telegram-outgoing.ts';

/** PNG bytes of a chart. */
export type DrawChart = (chart: Chart) => Promise<Buffer>;

interface Sender {
  readonly api: TelegramApi;
  readonly drawChart?: DrawChart | undefined;
}

/** One attempt at a call. */
export async function sendTelegram(
  { api, drawChart }: Sender,
  outgoing: TelegramOutgoing,
  signal: AbortSignal,
): Promise<SendOutcome> {
  switch (outgoing.kind) {
    case 'callback-answer':
      return toOutcome(await api.answerCallback(outgoing, signal));
    case 'inline-answer':
      return toOutcome(await api.answerInline(outgoing.answer, signal));
    case 'buttons':
      return toOutcome(await api.editButtons(outgoing.chatId, outgoing, signal));
    case 'photo': {
      const png = await drawChart?.(outgoing.chart).catch(() => undefined);
      if (png === undefined) return { kind: 'failed', reason: 'not-drawn' };
      const photo = { png, caption: caption(outgoing.chart) };
      return toOutcome(await whereItMoved(outgoing.to, (to) => api.sendPhoto(to, photo, signal)));
    }
    case 'message':
      return toOutcome(await whereItMoved(outgoing.to, (to) => sendText(api, { ...outgoing, to }, signal)));
    default:
      return outgoing satisfies never;
  }
}

const LONGEST_CAPTION = 200;
const caption = (chart: Chart): string => shortenText(chartHeading(chart), LONGEST_CAPTION);

/**
 * A group that became a supergroup has another id, in which messages have other numbers: sent there, once and
 * pointing at none (core.telegram.org/bots/api#responseparameters).
 */
async function whereItMoved(
  to: Destination,
  send: (to: Destination) => Promise<ApiResult<unknown>>,
): Promise<ApiResult<unknown>> {
  const result = await send(to);
  return result.ok || result.fault.kind !== 'migrated' ? result : send({ chatId: result.fault.chatId });
}

async function sendText(
  api: TelegramApi,
  { to, message }: Extract<TelegramOutgoing, { kind: 'message' }>,
  signal: AbortSignal,
): Promise<ApiResult<unknown>> {
  const result = await api.sendMessage(to, message, signal);
  if (result.ok || result.fault.kind !== 'rejected' || result.fault.reason !== 'entities') return result;
  // Formatting must never cost a person the answer.
  return api.sendMessage(to, { ...message, entities: [] }, signal);
}
