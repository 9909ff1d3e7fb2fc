/** What the secrets among the settings look like. */
import { Secret } from './secret.ts';

/** What a secret looks like. */
export interface SecretKind {
  readonly parse: (value: string) => Secret | undefined;
  /** What is wrong with a value that `parse` refuses, after "mã này" or "nội dung tệp …". Never the value. */
  readonly fault: string;
}

export const botToken: SecretKind = {
  parse: (value) => (/^\d{1,20}:[\w-]{20,128}$/u.test(value) ? new Secret(value) : undefined),
  fault: 'không có dạng mã mà @BotFather cấp: số, dấu hai chấm, rồi chữ và số, không có dấu cách',
};

/** A long random word that the people who run the bot make up: `openssl rand -hex 32`. */
export const ownToken: SecretKind = {
  parse: (value) => (/^[\w.~+/=-]{24,256}$/u.test(value) ? new Secret(value) : undefined),
  fault: 'phải có từ 24 đến 256 chữ cái không dấu, chữ số hoặc ký tự - . _ ~ + / =, không có dấu cách',
};

/** What Telegram takes as a secret of a webhook (core.telegram.org/bots/api#setwebhook). */
export const webhookSecret: SecretKind = {
  parse: (value) => (/^[\w-]{1,256}$/u.test(value) ? new Secret(value) : undefined),
  fault: 'phải có từ 1 đến 256 chữ cái không dấu, chữ số hoặc ký tự - _, không có dấu cách',
};

export const zaloBotToken: SecretKind = {
  parse: (value) => (/^\d{1,25}:[\w.~-]{8,200}$/u.test(value) ? new Secret(value) : undefined),
  fault: 'không có dạng mã mà Zalo Bot Manager cấp: số, dấu hai chấm, rồi chữ và số, không có dấu cách',
};

/** 8 to 256 characters (docs.zaloplatforms.com/docs/BOT) that are fit for a header. */
export const zaloBotWebhookSecret: SecretKind = {
  parse: (value) => (/^[\w.~+/=-]{8,256}$/u.test(value) ? new Secret(value) : undefined),
  fault: 'phải có từ 8 đến 256 chữ cái không dấu, chữ số hoặc ký tự - . _ ~ + / =, không có dấu cách',
};

const LONGEST_ADDRESS = 1000;

/** Its password makes the whole address a secret. */
export const databaseUrl: SecretKind = {
  parse(value) {
    const url = value.length <= LONGEST_ADDRESS && URL.canParse(value) ? new URL(value) : undefined;
    const isDatabase = url && /^postgres(?:ql)?:$/u.test(url.protocol) && url.pathname.length > 1;
    return isDatabase ? new Secret(value) : undefined;
  },
  fault: 'không phải địa chỉ PostgreSQL, dạng postgresql://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu',
};

/** Ids and secrets as developers.zalo.me and oa.zalo.me show them, to be copied whole. */
export const zaloSecret: SecretKind = {
  parse: (value) => (/^[\x21-\x7e]{8,1000}$/u.test(value) ? new Secret(value) : undefined),
  fault: 'phải có từ 8 đến 1000 ký tự không dấu, không có dấu cách',
};
