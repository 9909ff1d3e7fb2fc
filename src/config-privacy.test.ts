import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

describe('the settings of what is kept', () => {
  it.each([
    ['PRIVACY_CONTACT_TEXT', 'Sở X.', { privacyContactText: 'Sở X' }],
    ['QUESTIONS_PER_MINUTE_PER_PERSON', '3', { questionsPerMinutePerPerson: 3 }],
    ['RETENTION_ANSWERED_MINUTES', '5', { retention: { answeredMinutes: 5, deadDays: 7, keysHours: 25 } }],
    ['CONTACT_TEXT', 'Tổ một cửa', { privacyContactText: 'Tổ một cửa' }],
  ])('read %s=%s', (name, value, expected) => {
    expect(loadConfig({ [name]: value })).toMatchObject({ ok: true, config: expected });
  });

  it.each([
    ['PRIVACY_CONTACT_TEXT', ['x'.repeat(301), 'hai\ndòng']],
    ['QUESTIONS_PER_MINUTE_PER_PERSON', ['0', '1001', 'nhiều']],
    ['RETENTION_ANSWERED_MINUTES', ['0', '1441', '30m']],
    ['RETENTION_DEAD_DAYS', ['0', '91']],
    ['RETENTION_KEYS_HOURS', ['24', '721']],
  ])('refuse wrong values of %s and show a right one', (name, values) => {
    for (const value of values) {
      const fault = expect.stringMatching(new RegExp(`^${name}: .+\\. Ví dụ đúng: ${name}=.+$`, 'u'));
      expect(loadConfig({ [name]: value })).toEqual({ ok: false, faults: [fault] });
    }
  });

  it('are told when they are misspelt', () => {
    expect(loadConfig({ RETENTION_ANSWER_MINUTES: '5' })).toEqual({
      ok: false,
      faults: [
        'RETENTION_ANSWER_MINUTES: không có thiết lập này. Có phải ý bạn là RETENTION_ANSWERED_MINUTES?',
      ],
    });
  });
});
