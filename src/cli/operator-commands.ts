import type { Overview, ShownDeadLetter } from '../operating/operator-desk.ts';
import { describeDeadLetters, describeStatus } from './describe-status.ts';
import { createOperatorClient } from './operator-client.ts';
import { requireConfig } from './settings.ts';
import { writeLine } from './write-line.ts';

/** Exit status when the bot runs but should not be sent anybody. */
const NOT_READY = 1;

const pausePath = (channel: string): string => `/operator/channels/${encodeURIComponent(channel)}/pause`;

async function print(lines: readonly string[]): Promise<void> {
  for (const line of lines) await writeLine(process.stdout, line);
}

/** How the running bot and its channels are. */
export async function statusCommand(): Promise<void> {
  // Our own server of the same version: its shapes are taken as they are.
  const overview = (await createOperatorClient(requireConfig()).call('GET', '/operator/status')) as Overview;
  if (overview.readiness.status === 'not-ready') process.exitCode = NOT_READY;
  await print(describeStatus(overview));
}

/** From now on the channel answers each message with the reason alone. */
export async function pauseCommand(channel: string, { reason }: { readonly reason: string }): Promise<void> {
  await createOperatorClient(requireConfig()).call('PUT', pausePath(channel), { reason });
  await print([
    `Đã tạm dừng kênh ${channel}. Người hỏi nhận được: “${reason}”. Mở lại: npx cchc-bot resume ${channel}`,
  ]);
}

export async function resumeCommand(channel: string): Promise<void> {
  await createOperatorClient(requireConfig()).call('DELETE', pausePath(channel));
  await print([`Đã mở lại kênh ${channel}.`]);
}

export async function listDeadLettersCommand(): Promise<void> {
  const answer = await createOperatorClient(requireConfig()).call('GET', '/operator/dead-letters');
  // As above.
  const { deadLetters } = answer as { readonly deadLetters: readonly ShownDeadLetter[] };
  await print(describeDeadLetters(deadLetters));
}

/** Puts a dead letter back into its chat's line. */
export async function reviveCommand(id: string): Promise<void> {
  await createOperatorClient(requireConfig()).call(
    'POST',
    `/operator/dead-letters/${encodeURIComponent(id)}/revive`,
  );
  await print([`Đã đưa tin ${id} vào hàng chờ để gửi lại.`]);
}
