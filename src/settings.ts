/** The settings as text, and what each must look like. `.env.example` documents them for people. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LOG_LEVELS } from './log.ts';
import { readOrigins } from './read-origins.ts';
import { Secret } from './secret.ts';
import {
  botToken,
  databaseUrl,
  ownToken,
  type SecretKind,
  webhookSecret,
  zaloBotToken,
  zaloBotWebhookSecret,
  zaloSecret,
} from './secret-kinds.ts';

const LONGEST_VALUE = 1000;
const SHOWN_VALUE = 40;
const LONGEST_SECRET_FILE = 10_000;
const DEFAULT_CONTACT =
  'Trung tâm Phục vụ hành chính công cấp xã nơi bạn ở hoặc Cổng Dịch vụ công quốc gia dichvucong.gov.vn';

/** A folder of this package: one level above both `src` and `dist`. */
const packageFolder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** How a value is shown in a fault: cut, and with control characters made visible. */
function shown(value: string): string {
  const cut = value.length > SHOWN_VALUE ? `${value.slice(0, SHOWN_VALUE)}…` : value;
  return `“${cut.replace(/\p{C}/gu, '?')}”`;
}

/** The text of `value` as `parse` reads it; when that is `undefined`, a fault that `describe` words. */
function readBy<T>(parse: (value: string) => T | undefined, describe: (value: string) => string) {
  return z.string().transform((value, context): T => {
    const parsed = value.length <= LONGEST_VALUE ? parse(value) : undefined;
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: describe(value) });
    return z.NEVER;
  });
}

function wholeNumber(least: number, most: number) {
  return readBy(
    (value) => {
      const number = /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
    (value) => `${shown(value)} không phải số nguyên từ ${least} đến ${most}`,
  );
}

const yesOrNo = readBy(
  (value) => (/^(?:true|false)$/iu.test(value) ? value.toLowerCase() === 'true' : undefined),
  (value) => `${shown(value)} không phải true hoặc false`,
);

const folder = readBy(
  (value) => (value.includes('\0') ? undefined : resolve(value)),
  (value) => `${shown(value)} không phải đường dẫn thư mục`,
);

const host = readBy(
  (value) => (isIP(value) > 0 || /^[a-z0-9][a-z0-9.-]{0,252}$/iu.test(value) ? value : undefined),
  (value) => `${shown(value)} không phải địa chỉ IP hoặc tên máy`,
);

const logLevel = readBy(
  (value) => LOG_LEVELS.find((level) => level === value.toLowerCase()),
  (value) => `${shown(value)} không phải một trong các mức ${LOG_LEVELS.join(', ')}`,
);

const proxies = readBy(
  (value) => {
    if (value.toLowerCase() === 'false' || value === '0') return false;
    return /^[1-9]$/u.test(value) ? Number(value) : undefined;
  },
  (value) => `${shown(value)} không phải false hoặc số lớp máy chủ trung gian (từ 1 đến 9)`,
);

/**
 * The two settings of a secret, of which one may be given: itself under `name`, or under `name`_FILE the path of a
 * file that holds nothing else. Faults never show the value: a wrong one is often a right one with a slip.
 */
function secretSettings<Name extends string>(
  name: Name,
  { parse, fault }: SecretKind,
  readText: (path: string) => string,
) {
  const given = readBy(parse, () => `mã này ${fault}`).optional();
  const inFile = z.string().transform((path, context) => {
    const read = secretFromFile(path, parse, readText);
    if (read instanceof Secret) return read;
    context.addIssue({ code: 'custom', message: read.unreadable ?? `nội dung tệp ${shown(path)} ${fault}` });
    return z.NEVER;
  });
  // Computed names are typed `string`; these two are known.
  return { [name]: given, [`${name}_FILE`]: inFile.optional() } as Record<Name, typeof given> &
    Record<`${Name}_FILE`, ReturnType<typeof inFile.optional>>;
}

/** Read whole: a secret file is one line. */
function secretFromFile(
  path: string,
  parse: SecretKind['parse'],
  readText: (path: string) => string,
): Secret | { readonly unreadable?: string } {
  try {
    const text = readText(path);
    return (text.length <= LONGEST_SECRET_FILE ? parse(text.trim()) : undefined) ?? {};
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return { unreadable: `không đọc được tệp ${shown(path)}${code}` };
  }
}

/** An http(s) address without user, query or fragment; a path gets the final `/` that joining needs. */
function asApiRoot(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password || url.search || url.hash)
    return;
  return url.pathname === '/' ? url.origin : url.href.replace(/\/?$/u, '/');
}

const apiRoot = readBy(asApiRoot, (value) => `${shown(value)} không phải địa chỉ http:// hoặc https://`);

/** Where people reach this server from outside: https, without query and final `/`. */
function asPublicAddress(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password || url.search || url.hash) return undefined;
  return url.href.replace(/\/+$/u, '');
}

const publicAddress = readBy(
  asPublicAddress,
  (value) => `${shown(value)} không phải địa chỉ https:// của máy chủ này`,
);

