import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/channels/web/chart-address.ts';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { toAskResponse } from '../../src/conversation/ask-contract.ts';
import { createLogger } from '../../src/logger.ts';
import { createServer } from '../../src/server/create-server.ts';
import { botOver, realFiles, type TestBot } from '../support/bot.ts';
import { PAR_INDEX_SCORE } from '../support/example-charts.ts';
import { type OpenapiDocument, OpenapiValidator } from '../support/openapi-validator.ts';
import { DRAFT, scriptedChecker } from './web-draft.ts';
import { scriptedLibrary } from './web-library.ts';
import { QUESTIONS } from './web-script.ts';
import { ask, buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

let assets: WebAssets;
let bot: TestBot;
let scripted: RunningServer;
let real: RunningServer;
let document: OpenapiDocument;
let validator: OpenapiValidator;

beforeAll(async () => {
  assets = buildWebAssets();
  bot = botOver(realFiles());
  scripted = await startWebServer(assets, { checksPerMinute: 1000 });
  real = await startWebServer(assets, {}, { responder: bot.responder });
  document = await (await fetch(`${scripted.url}/api/openapi.json`)).json();
  validator = new OpenapiValidator(document);
}, 60_000);
afterAll(async () => {
  await scripted.close();
  await real.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body,
});

describe('the document', () => {
  it('is OpenAPI 3.1, whose references all lead somewhere and whose schemas are valid', () => {
    expect(document.openapi).toMatch(/^3\.1\./u);
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/gu) ?? [];
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const [, group = '', name = ''] = /components\/(\w+)\/([\w-]+)/u.exec(reference) ?? [];
      expect(Reflect.get(document.components, group), reference).toHaveProperty([name]);
    }
    for (const name of Object.keys(document.components.schemas)) validator.faultsOf(name, {});
  });

  it('says of every call what it does, what comes back and what stands in its address', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).map((operation) => ({ path, operation })),
    );
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      expect(operation.summary).toMatch(/\p{L}/u);
      expect(operation.responses, path).toHaveProperty('405');
      const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => name)).toEqual(names);
      for (const answer of Object.values(operation.responses)) expect(answer).toHaveProperty('description');
    }
  });

  it('names exactly the addresses that the server has', async () => {
    const charts = { chartById: () => undefined, draw: () => Promise.reject(new Error('not called')) };
    const parts = {
      responder: scripted.responder,
      checker: scriptedChecker,
      library: scriptedLibrary,
      assets,
      charts,
    };
    const app = createServer({ ...parts, logger: createLogger({ level: 'silent', destination: 'stderr' }) });
    const urls = new Set<string>();
    app.addHook('onRoute', ({ url }) => {
      urls.add(url.replaceAll(/:(\w+)/gu, '{$1}'));
    });
    await app.ready();
    await app.close();
    // The one for all is @fastify/cors's: it answers 404 for what is not shared.
    urls.delete('*');
    expect([...urls].toSorted()).toEqual(Object.keys(document.paths).toSorted());
  });

  it('names exactly the methods that each of them takes', async () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const address = path.replace('{file}', 'khong-co.svg').replace('{id}', 'khong-co');
      for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
        const { status } = await fetch(`${scripted.url}${address}`, { method: method.toUpperCase() });
        expect(status === 405, `${method} ${path}: ${status}`).toBe(!(method in item));
      }
    }
  });
});

