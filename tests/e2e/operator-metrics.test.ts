import { afterEach, describe, expect, it } from 'vitest';
import { type RunningOperator, startOperator } from '../support/operator-server.ts';

let running: RunningOperator | undefined;
afterEach(() => running?.close());

async function start(): Promise<RunningOperator> {
  running = await startOperator();
  return running;
}

/** Names, labels and values, after a check that every line is one that Prometheus reads. */
function parseMetrics(text: string) {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const match = /^([a-z\d_]+)(?:\{([^}]*)\})? (\S+)$/u.exec(line);
    expect(match, line).not.toBeNull();
    const labels = [...(match?.[2] ?? '').matchAll(/([a-z_]+)="([^"]*)"/gu)];
    const value = match?.[3] ?? '';
    expect(/^(?:nan|[+-]inf)$/iu.test(value) || Number.isFinite(Number(value)), line).toBe(true);
    return {
      name: match?.[1] ?? '',
      labels: Object.fromEntries(labels.map(([, name, label]) => [name ?? '', label ?? ''])),
      value: Number(value),
    };
  });
}

describe('metrics', () => {
  it('can be read by Prometheus, and say what was told', async () => {
    const { call, metrics, state } = await start();
    const { observer } = metrics;
    observer.accepted('telegram', 'accepted');
    observer.accepted('telegram', 'duplicate');
    observer.answered('telegram', 'answered', 12);
    observer.sent('telegram', 'retry');
    observer.sent('telegram', 'sent');
    observer.maybeDoubled('telegram');
    observer.retryAfter('telegram', 3_000);
    observer.finished('telegram', 'dead', 5_000);
    observer.circuit('telegram', true);
    observer.feedback(true);
    observer.storeWrote(0.3);
    await state.update('pause:web', () => ({ reason: 'Bảo trì.', since: '2026-11-23T02:00:00.000Z' }));
    const { headers, text } = await call('/metrics');
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const read = parseMetrics(text);
    const figure = (name: string, labels: Record<string, string> = {}) =>
      read.find((one) => one.name === name && JSON.stringify(one.labels) === JSON.stringify(labels))?.value;
    const telegram = { channel: 'telegram' };
    expect(figure('cchc_updates_total', { ...telegram, result: 'duplicate' })).toBe(1);
    expect(figure('cchc_answers_total', { ...telegram, outcome: 'answered' })).toBe(1);
    expect(figure('cchc_answer_seconds_sum', telegram)).toBe(0.012);
    expect(figure('cchc_sends_total', { ...telegram, result: 'sent' })).toBe(1);
    expect(figure('cchc_possible_doubles_total', telegram)).toBe(1);
    expect(figure('cchc_retry_after_seconds_sum', telegram)).toBe(3);
    expect(figure('cchc_finished_total', { ...telegram, end: 'dead' })).toBe(1);
    expect(figure('cchc_circuit_open', telegram)).toBe(1);
    expect(figure('cchc_feedback_total', { helpful: 'true' })).toBe(1);
    expect(figure('cchc_feedback_total', { helpful: 'false' })).toBe(0);
    expect(figure('cchc_store_write_seconds_count')).toBe(1);
    expect(figure('cchc_inbox_depth', telegram)).toBe(3);
    expect(figure('cchc_inbox_oldest_seconds', telegram)).toBe(61.5);
    expect(figure('cchc_outbox_depth', telegram)).toBe(1);
    expect(figure('cchc_dead_letters', telegram)).toBe(1);
    expect(figure('cchc_poll_age_seconds', telegram)).toBe(1);
    expect(figure('cchc_token_expires_seconds', telegram)).toBe(90);
    expect(figure('cchc_channel_refused', telegram)).toBe(0);
    expect(figure('cchc_channel_paused', { channel: 'web' })).toBe(1);
    expect(figure('cchc_channel_paused', telegram)).toBe(0);
    expect(figure('cchc_store_ready')).toBe(1);
    expect(figure('cchc_content_age_days')).toBe(12);
    expect(figure('cchc_build_info', { version: '1.2.3' })).toBe(1);
    expect(read.some(({ name }) => name === 'nodejs_eventloop_lag_p99_seconds')).toBe(true);
  });

  it('carry labels of constant words only', async () => {
    const { call } = await start();
    const values = parseMetrics((await call('/metrics')).text)
      .filter(({ name }) => name.startsWith('cchc_'))
      .flatMap(({ labels }) => Object.entries(labels))
      .filter(([name]) => name !== 'le' && name !== 'version');
    for (const [name, value] of values) {
      expect(['channel', 'result', 'outcome', 'end', 'helpful', 'kind']).toContain(name);
      expect(value).toMatch(/^[a-z-]+$/u);
    }
  });

  it('are there without the store, and say that it is gone instead of what it last knew', async () => {
    const { call, failStore } = await start();
    await call('/metrics');
    failStore(true);
    const answer = await call('/metrics');
    expect(answer.status).toBe(200);
    const read = parseMetrics(answer.text);
    expect(read.find(({ name }) => name === 'cchc_store_ready')?.value).toBe(0);
    expect(read.filter(({ name }) => name === 'cchc_inbox_depth')).toEqual([]);
    expect(read.some(({ name }) => name === 'cchc_poll_age_seconds')).toBe(true);
  });
});
