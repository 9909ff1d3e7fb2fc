import { chat } from '../channels/console/chat.ts';
import { openBot } from './open-bot.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { showsColours } from './terminal.ts';

/** A conversation in the terminal; the last good index serves when the content is broken. */
export async function chatCommand(options: ContentOptions): Promise<void> {
  const { responder, startSuggestions, warmUp } = await openBot({
    ...botOptions(requireConfig(), options),
    allowLastGood: true,
  });
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  // While the person reads the greeting; lines from a file would only wait for it.
  if (interactive) setImmediate(warmUp);
  await chat({
    input: process.stdin,
    output: process.stdout,
    interactive,
    responder,
    style: { colour: showsColours() },
    suggestions: startSuggestions,
  });
}
