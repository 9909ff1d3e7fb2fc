import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';
import { Secret } from './secret.ts';

const TOKEN = '123456789:AAExampleExampleExampleExampleExample';
const OTHER_SECRET = 'zalo/khóa?riêng';
const WORDS = 'tôi tên Nguyễn Thị Bí Mật, hỏi về hồ sơ';
const PHONE = '0905 123 456';
const CITIZEN_ID = '056199001234';
const EMAIL = 'bi.mat@example.vn';
const PRIVATE = [
  TOKEN,
  TOKEN.slice(10, 40),
  OTHER_SECRET,
  'Bí Mật',
  PHONE,
  '0905',
  CITIZEN_ID,
  EMAIL,
  '712345678',
];

function capture(level: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'debug') {
  const lines: string[] = [];
  const logger = createLogger({
    level,
    destination: { write: (line) => lines.push(line) },
    secrets: [new Secret(OTHER_SECRET)],
  });
  return { logger, lines, last: (): unknown => JSON.parse(lines.at(-1) ?? 'null') };
}

/** As telegraf throws it: the request, with what the bot was about to send, hangs on the error. */
class TelegramError extends Error {
  readonly response = { error_code: 400, description: `Bad Request: ${PHONE}`, parameters: { chat: EMAIL } };
  readonly on = { method: 'sendMessage', payload: { chat_id: 712345678, text: WORDS } };
  get code(): number {
    return this.response.error_code;
  }
}

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** telegraf masks the message after the error was made; the stack keeps the old one. */
function fetchError(): Error {
  const error = new Error(`request to https://api.telegram.org/bot${TOKEN}/getMe failed\n    at ${WORDS}`);
  error.message = 'request failed';
  return error;
}

class Context {
  readonly message = { text: WORDS, from: { id: 712345678 } };
}

describe('what the log must not hold', () => {
  const failing = new Error(`outer ${PHONE}`, { cause: new TelegramError(`400: ${CITIZEN_ID} ${EMAIL}`) });
  const circle: Record<string, unknown> = { token: TOKEN };
  circle['self'] = circle;

  it.each<[string, Record<string, unknown>]>([
    ['an error of telegraf', { err: new TelegramError(`400: ${PHONE}`) }],
    ['one under another name, deep down', { job: { attempts: [{ failure: new TelegramError('400') }] } }],
    ['a cause', { err: failing }],
    ['gathered errors', { err: new AggregateError([failing, fetchError()], TOKEN) }],
    ['an error whose message was changed', { err: fetchError() }],
    ['an error of the JSON parser', { err: parseError(WORDS) }],
    ['an error with fields of its own', { err: Object.assign(new Error('x'), { body: WORDS, url: TOKEN }) }],
    [
      'an error with a strange code and name',
      { err: Object.assign(new Error('x'), { code: WORDS, name: WORDS }) },
    ],
    ['something thrown that is no error', { err: new Error('x', { cause: WORDS }) }],
    ['a token', { url: `https://api.telegram.org/bot${TOKEN}/getMe` }],
    ['a nested token', { deep: { b: { token: 'short', Token: TOKEN, list: [TOKEN, `bot${TOKEN}`] } } }],
    ['a Secret', { telegram: new Secret(TOKEN), list: [new Secret(TOKEN)] }],
    ['another secret in use', { address: `https://openapi.zalo.me/${OTHER_SECRET}/send` }],
    ['what a person wrote', { text: WORDS, update: { message: { text: WORDS } }, Question: WORDS }],
    ['ids of people', { chatId: 712345678, group: -100712345678, big: 712345678n, n: CITIZEN_ID }],
    ['a chat as Telegram gives it', { chat: { id: 712345678, first_name: 'Bí Mật', username: 'Bí Mật' } }],
    ['phone and mail', { note: `gọi ${PHONE} hoặc ${EMAIL}` }],
    ['a name of a field', { [TOKEN]: 1, nested: { [EMAIL]: 1 } }],
    [
      'a library object',
      { context: new Context(), map: new Map([[TOKEN, WORDS]]), bytes: Buffer.from(TOKEN) },
    ],
    ['a circle', circle],
    [
      'too much of everything',
      { list: Array.from({ length: 1000 }, () => ({ token: TOKEN, at: new Date(0) })) },
    ],
  ])('hides %s', (_, fields) => {
    const { logger, lines } = capture();
    logger.error(fields, 'gửi tin không thành');
    logger.child(fields).warn(fields, `gửi tin không thành ${TOKEN} ${PHONE} ${OTHER_SECRET}`);
    logger.child({ part: 'telegram' }).child(fields).info(`gọi ${CITIZEN_ID}, ${EMAIL}`);
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(() => JSON.parse(line)).not.toThrow();
      expect(line.length).toBeLessThan(50_000);
      for (const value of PRIVATE) expect(line).not.toContain(value);
    }
  });

  it('holds no line for fields that cannot be read, but still the message', () => {
    const { logger, last } = capture();
    const fields = Object.defineProperty({}, 'bad', {
      enumerable: true,
      get: () => {
        throw new Error(WORDS);
      },
    });
    logger.error(fields, 'hỏng');
    expect(last()).toEqual({ level: 'error', time: expect.any(String), unreadable: true, msg: 'hỏng' });
  });
});

describe('what the log holds', () => {
  it('is one JSON object a line, with level, time, fields and message', () => {
    const { logger, lines, last } = capture();
    logger
      .child({ part: 'server' })
      .info({ chat: 'a1b2c3', port: 3000, ms: 0.123456789, ok: true, none: null }, 'đã mở cổng');
    expect(lines.at(-1)).toMatch(/^[^\n]+\n$/u);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
      part: 'server',
      chat: 'a1b2c3',
      port: 3000,
      ms: 0.123456789,
      ok: true,
      none: null,
      msg: 'đã mở cổng',
    });
  });

  it('is type, code, message and frames of an error and its cause', () => {
    const { logger, last } = capture();
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), { code: 'ECONNREFUSED' });
    logger.error({ err: new TelegramError('409: Conflict', { cause }) }, 'Telegram');
    expect(last()).toMatchObject({
      err: {
        type: 'TelegramError',
        code: 400,
        message: '409: Conflict',
        stack: expect.stringMatching(/^at .+logger\.test\.ts:\d+:\d+/u),
        cause: { type: 'Error', code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:443' },
      },
    });
  });

  it('ends a chain of causes', () => {
    const { logger, lines } = capture();
    const loop = new Error('vòng');
    loop.cause = loop;
    logger.error({ err: loop }, 'x');
    expect(lines[0]?.split('"message":"vòng"')).toHaveLength(6);
  });

  it.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['silent', []],
  ] as const)('begins at level %s', (level, expected) => {
    const { logger, lines } = capture(level);
    for (const at of ['debug', 'info', 'warn', 'error'] as const) logger[at](at);
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(expected);
  });
});

describe('where the log goes', () => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./logger.ts', import.meta.url))],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
  });

  it.each(['stdout', 'stderr'] as const)('writes to %s before the call returns', (destination) => {
    const program = `${outputFiles[0]?.text}
      createLogger({ level: 'info', destination: '${destination}' }).info('xin chào');
      process.kill(process.pid, 'SIGKILL');`;
    const output = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    expect(output.signal).toBe('SIGKILL');
    expect(output[destination]).toContain('xin chào');
    expect(output[destination === 'stdout' ? 'stderr' : 'stdout']).toBe('');
  });
});
