import { describe, expect, it } from 'vitest';
import { outlineError } from './outline-error.ts';

describe('outlineError', () => {
  it('keeps class, code and place', () => {
    const error = Object.assign(new TypeError('hỏng'), { code: 'ECONNRESET' });
    const described = outlineError(error);
    expect(described).toMatchObject({ name: 'TypeError', code: 'ECONNRESET' });
    expect(described.at[0]).toContain('outline-error.test.ts');
  });

  it('keeps nothing of the message, not even where it looks like a stack', () => {
    const error = new Error('bot110:AAH\n    at 0905123456 (nhà tôi)\nhết');
    expect(JSON.stringify(outlineError(error))).not.toMatch(/AAH|0905123456|nhà tôi|hết/u);
  });

  it('keeps no code that is not one, and reads what is no error', () => {
    expect(outlineError(Object.assign(new Error('x'), { code: 'số 0905123456' }))).not.toHaveProperty('code');
    expect(outlineError('0905123456')).toEqual({ name: 'string', at: [] });
    expect(outlineError(undefined)).toEqual({ name: 'undefined', at: [] });
  });
});
