import type { Block, Reply, Span } from '../../answer/reply.ts';
import { strong, text } from '../../answer/reply.ts';
import type { CommandOutcome, PrivacyRequest } from './command-context.ts';
import { commandOf } from './command-table.ts';
import type { KeptData } from './kept-data.ts';
import { menuReply, plainReply } from './plain-reply.ts';

/**
 * Passed on 26/6/2025, in force on 1/1/2026; Điều 4 has the rights of the person whose data it is:
 * https://thuviennhadat.vn/vbpl/luat-bao-ve-du-lieu-ca-nhan-2025-so-91-2025-qh15-625628.html (docs/privacy.md has more).
 */
const LAW = 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 (hiệu lực từ 01/01/2026)';
const RIGHTS = `Theo Điều 4 ${LAW}, bạn có quyền được biết, xem, sửa, yêu cầu xóa dữ liệu, rút lại sự đồng ý và khiếu nại.`;

const ASK =
  'Bạn muốn xóa mọi thứ tôi đang giữ về bạn trong cuộc trò chuyện này chứ? Xóa rồi thì không lấy lại được.';
const YES = 'Có, xóa dữ liệu của tôi';
const NO = 'Không, giữ lại';
const NOTHING = 'Ở đây tôi không giữ gì về bạn, nên không có gì để xóa.';

/** Asks once before anything is deleted; where nothing is remembered there is nothing to delete. */
export function askToDelete(remembers: boolean): CommandOutcome {
  if (!remembers) return { kind: 'privacy', asks: 'delete-nothing' };
  const reply = menuReply([ASK], [{ shown: YES }, { shown: NO }]);
  return { kind: 'reply', reply, awaitsDeletion: true };
}

export const tellWhatIsKept = (): CommandOutcome => ({ kind: 'privacy', asks: 'what-is-kept' });
export const deleteAll = (): CommandOutcome => ({ kind: 'privacy', asks: 'delete' });

/** What is kept, and where the person writes. */
export interface Surroundings {
  readonly kept: KeptData;
  /** The channel keeps nothing but the memory of the conversation, as the web page does. */
  readonly isTransient: boolean;
}

const item = (what: string, rest: string): readonly Span[] => [strong(what), text(rest)];

function whatIsStored({ answeredMinutes, deadDays, keysHours }: KeptData): readonly (readonly Span[])[] {
  return [
    item(
      'Câu bạn gửi và câu trả lời',
      `: khoảng ${answeredMinutes} phút, để hiểu câu hỏi tiếp theo và gửi lại khi đường truyền lỗi. Số điện thoại, số căn cước, số thẻ và địa chỉ thư bị che (***) trước khi lưu.`,
    ),
    item('Tin chưa trả lời hoặc chưa gửi được', `: nhiều nhất ${deadDays} ngày, để người vận hành xử lý.`),
    item(
      'Mã cuộc trò chuyện và mã tin nhắn',
      ` do ứng dụng cấp, không có nội dung: ${keysHours} giờ, để không trả lời một tin hai lần.`,
    ),
  ];
}

const list = (items: readonly (readonly Span[])[]): Block => ({ kind: 'list', items });

const whoSees = (contact: string): string =>
  `Chỉ người quản trị máy chủ của bot xem được; không cung cấp cho ai khác, trừ khi pháp luật yêu cầu. Nhật ký không ghi câu hỏi hay tên của bạn. Cần hỏi hoặc khiếu nại, bạn liên hệ: ${contact}.`;

function storedText({ kept }: Surroundings): readonly (Block | string)[] {
  return [
    'Tôi chỉ giữ tạm những gì cần để trả lời bạn, rồi tự xóa:',
    list(whatIsStored(kept)),
    'Tôi không lưu tên, ảnh, vị trí, danh bạ. Ứng dụng bạn dùng để nhắn vẫn giữ tin theo quy định riêng của ứng dụng.',
    'Muốn xóa ngay: gõ /xoadulieu.',
    whoSees(kept.contact),
    RIGHTS,
  ];
}

function transientText({ kept }: Surroundings): readonly (Block | string)[] {
  return [
    `Ở đây tôi không lưu câu hỏi của bạn. Máy chủ chỉ nhớ câu hỏi và câu trả lời gần nhất trong bộ nhớ tạm, khoảng ${kept.answeredMinutes} phút, để hiểu câu hỏi tiếp theo.`,
    'Nếu bạn hỏi trên trang web, trình duyệt giữ cuộc trò chuyện trong thẻ đang mở; đóng thẻ là hết. Muốn xóa phần tôi nhớ: gõ /xoadulieu.',
    whoSees(kept.contact),
    RIGHTS,
  ];
}

function deleted({ kept, isTransient }: Surroundings): readonly string[] {
  if (isTransient)
    return [
      'Đã xóa phần tôi nhớ về cuộc trò chuyện này: câu hỏi, câu trả lời gần nhất và đoạn văn chờ kiểm tra. Ở đây tôi không lưu gì khác về bạn.',
      'Những gì còn thấy trên màn hình nằm ở máy của bạn; đóng thẻ hoặc cửa sổ là hết.',
    ];
  return [
    'Vâng, tôi xóa ngay: các câu bạn đã gửi, các câu trả lời đang lưu, và những gì tôi nhớ về cuộc trò chuyện này.',
    `Chỉ còn mã của tin nhắn, không có nội dung, thêm nhiều nhất ${kept.keysHours} giờ để không trả lời một tin hai lần. Tin nhắn trong ứng dụng thì bạn tự xóa ở ứng dụng.`,
  ];
}

/** The reply to a request on what is kept; deletion itself is an effect of it. */
export function privacyReply(asks: PrivacyRequest, surroundings: Surroundings): Reply {
  switch (asks) {
    case 'what-is-kept': {
      const blocks = surroundings.isTransient ? transientText(surroundings) : storedText(surroundings);
      return plainReply('help', blocks, { actions: [commandOf('xoadulieu').label] });
    }
    case 'delete':
      return { ...plainReply('help', deleted(surroundings)), effects: [{ kind: 'forget-person' }] };
    case 'delete-nothing':
      return plainReply('help', [NOTHING]);
    default:
      return asks satisfies never;
  }
}
