import type { Responder } from '../conversation/responder.ts';
import type { BankItem } from './bank.ts';
import { type Scored, scoreReply } from './score.ts';

/** Asks every question of a bank in order and scores the replies. */
export function runBank(
  items: readonly BankItem[],
  responder: Pick<Responder, 'respond'>,
  statementOf: (factId: string) => string | undefined,
): Scored[] {
  return items.map((item) => {
    const reply = responder.respond({
      text: item.text,
      ...(item.conversation !== undefined && { conversation: item.conversation }),
    });
    return scoreReply(item, reply, statementOf);
  });
}
