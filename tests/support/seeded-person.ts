/** A person who does not exist, with everything that must not be seen where it does not belong. */
import type { Reply } from '../../src/answer/reply.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Message, Responder } from '../../src/conversation/responder.ts';
import { realAnswerer } from './conversation.ts';

export const NAME = 'Hạt Thị Giống';
export const USERNAME = 'hat_thi_giong';
export const PHONE = '0905 123 457';
export const CITIZEN = '056199001235';
const EMAIL = 'hat.giong@vi-du.vn';
/** Numbers by which a person is known to the state or a telephone company. */
export const NUMBERS = [PHONE, PHONE.replaceAll(' ', ''), CITIZEN, EMAIL];
export const BREAKS = `Câu này làm bot hỏng, tôi là ${NAME}`;

/** What a person types, each with something that is theirs alone. */
export const TYPED = [
  `Tôi là ${NAME}, PAR INDEX năm 2024 là bao nhiêu?`,
  `Cán bộ gây khó dễ, gọi lại cho tôi số ${PHONE}`,
  `CCCD ${CITIZEN} của tôi làm xong chưa`,
  `Viết cho ${EMAIL} nhé`,
  `/kiemtra ${NAME} nói năm 2024 PAR INDEX đạt 91,49%`,
  `/${USERNAME}`,
  `/chude ${NAME}`,
  `${NAME} `.repeat(300),
];

export const PERSONAL: readonly string[] = [
  ...[NAME, NAME.toUpperCase(), encodeURIComponent(NAME), USERNAME],
  ...NUMBERS,
];

/** Which of the things that must not be seen are seen. */
export const seenIn = (lines: readonly string[], secrets: readonly string[]): string[] => {
  const all = lines.join('\n').toLowerCase();
  return secrets.filter((secret) => all.includes(secret.toLowerCase()));
};

/** The real one, which fails on `BREAKS` as a fault of ours would: with the text in the message of the error. */
export function fragileResponder(): Pick<Responder, 'forget'> & { respond(message: Message): Reply } {
  const responder = createResponder({ answerer: realAnswerer(), today: () => '2026-11-22', now: () => 0 });
  return {
    forget: (conversation) => responder.forget(conversation),
    respond(message) {
      if (message.text.includes('làm bot hỏng')) throw new Error(`không hiểu “${message.text}”`);
      return responder.respond(message);
    },
  };
}
