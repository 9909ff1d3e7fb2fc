import { describe, expect, it } from 'vitest';
import { deriveWebhookSecret, isSecret } from './webhook-secret.ts';

describe('the secret of a webhook', () => {
  it('is taken when it is right, of whatever length', () => {
    for (const secret of ['x', 'bi-mat_1', 'y'.repeat(256)]) expect(isSecret(secret, secret)).toBe(true);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['another', 'bi-mat_2'],
    ['shorter', 'bi-mat_'],
    ['longer', 'bi-mat_11'],
    ['with a space behind it', 'bi-mat_1 '],
    ['given twice', ['bi-mat_1', 'bi-mat_1']],
    ['huge', 'x'.repeat(1_000_000)],
    ['alike in its low bytes only', 'bi-mat_\u0131'],
  ])('is refused when it is %s', (_how, given) => {
    expect(isSecret(given, 'bi-mat_1')).toBe(false);
  });

  it('is no empty one, whatever it is compared with', () => {
    expect(isSecret('', '')).toBe(false);
  });

  it('comes from the token when none is set: the same each time, as platforms take it, without the token in it', () => {
    const token = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';
    const secret = deriveWebhookSecret(token, 'a');
    expect(secret).toBe(deriveWebhookSecret(token, 'a'));
    expect(secret).toMatch(/^[\w-]{43}$/u);
    expect(secret).not.toBe(deriveWebhookSecret(`${token}x`, 'a'));
    expect(secret).not.toBe(deriveWebhookSecret(token, 'b'));
    expect(token).not.toContain(secret);
  });
});
