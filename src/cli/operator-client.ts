import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';

/** The bot that runs on this machine, through its operator port. */
export interface OperatorClient {
  /** The JSON answered; undefined when there is none. Throws StartError `operator` that says what to do. */
  call(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

const DEADLINE_MS = 5_000;
/** Listening on all addresses is no address to connect to. */
const ANY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

const urlHost = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** What the server says went wrong, when it is ours. */
function errorIn(answer: unknown): string | undefined {
  const error: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'error') : undefined;
  return typeof error === 'string' ? error : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A client for the port and token of these settings. Throws StartError when one is missing. */
export function createOperatorClient({ operator }: Config): OperatorClient {
  const { port, token } = operator;
  if (port === undefined || !token) {
    throw new StartError(
      'operator',
      'Lệnh này gọi bot đang chạy qua cổng vận hành. Hãy đặt OPERATOR_PORT và OPERATOR_TOKEN (xem .env.example), như bot đang chạy.',
    );
  }
  const root = `http://${urlHost(ANY_ADDRESS[operator.host] ?? operator.host)}:${port}`;
  return {
    async call(method, path, body) {
      const response = await fetch(`${root}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token.reveal()}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(DEADLINE_MS),
      }).catch((cause: unknown) => {
        throw new StartError(
          'operator',
          `Không gọi được bot ở ${root}. Bot có đang chạy với cổng này không?`,
          {
            cause,
          },
        );
      });
      const answer = parse(await response.text());
      if (response.ok) return answer;
      throw new StartError('operator', errorIn(answer) ?? `Cổng vận hành báo lỗi ${response.status}.`);
    },
  };
}
