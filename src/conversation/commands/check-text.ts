import type { Reply } from '../../answer/reply.ts';
import { type CommandContext, type CommandOutcome, says } from './command-context.ts';
import { plainReply } from './plain-reply.ts';

/** Longest text that a message may bring, in UTF-16 units: what one message of a chat can hold. */
export const MAX_CHECKED_LENGTH = 4_000;

const SEND_TEXT =
  'Bạn dán đoạn văn cần kiểm tra vào tin tiếp theo (tối đa 4.000 ký tự). Tôi đối chiếu từng số, ngày, thứ hạng với nguồn. Gõ “thôi” để bỏ qua.';
const SEND_WITH_COMMAND =
  'Bạn gõ /kiemtra rồi dán đoạn văn cần kiểm tra ngay sau đó (tối đa 4.000 ký tự). Tôi đối chiếu từng số, ngày, thứ hạng với nguồn.';
const TOO_LONG = 'Đoạn này dài quá 4.000 ký tự. Bạn chia ra rồi gửi từng phần giúp tôi nhé.';

/** A text without anything to check is no claim: it is told what to send. */
function judgement({ claim, ...reply }: Reply): Reply {
  return claim && claim.checks.length > 0 ? { ...reply, claim } : { ...reply, kind: 'help' };
}

/** `/kiemtra`: each figure of the text against the sources; alone, a request for the text. */
export function checkText(argument: string, { answerer, today, remembers }: CommandContext): CommandOutcome {
  if (argument.length > MAX_CHECKED_LENGTH) return says(plainReply('error', [TOO_LONG]));
  if (argument !== '') return says(judgement(answerer.checkDraft(argument, today())));
  if (!remembers) return says(plainReply('help', [SEND_WITH_COMMAND]));
  return { kind: 'reply', reply: plainReply('help', [SEND_TEXT], { actions: ['Thôi'] }), awaitsText: true };
}
