import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { sourceAddress } from '../../src/channels/web/source-address.ts';
import { ARTICLE_QUOTE, HOSTILE_TEXT, QUESTIONS } from './web-script.ts';
import { buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets);
});
afterAll(() => server.close());

describe('pages', () => {
  const page = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${server.url}${path}`, init);
    return { response, markup: await response.text() };
  };

  it('serves the chat with its start data and no inline code', async () => {
    const { response, markup } = await page('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(markup).toMatch(/^<!doctype html>\n<html lang="vi">/u);
    expect(markup).toContain('<noscript>');
    expect(markup).toContain(QUESTIONS.answer);
    expect(markup).not.toMatch(/<script(?! src="\/assets\/)/u);
    expect(markup).not.toMatch(/<style|\sstyle=|\son\w+=/u);
    expect(markup).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });

  it('is not sent again when the browser has it', async () => {
    const tag = (await page('/')).response.headers.get('etag') ?? '';
    const { response, markup } = await page('/', { headers: { 'if-none-match': tag } });
    expect(response.status).toBe(304);
    expect(markup).toBe('');
  });

  it('serves the built files for ever, compressed as the browser likes', async () => {
    const { script, style, icon } = assets.addresses;
    for (const [address, type] of [
      [script, 'text/javascript; charset=utf-8'],
      [style, 'text/css; charset=utf-8'],
      [icon, 'image/svg+xml'],
    ] as const) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const { response, markup } = await page(address, { headers: { 'accept-encoding': encoding } });
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe(type);
        expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
        expect(response.headers.get('vary')).toContain('accept-encoding');
        expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
        expect(markup).toBe(assets.files.get(address.split('/').at(-1) ?? '')?.identity.toString());
      }
    }
  });

  it('weighs little: what a phone far from a mast loads first', () => {
    const names = Object.values(assets.addresses).map((address) => address.split('/').at(-1) ?? '');
    const compressed = names.reduce((sum, name) => sum + (assets.files.get(name)?.gzip.length ?? 0), 0);
    expect(compressed).toBeGreaterThan(10_000);
    expect(compressed).toBeLessThan(22_000);
  });

  it('opens a source at its quote', async () => {
    const { response, markup } = await page(sourceAddress('bkh-tong-ket-2020', ARTICLE_QUOTE));
    expect(response.status).toBe(200);
    expect(markup).toContain(`<mark id="trich">${ARTICLE_QUOTE}</mark>`);
    expect(markup).toContain('<dd>9/10/2020</dd>');
    expect(markup).not.toContain('<script');
  });

  it('finds the quote however its address was typed: NFD is the same text', async () => {
    const { markup } = await page(sourceAddress('bkh-tong-ket-2020', ARTICLE_QUOTE.normalize('NFD')));
    expect(markup).toContain('<mark id="trich">');
  });

  it('shows the facts of a source without an address', async () => {
    const { markup } = await page(
      sourceAddress('cchc-chi-so', 'Năm 2020, Khánh Hòa đạt 82,37%, xếp hạng 39/63.'),
    );
    expect(markup).toContain('<mark id="trich">Năm 2020, Khánh Hòa đạt 82,37%, xếp hạng 39/63.</mark>');
    expect(markup).toContain('Nguồn này không có địa chỉ trên mạng');
  });

  it('writes hostile content as text', async () => {
    const { response, markup } = await page(sourceAddress(HOSTILE_TEXT, HOSTILE_TEXT));
    expect(response.status).toBe(200);
    expect(markup).toContain('&lt;img src=x onerror=&quot;window.hacked=1&quot;&gt;');
    expect(markup).not.toMatch(/<img src=x|<script|javascript:/u);
  });

  it.each([
    ['/nguon/khong-co', 404, 'Không tìm thấy trang'],
    ['/nguon/', 404, 'Không tìm thấy trang'],
    ['/nguon/..%2f..%2fetc%2fpasswd', 404, 'Không tìm thấy trang'],
    ['/khong-co?x=<script>', 404, 'Không tìm thấy trang'],
    ['/assets/manifest.json', 404, 'Không tìm thấy trang'],
    ['/assets/..%2fmanifest.json', 404, 'Không tìm thấy trang'],
    ['/toString', 404, 'Không tìm thấy trang'],
  ])('%s is a page of its own: %i', async (path, status, heading) => {
    const { response, markup } = await page(path);
    expect(response.status).toBe(status);
    expect(markup).toContain(`<h1 class="page-title">${heading}</h1>`);
    expect(markup).toContain('href="/"');
    expect(markup).not.toContain('<script');
  });

  it('does not take a second quote, a missing one or a huge one amiss', async () => {
    for (const query of [
      '?trich=a&trich=b',
      '?trich=',
      '?trich',
      `?trich=${'a'.repeat(9_000)}`,
      '?trich[x]=1',
    ]) {
      expect((await page(`/nguon/bkh-tong-ket-2020${query}`)).response.status).toBe(200);
    }
  });

  it('refuses an address longer than any id', async () => {
    expect((await page(`/nguon/${'a'.repeat(300)}`)).response.status).toBe(414);
  });

  it('answers an unknown address of the API in JSON', async () => {
    const response = await fetch(`${server.url}/api/khong-co`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ kind: 'error' });
  });

  it.each([
    ['GET', '/api/ask', 'POST'],
    ['PUT', '/api/ask', 'POST'],
    ['OPTIONS', '/api/ask', 'POST'],
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', '/nguon/bkh-tong-ket-2020', 'GET, HEAD'],
    ['POST', '/health/live', 'GET, HEAD'],
    ['PATCH', '/assets/app.js', 'GET, HEAD'],
  ])('refuses %s %s with 405 and what it allows', async (method, path, allowed) => {
    const { response, markup } = await page(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allowed);
    expect(markup).toContain('không nhận cách gọi');
  });

  it('answers HEAD like GET, without the body', async () => {
    const { response, markup } = await page('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(markup).toBe('');
  });
});