const originList = readBy(
  (value) => {
    const read = readOrigins(value);
    return read.ok ? read.origins : undefined;
  },
  (value) => {
    const read = readOrigins(value);
    return read.ok ? `dài quá ${LONGEST_VALUE} ký tự` : read.fault;
  },
);

const receivingMode = readBy(
  (value) => (['polling', 'webhook'] as const).find((mode) => mode === value.toLowerCase()),
  (value) => `${shown(value)} không phải polling hoặc webhook`,
);

/** Telegram brings updates to these ports only (core.telegram.org/bots/api#setwebhook). */
const WEBHOOK_PORTS: readonly string[] = ['', '80', '88', '443', '8443'];

function asWebhookAddress(value: string): string | undefined {
  const address = asPublicAddress(value);
  return address !== undefined && WEBHOOK_PORTS.includes(new URL(address).port) ? address : undefined;
}

const webhookAddress = readBy(
  asWebhookAddress,
  (value) => `${shown(value)} không phải địa chỉ https:// của máy chủ này ở cổng 443, 80, 88 hoặc 8443`,
);

const zaloAppId = readBy(
  (value) => (/^\d{5,20}$/u.test(value) ? value : undefined),
  (value) => `${shown(value)} không phải mã ứng dụng Zalo (chỉ có chữ số)`,
);

const contactText = readBy(
  (value) =>
    value.length <= 300 && !/\p{Cc}/u.test(value) ? value.normalize('NFC').replace(/\.+$/u, '') : undefined,
  () => 'phải là một dòng không quá 300 ký tự',
);

function zaloBotSettings(readText: (path: string) => string) {
  return {
    ...secretSettings('ZALO_BOT_TOKEN', zaloBotToken, readText),
    ZALO_BOT_API_ROOT: apiRoot.default('https://bot-api.zaloplatforms.com'),
    ZALO_BOT_MODE: receivingMode.default('polling'),
    ZALO_BOT_WEBHOOK_URL: publicAddress.optional(),
    ...secretSettings('ZALO_BOT_WEBHOOK_SECRET', zaloBotWebhookSecret, readText),
    ZALO_BOT_TAKE_OVER_WEBHOOK: yesOrNo.default(false),
    ZALO_BOT_MESSAGES_PER_SECOND: wholeNumber(1, 100).default(10),
  };
}

/** Shape of all settings. `readText` reads the files that hold secrets. */
export function settingsSchema(readText: (path: string) => string) {
  return z.object({
    HOST: host.default('127.0.0.1'),
    PORT: wholeNumber(0, 65_535).default(3000),
    CONTENT_DIR: folder.default(packageFolder('content')),
    INDEX_DIR: folder.default(packageFolder('index')),
    DATA_DIR: folder.default(packageFolder('data')),
    ...secretSettings('DATABASE_URL', databaseUrl, readText),
    LOG_LEVEL: logLevel.default('info'),
    SHUTDOWN_WAIT_SECONDS: wholeNumber(0, 60).default(0),
    ...secretSettings('TELEGRAM_BOT_TOKEN', botToken, readText),
    TELEGRAM_API_ROOT: apiRoot.default('https://api.telegram.org'),
    TELEGRAM_TAKE_OVER_WEBHOOK: yesOrNo.default(false),
    TELEGRAM_MODE: receivingMode.default('polling'),
    TELEGRAM_WEBHOOK_URL: webhookAddress.optional(),
    ...secretSettings('TELEGRAM_WEBHOOK_SECRET', webhookSecret, readText),
    TELEGRAM_MESSAGES_PER_SECOND: wholeNumber(1, 10_000).default(25),
    ...zaloBotSettings(readText),
    PUBLIC_URL: publicAddress.optional(),
    RATE_LIMIT_PER_MINUTE: wholeNumber(1, 100_000).default(30),
    TRUST_PROXY: proxies.default(false),
    CORS_ORIGINS: originList.default([]),
    CONTACT_TEXT: contactText.default(DEFAULT_CONTACT),
    PRIVACY_CONTACT_TEXT: contactText.optional(),
    QUESTIONS_PER_MINUTE_PER_PERSON: wholeNumber(1, 1_000).default(15),
    RETENTION_ANSWERED_MINUTES: wholeNumber(1, 1_440).default(30),
    RETENTION_DEAD_DAYS: wholeNumber(1, 90).default(7),
    // Telegram brings an update again for up to 24 hours: https://core.telegram.org/bots/api#getting-updates
    RETENTION_KEYS_HOURS: wholeNumber(25, 720).default(25),
    ...secretSettings('ID_HASH_KEY', ownToken, readText),
    OPERATOR_HOST: host.default('127.0.0.1'),
    OPERATOR_PORT: wholeNumber(0, 65_535).optional(),
    ...secretSettings('OPERATOR_TOKEN', ownToken, readText),
    ZALO_OA_APP_ID: zaloAppId.optional(),
    ...secretSettings('ZALO_OA_APP_SECRET', zaloSecret, readText),
    ...secretSettings('ZALO_OA_SECRET_KEY', zaloSecret, readText),
    ...secretSettings('ZALO_OA_REFRESH_TOKEN', zaloSecret, readText),
    ZALO_OA_API_ROOT: apiRoot.default('https://openapi.zalo.me'),
    ZALO_OA_OAUTH_ROOT: apiRoot.default('https://oauth.zaloapp.com'),
  });
}

