import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/channels/web/chart-address.ts';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { PAR_INDEX_SCORE } from '../support/example-charts.ts';
import { QUESTIONS } from './web-script.ts';
import { ask, buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

const PORTAL = 'https://congthongtin.example';
const OTHERS = ['https://ke-xau.example', 'http://congthongtin.example', `${PORTAL}:8443`, 'null', ''];
const CHART = chartAddress(PAR_INDEX_SCORE.id, 'svg');

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets, { allowedOrigins: [PORTAL], checksPerMinute: 1000 });
});
afterAll(() => server.close());

const preflight = (path: string, origin: string, method = 'POST'): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type',
    },
  });

/** The headers that tell a browser what another site may see. */
const sharing = ({ headers }: Response) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('a listed portal', () => {
  it.each(['/api/ask', '/api/check'])('may post to %s, and its browser remembers that', async (path) => {
    const response = await preflight(path, PORTAL);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type');
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThanOrEqual(600);
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('reads the answer and how many questions are left, and no cookie is set', async () => {
    const response = await ask(server, { text: QUESTIONS.answer }, { origin: PORTAL });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
    const exposed = response.headers.get('access-control-expose-headers')?.toLowerCase().split(', ');
    expect(exposed).toEqual(['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after']);
  });

  it.each<[string, number, RequestInit]>([
    ['/api/ask', 400, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    ['/api/ask', 415, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['/api/ask', 405, { method: 'GET' }],
    [CHART, 200, {}],
    ['/bieu-do/khong-co.svg', 404, {}],
  ])('reads why %s failed: %i', async (path, status, init) => {
    const headers = { ...init.headers, origin: PORTAL };
    const response = await fetch(`${server.url}${path}`, { ...init, headers });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe(PORTAL);
  });

  it('reads how long to wait when it asked too often', async () => {
    const strict = await startWebServer(assets, { allowedOrigins: [PORTAL], asksPerMinute: 1 });
    try {
      await ask(strict, { text: 'a' }, { origin: PORTAL });
      const refused = await ask(strict, { text: 'a' }, { origin: PORTAL });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('access-control-allow-origin')).toBe(PORTAL);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await strict.close();
    }
  });

  it('may read nothing else', async () => {
    for (const path of ['/', '/nguon/bkh-tong-ket-2020', '/health/live', '/khong-co', '/api/khong-co']) {
      expect(sharing(await fetch(`${server.url}${path}`, { headers: { origin: PORTAL } }))).toEqual([]);
      expect((await preflight(path, PORTAL, 'GET')).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('any other site', () => {
  it.each(OTHERS)('%j is refused before its question is read', async (origin) => {
    const asked = await preflight('/api/ask', origin);
    expect(asked.status).toBe(405);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const picture = await fetch(`${server.url}${CHART}`, { headers: { origin } });
    expect(picture.headers.get('access-control-allow-origin')).toBeNull();
    expect(picture.headers.get('vary')).toContain('Origin');
  });
});

describe('without a list', () => {
  it('no site may ask', async () => {
    const alone = await startWebServer(assets);
    try {
      const response = await ask(alone, { text: 'a' }, { origin: PORTAL });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await alone.close();
    }
  });
});

describe('rate limits', () => {
  it.each<[string, () => Promise<Response>]>([
    ['/api/ask', () => ask(server, { text: 'a' })],
    [
      '/api/check',
      () =>
        fetch(`${server.url}/api/check`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"text":"a"}',
        }),
    ],
    [CHART, () => fetch(`${server.url}${CHART}`)],
  ])('%s says its limit, what is left of it and when it starts anew', async (_path, call) => {
    const first = await call();
    const second = await call();
    const read = ({ headers }: Response, name: string) => Number(headers.get(`ratelimit-${name}`));
    expect(read(first, 'limit')).toBeGreaterThanOrEqual(1000);
    expect(read(second, 'remaining')).toBe(read(first, 'remaining') - 1);
    expect(read(second, 'reset')).toBeGreaterThan(0);
    expect(read(second, 'reset')).toBeLessThanOrEqual(60);
  });
});
