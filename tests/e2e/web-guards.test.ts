import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { sourceAddress } from '../../src/channels/web/source-address.ts';
import { ask, buildWebAssets, type RunningServer, sendRaw, startWebServer } from './web-server.ts';

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets);
});
afterAll(() => server.close());

describe('bytes that are no request', () => {
  it('answers them in Vietnamese and hangs up', async () => {
    const answer = await sendRaw(server, 'XIN CHAO\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
    expect(answer).toContain('"kind":"error"');
  });

  it('refuses headers that are too large', async () => {
    const answer = await sendRaw(server, `GET / HTTP/1.1\r\nHost: a\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
  });

  it('does not wait for people who never finish', async () => {
    const hasty = await startWebServer(assets, { headersTimeoutMs: 100, requestTimeoutMs: 200 });
    try {
      expect(await sendRaw(hasty, 'GET / HTTP/1.1\r\nHost:')).toMatch(/^HTTP\/1\.1 408 /u);
      const slowBody =
        'POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{';
      expect(await sendRaw(hasty, slowBody)).toMatch(/^HTTP\/1\.1 408 /u);
    } finally {
      await hasty.close();
    }
  });

  it('answers an address that cannot be decoded', async () => {
    const response = await fetch(`${server.url}/nguon/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toMatch(/Yêu cầu/u);
  });
});

describe('headers', () => {
  it.each(['/', '/nguon/bkh-tong-ket-2020', '/nguon/khong-co', '/api/khong-co', '/health/live', '/assets/x'])(
    'guard %s',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy.split(';')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "img-src 'self' data:",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('pin HTTPS where a trusted proxy says that the person came by it', async () => {
    const behindProxy = await startWebServer(assets, { trustProxy: 1 });
    try {
      const { headers } = await fetch(behindProxy.url, { headers: { 'x-forwarded-proto': 'https' } });
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/u);
    } finally {
      await behindProxy.close();
    }
  });
});

describe('health', () => {
  it('is live, and ready when told so', async () => {
    let ready = false;
    const starting = await startWebServer(assets, {}, { isReady: () => ready });
    try {
      const status = async (path: string) => (await fetch(`${starting.url}${path}`)).status;
      expect(await status('/health/live')).toBe(200);
      expect(await status('/health/ready')).toBe(503);
      ready = true;
      expect(await status('/health/ready')).toBe(200);
    } finally {
      await starting.close();
    }
  });
});

describe('while it closes', () => {
  it('finishes what it began and tells the next ones to come back', async () => {
    const closing = await startWebServer(assets);
    const body = JSON.stringify({ text: 'a' });
    const head = `POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(closing.port, '127.0.0.1');
    let received = '';
    const ended = new Promise<void>((resolve) => {
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        received += chunk;
      });
      socket.on('close', () => resolve());
    });
    // The server has the first request in hand once it has said that it waits for the body.
    socket.write(head.replace('Host', 'Expect: 100-continue\r\nHost'));
    await vi.waitFor(() => expect(received).toContain('100 Continue'));
    const closed = closing.close();
    socket.write(`${body}GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n`);
    await Promise.all([ended, closed]);
    expect(received).toContain('HTTP/1.1 200 OK');
    expect(received).toContain('HTTP/1.1 503 Service Unavailable');
    expect(received).toContain('retry-after: 5');
    expect(received).toContain('Máy chủ chưa sẵn sàng');
  });
});

describe('the log', () => {
  it('has one line a request, with the pattern of the route and nothing of what was asked', async () => {
    const watched = await startWebServer(assets);
    try {
      const secret = 'Hồ sơ của Nguyễn Văn Bí Mật';
      await ask(watched, { text: secret, id: secret, conversation: secret });
      await ask(watched, `{"text": "${secret}`);
      await fetch(`${watched.url}${sourceAddress('bkh-tong-ket-2020', secret)}`);
      await fetch(`${watched.url}/${encodeURIComponent(secret)}`);
    } finally {
      await watched.close();
    }
    const lines = watched.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(lines.map(({ route, method, status }) => [method, route, status])).toEqual([
      ['POST', '/api/ask', 200],
      ['POST', '/api/ask', 400],
      ['GET', '/nguon/:id', 200],
      ['GET', 'none', 404],
    ]);
    for (const { ms } of lines) expect(ms).toBeTypeOf('number');
    expect(watched.logged.join('')).not.toMatch(/Mật|B%C3%AD/u);
  });
});
