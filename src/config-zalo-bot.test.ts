import { describe, expect, it } from 'vitest';
import { type Config, type Environment, loadConfig } from './config.ts';

function configOf(environment: Environment): Config {
  const loaded = loadConfig(environment);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.config;
}

function faultsOf(environment: Environment): readonly string[] {
  const loaded = loadConfig(environment);
  return loaded.ok ? [] : loaded.faults;
}

describe('the settings of Zalo Bot', () => {
  it('reads where Zalo brings its events, and where charts are seen', () => {
    const own = { ZALO_BOT_MODE: 'Webhook', ZALO_BOT_WEBHOOK_URL: 'https://a.vn/webhook/zalo-bot' };
    expect(configOf(own).zaloBot.webhook).toEqual({ url: 'https://a.vn/webhook/zalo-bot' });
    const shared = configOf({ ZALO_BOT_MODE: 'webhook', PUBLIC_URL: 'https://b.vn/hoi-dap/' });
    expect(shared.zaloBot.webhook?.url).toBe('https://b.vn/hoi-dap/webhook/zalo-bot');
    expect(shared.publicUrl).toBe('https://b.vn/hoi-dap');
    const [fault, ...more] = faultsOf({ ZALO_BOT_MODE: 'webhook' });
    expect(fault).toMatch(/^ZALO_BOT_MODE: .*PUBLIC_URL/u);
    expect(more).toEqual([]);
  });

  it.each([
    ['ZALO_BOT_TOKEN', ['abc', '77:short', '77:has space in it']],
    ['ZALO_BOT_WEBHOOK_SECRET', ['short', 'có dấu thì không được', 'x'.repeat(257)]],
  ])('refuses wrong values of %s without showing them', (name, values) => {
    for (const value of values) {
      const [fault = ''] = faultsOf({ [name]: value });
      expect(fault).toMatch(new RegExp(`^${name}: mã này `, 'u'));
      expect(fault).not.toContain(value);
    }
  });

  it.each([
    ['ZALO_BOT_MODE', ['push', 'both']],
    ['ZALO_BOT_WEBHOOK_URL', ['http://a.vn', 'a.vn', 'https://u:p@a.vn', 'https://a.vn?x=1']],
    ['ZALO_BOT_MESSAGES_PER_SECOND', ['0', '101']],
    ['PUBLIC_URL', ['http://a.vn', 'https://']],
  ])('refuses wrong values of %s and shows a right one', (name, values) => {
    for (const value of values) {
      const faults = faultsOf({ [name]: value });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(new RegExp(`^${name}: .+\\. Ví dụ đúng: ${name}=.+$`, 'u'));
    }
  });
});
