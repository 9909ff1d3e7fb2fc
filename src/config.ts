/** The configuration, and the only reader of the process's environment. */
import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type ZaloBotConfig, zaloBotConfig, zaloBotFaults } from './config-zalo-bot.ts';
import { closestMatch } from './content/closest-match.ts';
import { StartError } from './errors.ts';
import type { LogLevel } from './log.ts';
import { Secret } from './secret.ts';
import { SETTING_EXAMPLES, type Settings, settingsSchema } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Absolute path, as is `indexDir`. */
  readonly contentDir: string;
  readonly indexDir: string;
  /** What is accepted and sent is kept in PostgreSQL where there is an address, else in the folder, an absolute path. */
  readonly store: { readonly dataDir: string; readonly databaseUrl?: Secret };
  readonly logLevel: LogLevel;
  /** How long a stopping bot that says that it is not ready still takes what comes. */
  readonly shutdownWaitSeconds: number;
  readonly telegram: {
    /** Without it the channel is off. */
    readonly token?: Secret;
    /** Base address of the Bot API; a path in it ends in `/`. */
    readonly apiRoot: string;
    /** Whether a webhook that is set elsewhere may be removed or replaced. */
    readonly takeOverWebhook: boolean;
    /** Have updates brought to this server, reached from outside at `address`; they are polled without it. */
    readonly webhook?: { readonly address: string; readonly secret?: Secret };
    /** Sent in all chats together. */
    readonly messagesPerSecond: number;
  };
  readonly zaloBot: ZaloBotConfig;
  /** Where people reach the server from outside, without a final `/`. */
  readonly publicUrl?: string;
  /** Questions a minute from one address. */
  readonly rateLimitPerMinute: number;
  /** How many proxies before the server are trusted to say where a request comes from. */
  readonly trustProxy: false | number;
  /** Origins of the portals whose pages may ask the API and show the widget. */
  readonly corsOrigins: readonly string[];
  /** Where a person can ask a human being: a noun phrase without a final full stop. */
  readonly contactText: string;
  /** The same for questions on personal data. */
  readonly privacyContactText: string;
  /** Questions a minute of one person in a channel. */
  readonly questionsPerMinutePerPerson: number;
  /** How long what people write is kept. */
  readonly retention: {
    readonly answeredMinutes: number;
    readonly deadDays: number;
    readonly keysHours: number;
  };
  /** With it a chat has the same name in the logs of all processes; without it, one for each start. */
  readonly idHashKey?: Secret;
  /** Health, metrics and actions for the people who run the bot, on a port of their own; off without a port. */
  readonly operator: {
    readonly host: string;
    readonly port?: number;
    readonly token?: Secret;
  };
  /** Off without it: all of its settings are given, or none. */
  readonly zaloOa?: {
    readonly appId: string;
    readonly appSecret: Secret;
    /** Of the Official Account: signs the webhook. */
    readonly oaSecretKey: Secret;
    /** Of the last authorisation; later ones are kept in the store. */
    readonly refreshToken: Secret;
    readonly apiRoot: string;
    readonly oauthRoot: string;
  };
  /** Every secret in use, to be kept out of logs. */
  readonly secrets: readonly Secret[];
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  /** Vietnamese, one line each: the setting, what is wrong, an example of right. Never a secret. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Names that begin so are ours alone. */
const OWN_PREFIXES = ['TELEGRAM_', 'ZALO_BOT_', 'OPERATOR_', 'RETENTION_', 'PRIVACY_', 'ZALO_OA_'];
const SETTING_NAMES = Object.keys(SETTING_EXAMPLES);
const ownPrefix = (name: string): string | undefined =>
  OWN_PREFIXES.find((prefix) => name.startsWith(prefix));

const isSetting = (name: string): name is keyof typeof SETTING_EXAMPLES =>
  Object.hasOwn(SETTING_EXAMPLES, name);
const example = (name: string): string =>
  isSetting(name) ? `. Ví dụ đúng: ${name}=${SETTING_EXAMPLES[name]}` : '';
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
const readTextFile = (path: string): string => readFileSync(path, 'utf8');

