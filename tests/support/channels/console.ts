import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { chat } from '../../../src/channels/console/chat.ts';
import { numberedIn } from './numbered.ts';
import { realResponder } from './real-responder.ts';
import type { Shown, TestChannel } from './test-channel.ts';

const PROMPT = 'Bạn hỏi> ';

/** The console chat; each person sits down at a fresh one. */
export function openConsole(): TestChannel {
  let [seated, input, output] = [-1, new PassThrough(), new PassThrough()];
  const heard = async (): Promise<string> => {
    let said = '';
    while (!said.endsWith(PROMPT)) {
      const chunk: unknown = output.read();
      if (chunk === null) await once(output, 'readable');
      else said += String(chunk);
    }
    return said.slice(0, -PROMPT.length).trim();
  };
  const sitDown = async (person: number): Promise<void> => {
    input.end();
    [seated, input, output] = [person, new PassThrough(), new PassThrough()];
    const style = { colour: false };
    void chat({ input, output, interactive: false, responder: realResponder(), style, suggestions: [] });
    await heard();
  };
  const ask = async (person: number, text: string): Promise<Shown> => {
    if (person !== seated) await sitDown(person);
    input.write(`${text}\n`);
    const said = await heard();
    return { texts: [said], choices: numberedIn(said, (number) => ask(person, number)) };
  };
  return { name: 'console', isOneLine: true, longest: Number.POSITIVE_INFINITY, ask };
}
