/** The configuration, and the only reader of the process's environment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { closestMatch } from './content/closest-match.ts';
import { StartError } from './errors.ts';
import type { LogLevel } from './log.ts';
import type { Secret } from './secret.ts';
import { SETTING_EXAMPLES, settingsSchema } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Absolute path, as is `indexDir`. */
  readonly contentDir: string;
  readonly indexDir: string;
  readonly logLevel: LogLevel;
  readonly telegram: {
    /** Without it the channel is off. */
    readonly token?: Secret;
    /** Base address of the Bot API; a path in it ends in `/`. */
    readonly apiRoot: string;
    /** Whether long polling may remove a webhook that is set for the bot. */
    readonly takeOverWebhook: boolean;
  };
  /** Questions a minute from one address. */
  readonly rateLimitPerMinute: number;
  /** How many proxies before the server are trusted to say where a request comes from. */
  readonly trustProxy: false | number;
  /** Origins of the portals whose pages may ask the API and show the widget. */
  readonly corsOrigins: readonly string[];
  /** Where a person can ask a human being: a noun phrase without a final full stop. */
  readonly contactText: string;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  /** Vietnamese, one line each: the setting, what is wrong, an example of right. Never a secret. */
  | { readonly ok: false; readonly faults: readonly string[] };

const OWN_PREFIX = 'TELEGRAM_';
const SETTING_NAMES = Object.keys(SETTING_EXAMPLES);
const OWN_PREFIXED = SETTING_NAMES.filter((name) => name.startsWith(OWN_PREFIX));

const isSetting = (name: string): name is keyof typeof SETTING_EXAMPLES =>
  Object.hasOwn(SETTING_EXAMPLES, name);
const example = (name: string): string =>
  isSetting(name) ? `. Ví dụ đúng: ${name}=${SETTING_EXAMPLES[name]}` : '';
const readTextFile = (path: string): string => readFileSync(path, 'utf8');

/** Known settings with a value; space around it is dropped, and an empty value counts as not set. */
function valuesSet(environment: Environment): Record<string, string> {
  const values = SETTING_NAMES.map((name) => [name, environment[name]?.trim() ?? ''] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** The setting that was most likely meant: one spelt nearly so, or one that has all the words of `name`. */
function meantBy(name: string): string | undefined {
  const words = name.split('_');
  const withAllWords = (known: string): boolean => words.every((word) => known.split('_').includes(word));
  return closestMatch(name, OWN_PREFIXED) ?? OWN_PREFIXED.find(withAllWords);
}

/** A misspelt setting would be ignored in silence, and the channel would stay off for no visible reason. */
function unknownNames(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith(OWN_PREFIX) && !isSetting(name) && environment[name]?.trim())
    .map((name) => {
      const meant = meantBy(name);
      const advice = meant
        ? `Có phải ý bạn là ${meant}?`
        : `Các thiết lập hiện có: ${OWN_PREFIXED.join(', ')}.`;
      return `${name}: không có thiết lập này. ${advice}`;
    });
}

function tokenGivenTwice(values: Record<string, string>): string[] {
  if (!('TELEGRAM_BOT_TOKEN' in values && 'TELEGRAM_BOT_TOKEN_FILE' in values)) return [];
  return ['TELEGRAM_BOT_TOKEN và TELEGRAM_BOT_TOKEN_FILE: chỉ đặt một trong hai. Hãy xóa dòng không dùng.'];
}

/**
 * The configuration that `environment` asks for, or everything that is wrong with it at once.
 * `readText` reads the file named by `TELEGRAM_BOT_TOKEN_FILE`. Relative folders start at the current one.
 */
export function loadConfig(environment: Environment, readText = readTextFile): LoadedConfig {
  const values = valuesSet(environment);
  const parsed = settingsSchema(readText).safeParse(values);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path, message }) => `${path.join('.')}: ${message}${example(path.join('.'))}`,
      );
  const faults = [...wrong, ...tokenGivenTwice(values), ...unknownNames(environment)];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };

  const { data } = parsed;
  const token = data.TELEGRAM_BOT_TOKEN ?? data.TELEGRAM_BOT_TOKEN_FILE;
  const config: Config = {
    host: data.HOST,
    port: data.PORT,
    contentDir: data.CONTENT_DIR,
    indexDir: data.INDEX_DIR,
    logLevel: data.LOG_LEVEL,
    telegram: {
      ...(token && { token }),
      apiRoot: data.TELEGRAM_API_ROOT,
      takeOverWebhook: data.TELEGRAM_TAKE_OVER_WEBHOOK,
    },
    rateLimitPerMinute: data.RATE_LIMIT_PER_MINUTE,
    trustProxy: data.TRUST_PROXY,
    corsOrigins: data.CORS_ORIGINS,
    contactText: data.CONTACT_TEXT,
  };
  return { ok: true, config };
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
