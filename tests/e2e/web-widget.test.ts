import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { HOSTILE_TEXT, QUESTIONS } from './web-script.ts';
import { buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

const PORTALS = ['https://a.example', 'https://b.example'];

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets, { allowedOrigins: PORTALS });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });

/** Address of the bundle, as the loader asks for it. */
async function bundleAddress(): Promise<string> {
  const loader = await (await get('/nhung.js')).text();
  return `/${/assets\/widget\.\w+\.js/u.exec(loader)?.[0]}`;
}

describe('GET /nhung.js', () => {
  it('is a script that any site may load, and asks for again after minutes', async () => {
    const response = await get('/nhung.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('set-cookie')).toBeNull();
    const tag = response.headers.get('etag') ?? '';
    const again = await get('/nhung.js', { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('is a program with the start data in it, whatever stands there', async () => {
    const hostile = await startWebServer(assets, {
      startSuggestions: [HOSTILE_TEXT, `"%START_INFO%" $& \u2028`],
    });
    try {
      const loader = await (await fetch(`${hostile.url}/nhung.js`)).text();
      expect(() => new Function(loader)).not.toThrow();
      expect(loader).toContain(JSON.stringify(HOSTILE_TEXT));
      expect(loader).toContain(JSON.stringify(`"%START_INFO%" $& \u2028`));
    } finally {
      await hostile.close();
    }
    expect(await (await get('/nhung.js')).text()).toContain(QUESTIONS.answer);
  });
});

describe('the widget', () => {
  it('is kept for ever, and handed to listed portals only, each apart in a shared cache', async () => {
    const address = await bundleAddress();
    for (const origin of PORTALS) {
      const { status, headers } = await get(address, { origin });
      expect(status).toBe(200);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('vary')?.toLowerCase().split(', ').toSorted()).toEqual([
        'accept-encoding',
        'origin',
      ]);
    }
    const stranger = await get(address, { origin: 'https://c.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
    expect(stranger.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('weighs less than the picture of a banner', async () => {
    const name = (await bundleAddress()).split('/').at(-1) ?? '';
    expect(assets.files.get(name)?.gzip.length).toBeLessThan(20_500);
    expect(assets.loader.length).toBeLessThan(1_500);
  });

  it('runs no text as code', async () => {
    const bundle = await (await get(await bundleAddress())).text();
    for (const code of [bundle, assets.loader])
      expect(code).not.toMatch(/\beval\(|new Function|document\.write/u);
  });
});
