import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('a question back on the web page', () => {
  it('offers the choices of a question back once: as buttons, and as a list when another question followed', async () => {
    const reply = await page.ask(QUESTIONS.clarify);
    const choices = ['PAR INDEX năm 2019 của Khánh Hòa?', 'SIPAS năm 2019 của Khánh Hòa?'];
    expect(reply.querySelectorAll('ol > li')).toHaveLength(0);
    expect(page.texts('.suggestion')).toEqual(choices);
    expect(page.texts('.suggestions-heading')).toEqual(['Chọn một câu']);
    expect(await page.axeViolations()).toEqual([]);

    await page.ask(QUESTIONS.help);
    expect(page.texts('.suggestion')).toEqual([]);
    expect(page.texts('ol > li')).toEqual(choices);
  });
});
