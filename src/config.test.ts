import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Config, type Environment, loadConfig, readEnvironment } from './config.ts';
import { StartError } from './errors.ts';
import { SETTING_EXAMPLES } from './settings.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TOKEN = '123456789:AAExampleExampleExampleExampleExample';

function configOf(environment: Environment, readText?: (path: string) => string): Config {
  const loaded = loadConfig(environment, readText);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.config;
}

function faultsOf(environment: Environment, readText?: (path: string) => string): readonly string[] {
  const loaded = loadConfig(environment, readText);
  return loaded.ok ? [] : loaded.faults;
}

describe('loadConfig', () => {
  it('needs no setting at all', () => {
    expect(configOf({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      contentDir: join(ROOT, 'content'),
      indexDir: join(ROOT, 'index'),
      store: { dataDir: join(ROOT, 'data') },
      logLevel: 'info',
      shutdownWaitSeconds: 0,
      telegram: { apiRoot: 'https://api.telegram.org', takeOverWebhook: false, messagesPerSecond: 25 },
      zaloBot: {
        apiRoot: 'https://bot-api.zaloplatforms.com',
        takeOverWebhook: false,
        messagesPerSecond: 10,
      },
      rateLimitPerMinute: 30,
      trustProxy: false,
      corsOrigins: [],
      contactText: expect.stringContaining('dichvucong.gov.vn'),
      privacyContactText: expect.stringContaining('dichvucong.gov.vn'),
      questionsPerMinutePerPerson: 15,
      retention: { answeredMinutes: 30, deadDays: 7, keysHours: 25 },
      operator: { host: '127.0.0.1' },
      secrets: [],
    });
  });

  it('takes empty and blank values as not set', () => {
    const blank = Object.fromEntries(
      Object.keys(SETTING_EXAMPLES).map((name, index) => [name, index % 2 ? '' : ' \t']),
    );
    expect(configOf(blank)).toEqual(configOf({}));
  });

  it('accepts its own examples', () => {
    // Of a secret and its file only one may be set.
    const examples = Object.entries(SETTING_EXAMPLES).filter(([name]) => !name.endsWith('_FILE'));
    expect(faultsOf(Object.fromEntries(examples))).toEqual([]);
  });

  it.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '::1', { host: '::1' }],
    ['HOST', 'localhost', { host: 'localhost' }],
    ['CONTENT_DIR', 'elsewhere', { contentDir: resolve('elsewhere') }],
    ['LOG_LEVEL', 'DEBUG', { logLevel: 'debug' }],
    ['RATE_LIMIT_PER_MINUTE', ' 5 ', { rateLimitPerMinute: 5 }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    [
      'CORS_ORIGINS',
      'https://a.example, https://b.example',
      { corsOrigins: ['https://a.example', 'https://b.example'] },
    ],
    ['TRUST_PROXY', '0', { trustProxy: false }],
    ['TRUST_PROXY', 'False', { trustProxy: false }],
    ['CONTACT_TEXT', 'Tổ một cửa.', { contactText: 'Tổ một cửa' }],
    ['CONTACT_TEXT', 'Tổ một cửa'.normalize('NFD'), { contactText: 'Tổ một cửa' }],
    ['SHUTDOWN_WAIT_SECONDS', '5', { shutdownWaitSeconds: 5 }],
    ['OPERATOR_PORT', '9464', { operator: { host: '127.0.0.1', port: 9464 } }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(configOf({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['https://tg.example.vn/', 'https://tg.example.vn'],
    ['https://tg.example.vn/bot-api', 'https://tg.example.vn/bot-api/'],
    ['https://tg.example.vn/bot-api/', 'https://tg.example.vn/bot-api/'],
  ])('reads TELEGRAM_API_ROOT=%s', (value, apiRoot) => {
    expect(configOf({ TELEGRAM_API_ROOT: value }).telegram.apiRoot).toBe(apiRoot);
  });

  it.each([
    ['PORT', ['-1', '65536', 'abc', '3000.5', '0x10', '1e3', '٣٠٠٠']],
    ['HOST', ['http://localhost', 'a b', '-x']],
    ['CONTENT_DIR', ['a\0b', 'x'.repeat(5000)]],
    ['LOG_LEVEL', ['verbose', 'constructor']],
    [
      'TELEGRAM_API_ROOT',
      ['api.telegram.org', 'ftp://x.vn', 'https://u:p@x.vn', 'https://x.vn?a=1', 'https://'],
    ],
    ['TELEGRAM_TAKE_OVER_WEBHOOK', ['yes', '1', 'constructor']],
    ['TELEGRAM_MODE', ['push', 'web hook']],
    [
      'TELEGRAM_WEBHOOK_URL',
      ['http://a.vn', 'a.vn', 'https://a.vn:3000', 'https://u@a.vn', 'https://a.vn/?x=1', 'https://'],
    ],
    ['TELEGRAM_WEBHOOK_SECRET', ['có dấu', 'a b', 'x'.repeat(257)]],
    ['SHUTDOWN_WAIT_SECONDS', ['-1', '61']],
    ['RATE_LIMIT_PER_MINUTE', ['0', '-5', 'nhiều', '9999999']],
    ['TRUST_PROXY', ['true', '10', '10.0.0.0/8']],
    ['CORS_ORIGINS', ['*', 'https://a.example/', 'http://a.example', `https://a.example${','.repeat(1000)}`]],
    ['CONTACT_TEXT', ['x'.repeat(301), 'hai\ndòng']],
  ])('refuses wrong values of %s and shows a right one', (name, values) => {
    for (const value of values) {
      const faults = faultsOf({ [name]: value });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(new RegExp(`^${name}: .+\\. Ví dụ đúng: ${name}=.+$`, 'u'));
      expect(faults[0]?.length).toBeLessThan(400);
    }
  });

  it('has Telegram bring updates when it is told where to', () => {
    const webhook = { TELEGRAM_MODE: 'Webhook', TELEGRAM_WEBHOOK_URL: 'https://a.vn:8443/bot/' };
    expect(configOf(webhook).telegram.webhook).toEqual({ address: 'https://a.vn:8443/bot' });
    const secret = configOf({ ...webhook, TELEGRAM_WEBHOOK_SECRET: 's-1_' }).telegram.webhook?.secret;
    expect(secret?.reveal()).toBe('s-1_');
    const shared = { TELEGRAM_MODE: 'webhook', PUBLIC_URL: 'https://b.vn/' };
    expect(configOf(shared).telegram.webhook).toEqual({ address: 'https://b.vn' });
    expect(configOf({ ...webhook, TELEGRAM_MODE: 'polling' }).telegram.webhook).toBeUndefined();
    expect(faultsOf({ TELEGRAM_MODE: 'webhook' })).toEqual([
      'TELEGRAM_WEBHOOK_URL: cần có (hoặc PUBLIC_URL) khi TELEGRAM_MODE=webhook. Ví dụ đúng: TELEGRAM_WEBHOOK_URL=https://hoidap.khanhhoa.example',
    ]);
  });

  it('reports everything at once', () => {
    const faults = faultsOf({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      TELEGRAM_BOT_TOKEN: 'wrong',
      TELEGRAM_BOT_TOKEN_FILE: '/nowhere/at/all',
      TELEGRAM_TOKEN: TOKEN,
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_BOT_TOKEN_FILE',
      'TELEGRAM_BOT_TOKEN và TELEGRAM_BOT_TOKEN_FILE',
      'TELEGRAM_TOKEN',
    ]);
  });

  it('says which setting a misspelt one may be', () => {
    expect(faultsOf({ TELEGRAM_TOKEN: TOKEN })).toEqual([
      'TELEGRAM_TOKEN: không có thiết lập này. Có phải ý bạn là TELEGRAM_BOT_TOKEN?',
    ]);
    expect(faultsOf({ TELEGRAM_SOMETHING_ELSE: '1' })[0]).toContain(
      'TELEGRAM_BOT_TOKEN_FILE, TELEGRAM_API_ROOT',
    );
  });

  it('ignores the variables of others, and unknown ones without a value', () => {
    expect(faultsOf({ PATH: '/bin', HOME: '/', NODE_ENV: 'test', PORTS: 'x', TELEGRAM_TOKEN: ' ' })).toEqual(
      [],
    );
  });
});

describe('the bot token', () => {
  it.each([
    'wrong',
    '123456789:abc',
    `bot${TOKEN}`,
    `"${TOKEN}"`,
    '123',
    `${TOKEN} x`,
    TOKEN.replace(':', ' '),
  ])('is refused when it is not one, and never shown', (value) => {
    const faults = faultsOf({ TELEGRAM_BOT_TOKEN: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('@BotFather');
    expect(faults[0]?.replace(SETTING_EXAMPLES.TELEGRAM_BOT_TOKEN, '')).not.toContain(value.slice(0, 12));
  });

  it('is kept as a secret', () => {
    const config = configOf({ TELEGRAM_BOT_TOKEN: ` ${TOKEN} ` });
    expect(config.telegram.token?.reveal()).toBe(TOKEN);
    expect(JSON.stringify(config)).not.toContain(TOKEN);
  });

  it('may stand in a file', () => {
    const paths: string[] = [];
    const config = configOf({ TELEGRAM_BOT_TOKEN_FILE: '/run/secrets/bot' }, (path) => {
      paths.push(path);
      return `${TOKEN}\n`;
    });
    expect(config.telegram.token?.reveal()).toBe(TOKEN);
    expect(paths).toEqual(['/run/secrets/bot']);
  });

  it.each(['', 'not a token', `${TOKEN}\n${TOKEN}`, 'x'.repeat(1_000_000)])(
    'is refused from a file, unseen',
    (text) => {
      const [fault] = faultsOf({ TELEGRAM_BOT_TOKEN_FILE: '/run/secrets/bot' }, () => text);
      expect(fault).toMatch(/^TELEGRAM_BOT_TOKEN_FILE: nội dung tệp “\/run\/secrets\/bot” không có dạng/u);
      expect(fault).not.toContain('not a token');
    },
  );
});

describe('readEnvironment', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('lets the environment win over the file, also when it is empty', () => {
    writeFileSync(
      join(folder, '.env'),
      '\uFEFFHOST=0.0.0.0\r\nPORT=1\r\nCONTACT_TEXT="Tổ một cửa"\r\nLOG_LEVEL=warn # ít\r\n',
    );
    vi.stubEnv('PORT', '2');
    vi.stubEnv('LOG_LEVEL', '');
    const environment = readEnvironment(folder);
    expect(environment).toMatchObject({
      HOST: '0.0.0.0',
      PORT: '2',
      CONTACT_TEXT: 'Tổ một cửa',
      LOG_LEVEL: '',
    });
    expect(process.env).not.toHaveProperty('CONTACT_TEXT');
  });

  it('does without the file', () => {
    expect(readEnvironment(folder)).toEqual(process.env);
  });

  it('says why a file that is there cannot be read', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => readEnvironment(folder)).toThrow(StartError);
    expect(() => readEnvironment(folder)).toThrow(/Không đọc được tệp .*\.env \(EISDIR\)/u);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(ROOT, '.env.example'), 'utf8').split('\n');
  const settingLine = /^# (?<line>[A-Z_]+=.+)$/u;

  it('documents every setting, in the order of the schema', () => {
    const names = lines.flatMap((line) => settingLine.exec(line)?.groups?.['line']?.split('=')[0] ?? []);
    expect(names).toEqual(Object.keys(SETTING_EXAMPLES));
  });

  it('shows the defaults, and sets nothing as it stands', () => {
    const defaults = lines.filter((_, index) => lines[index - 1] !== '# Ví dụ:');
    const values = parseEnv(defaults.map((line) => line.replace(settingLine, '$1')).join('\n'));
    expect(configOf(values)).toEqual(configOf({}));
    expect(parseEnv(lines.join('\n'))).toEqual({});
  });
});
