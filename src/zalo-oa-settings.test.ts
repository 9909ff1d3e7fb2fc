import { describe, expect, it } from 'vitest';
import { type Config, type Environment, loadConfig } from './config.ts';

const ALL = {
  ZALO_OA_APP_ID: '2553928453557884079',
  ZALO_OA_APP_SECRET: 'app-secret-1',
  ZALO_OA_SECRET_KEY: 'oa-secret-1',
  ZALO_OA_REFRESH_TOKEN: 'refresh-token-1',
};
const SECRETS = ['ZALO_OA_APP_SECRET', 'ZALO_OA_SECRET_KEY', 'ZALO_OA_REFRESH_TOKEN'] as const;

function configOf(environment: Environment, readText?: (path: string) => string): Config {
  const loaded = loadConfig(environment, readText);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.config;
}

/** The settings at fault, and all that is said of them. */
function faultsOf(environment: Environment, readText?: (path: string) => string) {
  const loaded = loadConfig(environment, readText);
  const faults = loaded.ok ? [] : loaded.faults;
  return { names: faults.map((fault) => fault.split(':')[0]), text: faults.join('\n') };
}

describe('the settings of a Zalo Official Account', () => {
  it('turn the channel on together, their secrets kept as such', () => {
    const { zaloOa, secrets } = configOf(ALL);
    expect(zaloOa).toMatchObject({
      appId: ALL.ZALO_OA_APP_ID,
      apiRoot: 'https://openapi.zalo.me',
      oauthRoot: 'https://oauth.zaloapp.com',
    });
    expect(secrets.map((secret) => secret.reveal())).toEqual(SECRETS.map((name) => ALL[name]));
    expect(JSON.stringify(zaloOa)).not.toMatch(/secret-1|token-1/u);
    expect(configOf({ ZALO_OA_API_ROOT: 'http://127.0.0.1:8080' }).zaloOa).toBeUndefined();
  });

  it.each(SECRETS)('%s may stand in a file, but not in both places', (name) => {
    const { [name]: value, ...rest } = ALL;
    const file = { [`${name}_FILE`]: '/run/secrets/oa' };
    const { secrets } = configOf({ ...rest, ...file }, () => `${value}\n`);
    expect(secrets.map((secret) => secret.reveal())).toContain(value);
    expect(faultsOf({ ...ALL, ...file }, () => value).names).toEqual([`${name} và ${name}_FILE`]);
  });

  it('are each asked for when only some are there', () => {
    const { names, text } = faultsOf({ ZALO_OA_APP_ID: '12345', ZALO_OA_SECRET_KEY_FILE: '/nowhere/at/all' });
    expect(names).toEqual(['ZALO_OA_SECRET_KEY_FILE', 'ZALO_OA_APP_SECRET', 'ZALO_OA_REFRESH_TOKEN']);
    expect(text).toContain('còn thiếu');
  });

  it('are refused unseen when they cannot be right, and when they are misspelt', () => {
    const wrong = faultsOf({ ...ALL, ZALO_OA_APP_ID: 'abc', ZALO_OA_APP_SECRET: 'nhầm chỗ 8f0c77d2' });
    expect(wrong.names).toEqual(['ZALO_OA_APP_ID', 'ZALO_OA_APP_SECRET']);
    expect(wrong.text).not.toContain('8f0c77d2');
    expect(faultsOf({ ...ALL, ZALO_OA_REFRESH_TOKENS: 'x' }).text).toContain(
      'Có phải ý bạn là ZALO_OA_REFRESH_TOKEN?',
    );
  });
});
