import { describe, expect, it } from 'vitest';
import { type Config, type Environment, loadConfig } from './config.ts';
import { SETTING_EXAMPLES } from './settings.ts';

function configOf(environment: Environment, readText?: (path: string) => string): Config {
  const loaded = loadConfig(environment, readText);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.config;
}

function faultsOf(environment: Environment, readText?: (path: string) => string): readonly string[] {
  const loaded = loadConfig(environment, readText);
  return loaded.ok ? [] : loaded.faults;
}

describe('secrets', () => {
  const pairs = Object.keys(SETTING_EXAMPLES).filter((name) => `${name}_FILE` in SETTING_EXAMPLES);
  // Those of a Zalo Official Account come together only: zalo-oa-settings.test.ts.
  const names = pairs.filter((name) => !name.startsWith('ZALO_OA_'));
  const examples: Readonly<Record<string, string>> = SETTING_EXAMPLES;
  const example = (name: string): string => examples[name] ?? '';

  it('are told by their name', () => {
    const named = Object.keys(SETTING_EXAMPLES).filter((name) =>
      /_(?:TOKEN|SECRET|KEY|PASSWORD)$/u.test(name),
    );
    expect(pairs).toEqual(expect.arrayContaining(named));
  });

  /** Some settings need others beside them: all examples but that of `name` and the files. */
  const others = (name: string): Environment =>
    Object.fromEntries(Object.entries(examples).filter(([one]) => one !== name && !one.endsWith('_FILE')));

  it.each(names)('%s may stand in a file, but not in both places', (name) => {
    const read = () => `${example(name)}\n`;
    const inFile = { ...others(name), [`${name}_FILE`]: '/run/secrets/x' };
    expect(configOf(inFile, read).secrets.map((one) => one.reveal())).toContain(example(name));
    expect(faultsOf({ ...inFile, [name]: example(name) }, read)).toEqual([
      `${name} và ${name}_FILE: chỉ đặt một trong hai. Hãy xóa dòng không dùng.`,
    ]);
  });

  it.each(names)('%s is kept as a secret, and never shown in a fault', (name) => {
    const config = configOf({ ...others(name), [name]: example(name) });
    expect(config.secrets.map((one) => one.reveal())).toContain(example(name));
    expect(JSON.stringify(config)).not.toContain(example(name));
    const wrong = 'nhầm chỗ: 8f0c77d2';
    const inFile = { ...others(name), [`${name}_FILE`]: '/nowhere/at/all' };
    const faults = [
      faultsOf({ ...others(name), [name]: wrong }),
      faultsOf(inFile, () => wrong),
      faultsOf(inFile),
    ].map((all) => all.join(' '));
    expect(faults[0]).toContain(`${name}: `);
    expect(faults[1]).toContain(`${name}_FILE: nội dung tệp`);
    expect(faults[2]).toContain('không đọc được tệp “/nowhere/at/all” (ENOENT)');
    expect(faults.join(' ')).not.toContain('8f0c77d2');
  });
});

describe('the address of the database', () => {
  it('hides its password alone, too', () => {
    const { store, secrets } = configOf({ DATABASE_URL: 'postgres://bot:m%40t%20kh%E1%BA%A9u@db.local/bot' });
    expect(store.databaseUrl?.reveal()).toContain('db.local');
    expect(secrets.map((one) => one.reveal())).toContain('m@t khẩu');
  });

  it.each(['db.local', 'mysql://a:b@c/d', 'http://db.local', '5432'])(
    'is refused when it is none: %s',
    (value) => {
      expect(faultsOf({ DATABASE_URL: value })).toEqual([
        expect.stringContaining('không phải địa chỉ PostgreSQL'),
      ]);
    },
  );

  it('needs no password', () => {
    expect(configOf({ DATABASE_URL: 'postgresql:///cchc_bot?host=/run/postgresql' }).secrets).toHaveLength(1);
  });
});

describe('the operator port', () => {
  const token = SETTING_EXAMPLES.OPERATOR_TOKEN;

  it.each(['127.0.0.1', '127.9.9.9', 'localhost', '::1'])('needs no token on %s', (host) => {
    expect(faultsOf({ OPERATOR_HOST: host, OPERATOR_PORT: '9464' })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '10.0.0.5', '127.example.vn'])('needs a token on %s', (host) => {
    const open = { OPERATOR_HOST: host, OPERATOR_PORT: '9464' };
    expect(faultsOf(open)).toEqual([expect.stringMatching(/^OPERATOR_HOST: .*OPERATOR_TOKEN/u)]);
    expect(faultsOf({ ...open, OPERATOR_TOKEN: token })).toEqual([]);
    expect(faultsOf({ ...open, OPERATOR_TOKEN_FILE: '/run/secrets/o' }, () => token)).toEqual([]);
    expect(faultsOf({ OPERATOR_HOST: host })).toEqual([]);
  });
});