describe('every answer is as described', () => {
  it.each([
    ['answer', 'Có bao nhiêu tập thể được khen thưởng?'],
    ['answer', 'PAR INDEX qua các năm?'],
    ['claim', 'Có phải 45 tập thể được khen thưởng không?'],
    ['claim', '/kiemtra Nhân dịp này, 54 tập thể được nhận bằng khen của UBND tỉnh.'],
    ['clarify', 'Khánh Hòa đứng thứ mấy năm 2023?'],
    ['claim', 'Tỷ lệ số hóa hồ sơ quý III/2025 của tỉnh là 75,69%.'],
    ['abstain', 'Giá vàng hôm nay bao nhiêu?'],
    ['smalltalk', 'Xin chào'],
    ['help', 'Bạn giúp được gì?'],
    ['error', ' '],
  ])('%s: %s', async (kind, text) => {
    const response = await ask(real, { text, id: kind, conversation: text });
    expect((await response.clone().json()).kind).toBe(kind);
    expect(await validator.faults('/api/ask', 'post', response)).toEqual([]);
  });

  it('to every fourth question of a bank', () => {
    const bank = readFileSync(new URL('../bank/desk-dev.jsonl', import.meta.url), 'utf8').trim();
    const lines = bank.split('\n').filter((_line, at) => at % 4 === 0);
    const faults = lines.flatMap((line) => {
      const { text } = JSON.parse(line);
      const body = toAskResponse(bot.responder.respond({ text }), {}, 0);
      return validator.faultsOf('AskResponse', JSON.parse(JSON.stringify(body)));
    });
    expect(lines.length).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  });

  it('to each line of the script, charts and hostile texts among them', async () => {
    for (const text of Object.values(QUESTIONS)) {
      const response = await ask(scripted, { text, id: 1 });
      expect(await validator.faults('/api/ask', 'post', response), text).toEqual([]);
    }
  });

  const long = 'x'.repeat(40_000);
  it.each<[path: string, status: number, init: RequestInit, address?: string]>([
    ['/api/ask', 400, post('{')],
    ['/api/ask', 400, post('{}')],
    ['/api/ask', 405, {}],
    ['/api/ask', 413, post(JSON.stringify({ text: long }))],
    ['/api/ask', 415, post('a', { 'content-type': 'text/plain' })],
    ['/api/ask', 500, post(JSON.stringify({ text: QUESTIONS.broken }))],
    ['/api/check', 200, post(JSON.stringify({ text: DRAFT, id: 'a' }))],
    ['/api/check', 200, post(DRAFT, { 'content-type': 'text/plain' })],
    ['/api/check', 400, post('{}')],
    ['/api/check', 405, {}],
    ['/api/check', 413, post(JSON.stringify({ text: long.repeat(4) }))],
    ['/api/check', 415, post('%PDF', { 'content-type': 'application/pdf' })],
    ['/api/openapi.json', 200, {}],
    ['/api/openapi.json', 405, { method: 'POST' }],
    ['/bieu-do/{file}', 200, {}, chartAddress(PAR_INDEX_SCORE.id, 'svg')],
    ['/bieu-do/{file}', 200, {}, chartAddress(PAR_INDEX_SCORE.id, 'png')],
    ['/bieu-do/{file}', 404, {}, '/bieu-do/khong-co.svg'],
    ['/nguon/{id}', 200, {}, '/nguon/bkh-tong-ket-2020'],
    ['/nguon/{id}', 404, {}, '/nguon/khong-co'],
    ['/nguon/{id}', 414, {}, `/nguon/${'a'.repeat(300)}`],
    ['/assets/{file}', 404, {}, '/assets/app.js'],
    ['/nhung.js', 200, {}],
    ['/', 200, {}],
    ['/', 405, { method: 'POST' }],
    ['/health/live', 200, {}],
    ['/health/live', 405, { method: 'POST' }],
    ['/health/ready', 200, {}],
  ])('%s: %i', async (path, status, init, address = path) => {
    const response = await fetch(`${scripted.url}${address}`, init);
    expect(response.status).toBe(status);
    expect(await validator.faults(path, init.method?.toLowerCase() ?? 'get', response)).toEqual([]);
  });

  it('/: 304, and so the document itself', async () => {
    for (const path of ['/', '/nhung.js', '/api/openapi.json']) {
      const tag = (await fetch(`${scripted.url}${path}`)).headers.get('etag') ?? '';
      const response = await fetch(`${scripted.url}${path}`, { headers: { 'if-none-match': tag } });
      expect(response.status).toBe(304);
      expect(await validator.faults(path, 'get', response)).toEqual([]);
    }
  });

  it('429, where calls are counted', async () => {
    const strict = await startWebServer(assets, { asksPerMinute: 1, checksPerMinute: 1 });
    try {
      const chart = chartAddress(PAR_INDEX_SCORE.id, 'svg');
      for (const [path, address, init, calls] of [
        ['/api/ask', '/api/ask', post('{"text":"a"}'), 2],
        ['/api/check', '/api/check', post('{"text":"a"}'), 2],
        ['/api/openapi.json', '/api/openapi.json', {}, 2],
        ['/bieu-do/{file}', chart, {}, 5],
      ] as const) {
        for (let call = 1; call < calls; call += 1) await fetch(`${strict.url}${address}`, init);
        const response = await fetch(`${strict.url}${address}`, init);
        expect(response.status).toBe(429);
        const method = 'method' in init ? 'post' : 'get';
        expect(await validator.faults(path, method, response)).toEqual([]);
      }
    } finally {
      await strict.close();
    }
  });

  it('503, while the channel is paused or the bot is not ready', async () => {
    const pauseReason = () => Promise.resolve('Đang cập nhật số liệu.');
    const paused = await startWebServer(assets, {}, { pauseReason, isReady: () => false });
    try {
      for (const path of ['/api/ask', '/api/check']) {
        const response = await fetch(`${paused.url}${path}`, post('{"text":"a"}'));
        expect(response.status).toBe(503);
        expect(await validator.faults(path, 'post', response)).toEqual([]);
      }
      const ready = await fetch(`${paused.url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await validator.faults('/health/ready', 'get', ready)).toEqual([]);
    } finally {
      await paused.close();
    }
  });
});
