import { foldWords } from '../../language/fold-words.ts';
import type { CommandOutcome } from './command-context.ts';
import { says } from './command-context.ts';
import { type CommandName, commandOf } from './command-table.ts';
import { menuReply, plainReply } from './plain-reply.ts';

const OFFER = 'Đoạn này dài hơn một câu hỏi và có số liệu. Bạn muốn tôi kiểm tra từng số trong đoạn không?';
const OFFER_COMMAND =
  'Đoạn này dài hơn một câu hỏi và có số liệu. Muốn tôi kiểm tra từng số, bạn gõ /kiemtra rồi dán đoạn đó ngay sau.';
const LEFT = 'Vâng, tôi bỏ qua. Bạn cần hỏi gì thì cứ nhắn.';
const LEAVING = / (?:thoi|huy|bo qua|khong can|dung lai) /u;
const LONGEST_LEAVING = 30;

/** `thôi`, `hủy`: the person does not want what was offered. */
export const isLeaving = (text: string): boolean =>
  text.length <= LONGEST_LEAVING && LEAVING.test(foldWords(text));

export const left = (): CommandOutcome => says(plainReply('help', [LEFT]));

/** For a pasted text with figures; where nothing is remembered it must be sent again. */
export const offerCheck = (remembers: boolean): CommandOutcome =>
  says(
    remembers
      ? menuReply([OFFER], [{ shown: 'Kiểm tra đoạn này' }, { shown: 'Thôi' }])
      : plainReply('help', [OFFER_COMMAND]),
  );

/** A number that is none of the menu's; the menu stays open. */
export const noSuchNumber = (menu: readonly string[]): CommandOutcome =>
  says(
    plainReply('clarify', [`Bạn chọn số từ 1 đến ${menu.length}, hoặc gõ câu hỏi.`], { suggestions: menu }),
  );

export function unknownCommand(nearest: CommandName | undefined): CommandOutcome {
  const known = nearest && commandOf(nearest);
  const sentence = known
    ? `Tôi không có lệnh này. Có phải bạn muốn gõ /${known.name} (${known.about.toLowerCase()})?`
    : 'Tôi không có lệnh này. Gõ /huongdan để xem các lệnh.';
  return says(plainReply('help', [sentence], { actions: [commandOf(nearest ?? 'huongdan').label] }));
}