/** All settings as they were read. */
export type Settings = z.output<ReturnType<typeof settingsSchema>>;

export type SettingName = keyof z.input<ReturnType<typeof settingsSchema>>;

/** A right value for each setting, shown when a wrong one is reported. */
export const SETTING_EXAMPLES: Readonly<Record<SettingName, string>> = {
  HOST: '127.0.0.1',
  PORT: '3000',
  CONTENT_DIR: './content',
  INDEX_DIR: './index',
  DATA_DIR: './data',
  DATABASE_URL: 'postgresql://cchc_bot:mat-khau@127.0.0.1:5432/cchc_bot',
  DATABASE_URL_FILE: '/run/secrets/database-url',
  LOG_LEVEL: 'info',
  SHUTDOWN_WAIT_SECONDS: '5',
  TELEGRAM_BOT_TOKEN: '123456789:AAExampleExampleExampleExampleExample',
  TELEGRAM_BOT_TOKEN_FILE: '/run/secrets/telegram-bot-token',
  TELEGRAM_API_ROOT: 'https://api.telegram.org',
  TELEGRAM_TAKE_OVER_WEBHOOK: 'false',
  TELEGRAM_MODE: 'webhook',
  TELEGRAM_WEBHOOK_URL: 'https://hoidap.khanhhoa.example',
  TELEGRAM_WEBHOOK_SECRET: 'ExampleExampleExampleExampleExample',
  TELEGRAM_WEBHOOK_SECRET_FILE: '/run/secrets/telegram-webhook-secret',
  TELEGRAM_MESSAGES_PER_SECOND: '25',
  ZALO_BOT_TOKEN: '1234567890123456789:ExampleExampleExample',
  ZALO_BOT_TOKEN_FILE: '/run/secrets/zalo-bot-token',
  ZALO_BOT_API_ROOT: 'https://bot-api.zaloplatforms.com',
  ZALO_BOT_MODE: 'webhook',
  ZALO_BOT_WEBHOOK_URL: 'https://hoidap.khanhhoa.example/webhook/zalo-bot',
  ZALO_BOT_WEBHOOK_SECRET: 'ExampleExampleExampleExampleExample',
  ZALO_BOT_WEBHOOK_SECRET_FILE: '/run/secrets/zalo-bot-webhook-secret',
  ZALO_BOT_TAKE_OVER_WEBHOOK: 'false',
  ZALO_BOT_MESSAGES_PER_SECOND: '10',
  PUBLIC_URL: 'https://hoidap.khanhhoa.example',
  RATE_LIMIT_PER_MINUTE: '30',
  TRUST_PROXY: '1',
  CORS_ORIGINS: 'https://khanhhoa.gov.vn,https://cchc.khanhhoa.gov.vn',
  CONTACT_TEXT: 'Trung tâm Phục vụ hành chính công phường Nha Trang, điện thoại 0258 1234 567',
  PRIVACY_CONTACT_TEXT: 'Sở Nội vụ tỉnh Khánh Hòa, điện thoại 0258 1234 567',
  QUESTIONS_PER_MINUTE_PER_PERSON: '15',
  RETENTION_ANSWERED_MINUTES: '30',
  RETENTION_DEAD_DAYS: '7',
  RETENTION_KEYS_HOURS: '25',
  ID_HASH_KEY: 'ExampleExampleExampleExampleExample',
  ID_HASH_KEY_FILE: '/run/secrets/id-hash-key',
  OPERATOR_HOST: '127.0.0.1',
  OPERATOR_PORT: '9464',
  OPERATOR_TOKEN: 'ExampleExampleExampleExampleExample',
  OPERATOR_TOKEN_FILE: '/run/secrets/operator-token',
  ZALO_OA_APP_ID: '2553928453557884079',
  ZALO_OA_APP_SECRET: 'ExampleExampleExample',
  ZALO_OA_APP_SECRET_FILE: '/run/secrets/zalo-oa-app-secret',
  ZALO_OA_SECRET_KEY: 'ExampleExampleExample',
  ZALO_OA_SECRET_KEY_FILE: '/run/secrets/zalo-oa-secret-key',
  ZALO_OA_REFRESH_TOKEN: 'ExampleExampleExampleExampleExample',
  ZALO_OA_REFRESH_TOKEN_FILE: '/run/secrets/zalo-oa-refresh-token',
  ZALO_OA_API_ROOT: 'https://openapi.zalo.me',
  ZALO_OA_OAUTH_ROOT: 'https://oauth.zaloapp.com',
};
