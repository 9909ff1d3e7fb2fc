import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/channels/web/chart-address.ts';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { PAR_INDEX_SCORE } from '../support/example-charts.ts';
import { buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets);
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init);

describe('pictures of charts', () => {
  it('are SVG for the page', async () => {
    const response = await get(chartAddress(PAR_INDEX_SCORE.id, 'svg'));
    const svg = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(svg).toContain('90,49');
    expect(svg.length).toBeLessThan(30_000);
  });

  it('are PNG for chats', async () => {
    const response = await get(chartAddress(PAR_INDEX_SCORE.id, 'png'));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(bytes.readUInt32BE(16)).toBe(1080);
  });

  it.each(['svg', 'png'] as const)('%s is not sent again when the browser has it', async (format) => {
    const address = chartAddress(PAR_INDEX_SCORE.id, format);
    const first = await get(address);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it.each([
    '/bieu-do/khong-co.svg',
    '/bieu-do/par-index-khanh-hoa-score',
    '/bieu-do/par-index-khanh-hoa-score.gif',
    '/bieu-do/.svg',
    '/bieu-do/..%2F..%2Fetc%2Fpasswd.png',
    '/bieu-do/',
  ])('%s is not found', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('Không tìm thấy trang');
  });

  it('are read only', async () => {
    const response = await get(chartAddress(PAR_INDEX_SCORE.id, 'svg'), { method: 'POST' });
    expect(response.status).toBe(405);
    const head = await get(chartAddress(PAR_INDEX_SCORE.id, 'svg'), { method: 'HEAD' });
    expect(head.status).toBe(200);
  });

  it('are limited by address, as questions are', async () => {
    const busy = await startWebServer(assets, { asksPerMinute: 1 });
    const address = `${busy.url}${chartAddress(PAR_INDEX_SCORE.id, 'svg')}`;
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await fetch(address)).status);
    await busy.close();
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });

  it('are not there for a server without charts', async () => {
    const plain = await startWebServer(assets, {}, { charts: undefined } as object);
    const response = await fetch(`${plain.url}${chartAddress(PAR_INDEX_SCORE.id, 'svg')}`);
    await plain.close();
    expect(response.status).toBe(404);
  });
});
