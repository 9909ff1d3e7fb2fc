import { onTestFinished } from 'vitest';
import { renderText } from '../../../src/answer/render-text.ts';
import { readReply } from '../../../src/channels/web/ui/read-reply.ts';
import { ask as post, startWebServer } from '../../e2e/web-server.ts';
import { realResponder } from './real-responder.ts';
import type { Shown, TestChannel } from './test-channel.ts';

const noPage = {
  addresses: { script: '/a.js', style: '/a.css', icon: '/a.svg' },
  files: new Map(),
  loader: '',
};

/** The HTTP API, and what the page reads from it. */
export async function openWeb(): Promise<TestChannel> {
  const server = await startWebServer(noPage, { asksPerMinute: 1e6 }, { responder: realResponder() });
  onTestFinished(() => server.close());
  const ask = async (person: number, text: string): Promise<Shown> => {
    const response = await post(server, { text, conversation: `p${person}` });
    const body: { text: string; suggestions: readonly string[]; understood?: string } = await response.json();
    const page = readReply(body);
    if (!page) throw new Error('the page cannot read this reply');
    if (renderText(page) !== body.text) throw new Error('the page reads another reply than the API says');
    return {
      texts: [[body.text, body.understood].filter(Boolean).join('\n\n')],
      choices: page.suggestions.map((question) => ({ question, choose: () => ask(person, question) })),
    };
  };
  return { name: 'web', longest: Number.POSITIVE_INFINITY, ask };
}