/** Known settings with a value; space around it is dropped, and an empty value counts as not set. */
function valuesSet(environment: Environment): Record<string, string> {
  const values = SETTING_NAMES.map((name) => [name, environment[name]?.trim() ?? ''] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** The setting of `known` that was most likely meant: one that has all the words of `name`, or one spelt nearly so. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const words = name.split('_');
  const withAllWords = (one: string): boolean => words.every((word) => one.split('_').includes(word));
  return known.find(withAllWords) ?? closestMatch(name, known);
}

/** A misspelt setting would be ignored in silence, and the channel would stay off for no visible reason. */
function unknownNames(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => ownPrefix(name) && !isSetting(name) && environment[name]?.trim())
    .map((name) => {
      const known = SETTING_NAMES.filter((one) => ownPrefix(one) === ownPrefix(name));
      const meant = meantBy(name, known);
      const advice = meant ? `Có phải ý bạn là ${meant}?` : `Các thiết lập hiện có: ${known.join(', ')}.`;
      return `${name}: không có thiết lập này. ${advice}`;
    });
}

/** A secret and the file that holds it: which of the two is right, nobody can tell. */
function givenTwice(values: Record<string, string>): string[] {
  return SETTING_NAMES.filter((name) => name in values && `${name}_FILE` in values).map(
    (name) => `${name} và ${name}_FILE: chỉ đặt một trong hai. Hãy xóa dòng không dùng.`,
  );
}

function webhookWithoutAddress(values: Record<string, string>): string[] {
  const isWebhook = values['TELEGRAM_MODE']?.toLowerCase() === 'webhook';
  if (!isWebhook || 'TELEGRAM_WEBHOOK_URL' in values || 'PUBLIC_URL' in values) return [];
  return [
    `TELEGRAM_WEBHOOK_URL: cần có (hoặc PUBLIC_URL) khi TELEGRAM_MODE=webhook${example('TELEGRAM_WEBHOOK_URL')}`,
  ];
}

/** The password of an address, as it may stand in an error without the address. */
function passwordsIn(address: Secret | undefined): Secret[] {
  const password = address ? new URL(address.reveal()).password : '';
  return password === '' ? [] : [new Secret(decodeURIComponent(password))];
}

/** Who reaches another machine's operator port could stop the bot. */
function unguardedOperator(values: Record<string, string>): string[] {
  const { OPERATOR_HOST, OPERATOR_PORT, OPERATOR_TOKEN, OPERATOR_TOKEN_FILE } = values;
  if (!(OPERATOR_PORT && OPERATOR_HOST) || isLoopback(OPERATOR_HOST)) return [];
  if (OPERATOR_TOKEN || OPERATOR_TOKEN_FILE) return [];
  return [
    'OPERATOR_HOST: máy khác sẽ mở được cổng vận hành. Hãy đặt OPERATOR_TOKEN hoặc OPERATOR_TOKEN_FILE, hoặc để 127.0.0.1.',
  ];
}

type Privacy = Pick<Config, 'privacyContactText' | 'questionsPerMinutePerPerson' | 'retention' | 'idHashKey'>;

function privacyOf(data: Settings): Privacy {
  const idHashKey = data.ID_HASH_KEY ?? data.ID_HASH_KEY_FILE;
  return {
    privacyContactText: data.PRIVACY_CONTACT_TEXT ?? data.CONTACT_TEXT,
    questionsPerMinutePerPerson: data.QUESTIONS_PER_MINUTE_PER_PERSON,
    retention: {
      answeredMinutes: data.RETENTION_ANSWERED_MINUTES,
      deadDays: data.RETENTION_DEAD_DAYS,
      keysHours: data.RETENTION_KEYS_HOURS,
    },
    ...(idHashKey && { idHashKey }),
  };
}

function telegramConfig(data: Settings): Config['telegram'] {
  const token = data.TELEGRAM_BOT_TOKEN ?? data.TELEGRAM_BOT_TOKEN_FILE;
  const secret = data.TELEGRAM_WEBHOOK_SECRET ?? data.TELEGRAM_WEBHOOK_SECRET_FILE;
  const address =
    data.TELEGRAM_MODE === 'webhook' ? (data.TELEGRAM_WEBHOOK_URL ?? data.PUBLIC_URL) : undefined;
  return {
    ...(token && { token }),
    apiRoot: data.TELEGRAM_API_ROOT,
    takeOverWebhook: data.TELEGRAM_TAKE_OVER_WEBHOOK,
    messagesPerSecond: data.TELEGRAM_MESSAGES_PER_SECOND,
    ...(address && { webhook: { address, ...(secret && { secret }) } }),
  };
}

const ZALO_OA_NEEDS = ['ZALO_OA_APP_ID', 'ZALO_OA_APP_SECRET', 'ZALO_OA_SECRET_KEY', 'ZALO_OA_REFRESH_TOKEN'];

