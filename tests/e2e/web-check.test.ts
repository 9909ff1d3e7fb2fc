import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { WORD_MEDIA_TYPE } from '../../src/documents/read-document.ts';
import { wordFile, wordParagraph } from '../support/word-file.ts';
import { DRAFT } from './web-draft.ts';
import { buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets, { checksPerMinute: 1000 });
});
afterAll(() => server.close());

const check = (body: BodyInit, type = 'application/json', to = server): Promise<Response> =>
  fetch(`${to.url}/api/check`, { method: 'POST', headers: { 'content-type': type }, body });

describe('POST /api/check', () => {
  it('checks a text in the shape of the ask contract, each figure at its place', async () => {
    const response = await check(JSON.stringify({ text: DRAFT, id: 7 }));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = await response.json();
    expect(body).toMatchObject({ id: 7, kind: 'claim', claim: { verdict: 'contradicted' } });
    expect(body.text).toContain('3 số liệu: 1 đúng, 1 sai, 1 không có dữ liệu.');
    for (const { said, start, end } of body.claim.checks) expect(DRAFT.slice(start, end)).toBe(said);
  });

  it.each([
    ['plain text', 'text/plain; charset=utf-8', Buffer.from(DRAFT)],
    ['Markdown', 'text/markdown', Buffer.from(DRAFT)],
    [
      'Word',
      WORD_MEDIA_TYPE,
      wordFile(wordParagraph('Có 45 tập thể và 52 cá nhân được khen. Chi 12 tỷ đồng.')),
    ],
  ])('takes a file: %s', async (_name, type, bytes) => {
    const response = await check(new Uint8Array(bytes), type);
    expect(response.status).toBe(200);
    expect((await response.json()).claim.checks).toHaveLength(3);
  });

  const long = 'a'.repeat(102_401);
  it.each<[string, number, readonly [body: BodyInit, type?: string], RegExp]>([
    ['JSON without a text', 400, ['{}'], /"text"/u],
    ['a text that is too long', 413, [JSON.stringify({ text: long })], /chia nhỏ/u],
    ['a file whose text is too long', 413, [long, 'text/plain'], /chia nhỏ/u],
    ['more than any file', 413, ['a'.repeat(3_000_000), 'text/plain'], /chia nhỏ/u],
    ['an old encoding', 400, [new Uint8Array([0x4e, 0xb6]), 'text/plain'], /UTF-8/u],
    ['nothing', 400, [' ', 'text/plain'], /không có chữ/u],
    ['a broken Word file', 400, ['PK no archive', WORD_MEDIA_TYPE], /bị hỏng/u],
    ['a type that is not read', 415, ['%PDF', 'application/pdf'], /\.docx/u],
  ])('refuses %s and says what to do', async (_name, status, sent, message) => {
    const response = await check(...sent);
    expect(response.status).toBe(status);
    const answer = await response.json();
    expect(answer).toMatchObject({ kind: 'error', citations: [] });
    expect(answer.text).toMatch(message);
  });

  it('takes files nowhere else, and no other method', async () => {
    const asked = await fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'a',
    });
    expect(asked.status).toBe(415);
    expect((await fetch(`${server.url}/api/check`)).status).toBe(405);
  });

  it('has a limit of its own for each address, beside that for questions', async () => {
    const strict = await startWebServer(assets, { checksPerMinute: 2 });
    const body = JSON.stringify({ text: DRAFT });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await check(body, 'application/json', strict)).status);
    await strict.close();
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('logs nothing of what was sent', () => {
    expect(server.logged.join('\n')).not.toContain('tập thể');
  });
});
