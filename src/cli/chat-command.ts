import { chat } from '../channels/console/chat.ts';
import { openBot } from './open-bot.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';

/** A conversation in the terminal; the last good index serves when the content is broken. */
export async function chatCommand(options: ContentOptions): Promise<void> {
  const { responder, startSuggestions } = openBot({
    ...botOptions(requireConfig(), options),
    allowLastGood: true,
  });
  const style = { colour: process.stdout.isTTY };
  await chat({
    input: process.stdin,
    output: process.stdout,
    responder,
    style,
    suggestions: startSuggestions,
  });
}