/** With some of its settings the channel would stay off for no visible reason. */
function missingForZaloOa(values: Record<string, string>): string[] {
  const missing = ZALO_OA_NEEDS.filter((name) => !(name in values || `${name}_FILE` in values));
  if (missing.length === ZALO_OA_NEEDS.length) return [];
  return missing.map(
    (name) => `${name}: còn thiếu, kênh Zalo OA cần đủ ${ZALO_OA_NEEDS.join(', ')}${example(name)}`,
  );
}

function zaloOaOf(data: Settings): Config['zaloOa'] {
  const appId = data.ZALO_OA_APP_ID;
  const appSecret = data.ZALO_OA_APP_SECRET ?? data.ZALO_OA_APP_SECRET_FILE;
  const oaSecretKey = data.ZALO_OA_SECRET_KEY ?? data.ZALO_OA_SECRET_KEY_FILE;
  const refreshToken = data.ZALO_OA_REFRESH_TOKEN ?? data.ZALO_OA_REFRESH_TOKEN_FILE;
  if (!(appId && appSecret && oaSecretKey && refreshToken)) return undefined;
  const [apiRoot, oauthRoot] = [data.ZALO_OA_API_ROOT, data.ZALO_OA_OAUTH_ROOT];
  return { appId, appSecret, oaSecretKey, refreshToken, apiRoot, oauthRoot };
}

/**
 * The configuration that `environment` asks for, or everything that is wrong with it at once.
 * `readText` reads the files named by settings that end in `_FILE`. Relative folders start at the current one.
 */
export function loadConfig(environment: Environment, readText = readTextFile): LoadedConfig {
  const values = valuesSet(environment);
  const parsed = settingsSchema(readText).safeParse(values);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path, message }) => `${path.join('.')}: ${message}${example(path.join('.'))}`,
      );
  const faults = [
    ...wrong,
    ...givenTwice(values),
    ...webhookWithoutAddress(values),
    ...unguardedOperator(values),
    ...zaloBotFaults(values),
    ...missingForZaloOa(values),
    ...unknownNames(environment),
  ];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: toConfig(parsed.data) };
}

function toConfig(data: Settings): Config {
  const databaseUrl = data.DATABASE_URL ?? data.DATABASE_URL_FILE;
  const operatorToken = data.OPERATOR_TOKEN ?? data.OPERATOR_TOKEN_FILE;
  const zaloOa = zaloOaOf(data);
  return {
    host: data.HOST,
    port: data.PORT,
    contentDir: data.CONTENT_DIR,
    indexDir: data.INDEX_DIR,
    store: { dataDir: data.DATA_DIR, ...(databaseUrl && { databaseUrl }) },
    logLevel: data.LOG_LEVEL,
    shutdownWaitSeconds: data.SHUTDOWN_WAIT_SECONDS,
    telegram: telegramConfig(data),
    zaloBot: zaloBotConfig(data),
    ...(data.PUBLIC_URL !== undefined && { publicUrl: data.PUBLIC_URL }),
    rateLimitPerMinute: data.RATE_LIMIT_PER_MINUTE,
    trustProxy: data.TRUST_PROXY,
    corsOrigins: data.CORS_ORIGINS,
    contactText: data.CONTACT_TEXT,
    ...privacyOf(data),
    operator: {
      host: data.OPERATOR_HOST,
      ...(data.OPERATOR_PORT !== undefined && { port: data.OPERATOR_PORT }),
      ...(operatorToken && { token: operatorToken }),
    },
    ...(zaloOa && { zaloOa }),
    secrets: [...Object.values(data), ...passwordsIn(databaseUrl)].filter((one) => one instanceof Secret),
  };
}

/**
 * The process's environment over the `.env` file of `directory`, if there is one. A variable that is set but
 * empty hides the line of the file, so a setting can be switched off for one run.
 * @throws StartError `config` when the file is there but cannot be read.
 */
export function readEnvironment(directory = process.cwd()): Environment {
  return { ...readDotEnv(join(directory, '.env')), ...process.env };
}

function readDotEnv(path: string): Environment {
  try {
    // Windows editors begin a file with a byte order mark, which would become part of the first name.
    return parseEnv(readTextFile(path).replace(/^\uFEFF/u, ''));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi khác';
    if (code === 'ENOENT') return {};
    throw new StartError(
      'config',
      `Không đọc được tệp ${path} (${code}). Hãy kiểm tra quyền đọc hoặc xóa tệp.`,
      {
        cause: error,
      },
    );
  }
}
