import type { Random } from '../../delivery/backoff.ts';
import type { SendOutcome } from '../../delivery/channel-port.ts';
import type { Logger } from '../../log.ts';
import { field } from '../shared/field.ts';
import type { CallResult } from './call-zalo.ts';
import { type CodeMeaning, meaningOf } from './error-codes.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import type { AccessToken } from './token-keeper.ts';
import type { SendToZalo, ZaloOaMessage } from './zalo-oa-api.ts';

export interface MessageSenderOptions {
  readonly send: SendToZalo;
  readonly tokens: {
    token(): Promise<AccessToken>;
    renew(refused: string): Promise<AccessToken>;
  };
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
  readonly random: Random;
  readonly logger: Logger;
  /** Hears of each outcome. */
  readonly onOutcome?: (outcome: SendOutcome) => void;
}

/** One attempt to send a message. Never rejects. */
export type SendMessage = (message: ZaloOaMessage, signal: AbortSignal) => Promise<SendOutcome>;

/**
 * "Within 7 days of the person's last interaction"; free of charge for the first 48 hours. What would arrive in the
 * last minutes is not sent either, for clocks differ.
 */
const WINDOW_MS = 7 * 24 * 3_600_000 - 10 * 60_000;
/** The limit is by the minute. */
const WAIT_MS = 20_000;
const WAIT_JITTER_MS = 40_000;
/** While another process exchanges the token. */
const TOKEN_SOON_MS = 3_000;
const TOKEN_LATER_MS = 30_000;

type Step = { readonly kind: 'done'; readonly outcome: SendOutcome } | { readonly kind: 'token' };

/**
 * Makes what sends: a token that Zalo does not take is replaced once, and a message whose buttons it does not take goes
 * once more without them, for its text has all that matters. An answer that would come after the window is not sent.
 */
export function createMessageSender(options: MessageSenderOptions): SendMessage {
  const { wallNow, onOutcome } = options;
  return async (message, signal) => {
    const isLate = wallNow() - message.at > WINDOW_MS;
    const outcome: SendOutcome = isLate
      ? { kind: 'failed', reason: 'window-over' }
      : await unlessAborted(attempt(options, message, signal), signal);
    onOutcome?.(outcome);
    return outcome;
  };
}

/** Getting a token goes on when nobody waits for it; the send does not. */
function unlessAborted(sending: Promise<SendOutcome>, signal: AbortSignal): Promise<SendOutcome> {
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve({ kind: 'retry', reason: 'aborted', isUnclear: true });
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    sending.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

async function attempt(
  options: MessageSenderOptions,
  message: ZaloOaMessage,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { tokens } = options;
  const first = await tokens.token();
  if (first.kind === 'none') return withoutToken(first.reason);
  const step = await sendOnce(options, first.token, { message, signal });
  if (step.kind === 'done') return step.outcome;
  const second = await tokens.renew(first.token);
  if (second.kind === 'none') return withoutToken(second.reason);
  const again = await sendOnce(options, second.token, { message, signal });
  if (again.kind === 'done') return again.outcome;
  options.logger.error({ reason: 'token-refused' }, OPERATOR_TEXTS.refused);
  return { kind: 'halted', reason: 'token-refused' };
}

function withoutToken(reason: Extract<AccessToken, { kind: 'none' }>['reason']): SendOutcome {
  if (reason === 'unauthorised') return { kind: 'halted', reason };
  const afterMs = reason === 'busy' ? TOKEN_SOON_MS : TOKEN_LATER_MS;
  return { kind: 'retry', reason: `token-${reason}`, afterMs };
}

interface Sending {
  readonly message: ZaloOaMessage;
  readonly signal: AbortSignal;
}

async function sendOnce(
  options: MessageSenderOptions,
  token: string,
  { message, signal }: Sending,
): Promise<Step> {
  const result = await options.send(token, message, signal);
  if (result.kind === 'fault') return done(faultOutcome(result));
  const code = field(result.json, 'error');
  if (code === 0) return done({ kind: 'sent' });
  if (typeof code !== 'number') return done({ kind: 'retry', reason: 'no-code', isUnclear: true });
  const meaning = meaningOf(code);
  if (meaning.kind === 'token') return meaning;
  if (meaning.kind === 'failed' && meaning.isOurs) {
    options.logger.error({ code, ...shapeOf(message) }, 'zalo-oa refused the shape of a message');
    if (message.buttons.length > 0)
      return sendOnce(options, token, { message: { ...message, buttons: [] }, signal });
  } else if (meaning.kind === 'halted' || (meaning.kind === 'failed' && meaning.isAlarm)) {
    options.logger.error(
      { code, reason: meaning.reason },
      meaning.kind === 'halted' ? OPERATOR_TEXTS.halted : 'zalo-oa refused a message',
    );
  }
  return done(toOutcome(meaning, options.random));
}

const done = (outcome: SendOutcome): Step => ({ kind: 'done', outcome });

/** What can be told of a message without telling what it says. */
const shapeOf = ({ text, buttons }: ZaloOaMessage) => ({
  units: text.length,
  buttons: buttons.map(({ kind, title }) => `${kind}:${title.length}`),
});

function toOutcome(meaning: Exclude<CodeMeaning, { kind: 'token' }>, random: Random): SendOutcome {
  switch (meaning.kind) {
    case 'wait':
      return { kind: 'retry', reason: 'rate-limited', afterMs: WAIT_MS + random() * WAIT_JITTER_MS };
    case 'again':
      return { kind: 'retry', reason: meaning.reason };
    case 'failed':
    case 'halted':
      return { kind: meaning.kind, reason: meaning.reason };
    default:
      return meaning satisfies never;
  }
}

const faultOutcome = ({ reason, isUnclear }: Extract<CallResult, { kind: 'fault' }>): SendOutcome => ({
  kind: 'retry',
  reason,
  ...(isUnclear && { isUnclear }),
});
