import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAR_INDEX_SCORE } from '../../support/example-charts.ts';
import { QUESTIONS } from '../web-script.ts';
import { buildWebAssets, type RunningServer, startWebServer } from '../web-server.ts';
import { ChatPage } from './chat-page.ts';

let server: RunningServer;
let page: ChatPage;

beforeAll(async () => {
  server = await startWebServer(buildWebAssets());
  page = await ChatPage.open(server.url);
});
afterAll(async () => {
  page.close();
  await server.close();
});

describe('a chart on the web page', () => {
  it('is a picture with a text alternative and a table of all its figures', async () => {
    const reply = await page.ask(QUESTIONS.chart);
    const picture = reply.querySelector('.chart img');
    expect(picture?.getAttribute('alt')).toContain(PAR_INDEX_SCORE.title);
    const address = picture?.getAttribute('src') ?? '';
    expect((await fetch(new URL(address, server.url))).status).toBe(200);
    const rows = [...reply.querySelectorAll('.chart tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows[1]).toEqual(['2020', '82,57% (suy ra)']);
    expect(rows).toHaveLength(6);
    expect(reply.querySelector('.chart summary')?.textContent).toContain('Bảng số liệu');
    expect(await page.axeViolations()).toEqual([]);
  });

  it('stays when the page is opened again', async () => {
    const again = await ChatPage.open(server.url, { stored: page.stored });
    expect(again.all('.chart img')).toHaveLength(1);
    again.close();
  });
});
