import Fastify from 'fastify';
import { expect, it, onTestFinished } from 'vitest';
import { captureLog } from '../../tests/fakes/telegram/captured-log.ts';
import type { Webhook, WebhookOutcome } from '../delivery/channel.ts';
import { addWebhookRoutes } from './webhook-route.ts';

const PATH = '/webhook/x';

function setUp(receive: () => Promise<WebhookOutcome>) {
  const app = Fastify();
  onTestFinished(() => app.close());
  const { logger, lines } = captureLog();
  const webhook: Webhook = { path: PATH, receive };
  addWebhookRoutes(app, [webhook], { sendError: (_request, reply) => reply.code(500).send(), logger });
  const bring = () => app.inject({ method: 'POST', url: PATH, payload: { text: 'Thủ tục' } });
  return { bring, lines };
}

it.each([
  [200, { kind: 'taken' }],
  [403, { kind: 'refused' }],
  [400, { kind: 'malformed' }],
  [503, { kind: 'later', afterSeconds: 7 }],
] as const)('says %d for what comes of an event', async (status, outcome) => {
  const response = await setUp(() => Promise.resolve(outcome)).bring();
  expect(response.statusCode).toBe(status);
  expect(response.headers['retry-after']).toBe(outcome.kind === 'later' ? '7' : undefined);
});

it('asks for an event again that a channel broke on, and says so without its text', async () => {
  const { bring, lines } = setUp(() => Promise.reject(new Error('079123456789')));
  const response = await bring();
  expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
  expect(lines.join('')).toContain('event not taken over');
  expect(lines.join('')).not.toContain('079123456789');
});
