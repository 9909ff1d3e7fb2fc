import type { Intent } from '../language/questions/intent-rules.ts';
import type { ReplyKind } from './reply.ts';

/** What people read when they ask for no facts. */
export interface CannedReply {
  readonly kind: ReplyKind;
  /** One paragraph each, short enough for a phone. */
  readonly says: readonly string[];
  /** Offer questions to begin with. */
  readonly suggests: boolean;
  /**
   * Only when nothing known answers the message. Then the answer to this frequent question follows, where the content
   * has it, else where to ask a person.
   */
  readonly leadsTo?: string;
}

const ABOUT =
  'Tôi là bot hỏi đáp về cải cách hành chính và dịch vụ công ở Khánh Hòa. Tôi chỉ trả lời bằng câu trích từ tài liệu, kèm nguồn và ngày đăng; không có dữ liệu thì tôi nói là không có.';

export const CANNED_REPLIES: Readonly<Record<Exclude<Intent, 'question' | 'claim'>, CannedReply>> = {
  greeting: {
    kind: 'smalltalk',
    says: [
      'Chào bạn! Tôi trả lời câu hỏi về cải cách hành chính và dịch vụ công ở Khánh Hòa, kèm nguồn. Bạn muốn hỏi gì?',
    ],
    suggests: true,
  },
  thanks: {
    kind: 'smalltalk',
    says: ['Không có gì ạ. Bạn cần hỏi thêm về cải cách hành chính thì cứ nhắn.'],
    suggests: true,
  },
  bye: { kind: 'smalltalk', says: ['Tạm biệt bạn. Khi cần, bạn cứ nhắn lại.'], suggests: true },
  agreement: { kind: 'smalltalk', says: ['Vâng ạ. Bạn cần hỏi thêm thì cứ nhắn.'], suggests: true },
  'about-bot': { kind: 'smalltalk', says: [ABOUT], suggests: true },
  help: {
    kind: 'help',
    says: [
      ABOUT,
      'Bạn cứ gõ như khi nhắn tin, có dấu hay không dấu đều được. Muốn kiểm tra một con số, hãy hỏi: “Có phải … không?”',
    ],
    suggests: true,
  },
  sources: {
    kind: 'help',
    says: [
      'Mỗi câu trả lời của tôi đều kèm câu trích, tên tài liệu, nơi đăng và ngày. Bạn mở nguồn dưới câu trả lời để đối chiếu.',
    ],
    suggests: true,
  },
  complaint: {
    kind: 'smalltalk',
    says: [
      'Rất tiếc vì bạn gặp chuyện này. Tôi là bot, không nhận được đơn hay phản ánh, tôi chỉ hướng dẫn được nơi gửi.',
    ],
    suggests: false,
    leadsTo: 'Phản ánh cán bộ gây khó dễ ở đâu?',
  },
  'personal-case': {
    kind: 'abstain',
    says: [
      'Tôi không xem được hồ sơ của riêng ai, nên không biết hồ sơ của bạn đến đâu. Bạn đừng gửi mã hồ sơ hay giấy tờ cá nhân ở đây nhé.',
    ],
    suggests: false,
    leadsTo: 'Tra cứu hồ sơ ở đâu?',
  },
  opinion: {
    kind: 'smalltalk',
    says: [
      'Tôi là bot nên không có ý kiến riêng. Bạn hỏi số liệu, quy định hay thủ tục, tôi sẽ trả lời bằng câu trích từ tài liệu.',
    ],
    suggests: true,
  },
  'other-language': {
    kind: 'smalltalk',
    says: [
      'Xin lỗi, tôi chỉ hiểu tiếng Việt. Bạn gõ câu hỏi bằng tiếng Việt, có dấu hay không dấu đều được.',
      'Sorry, I only understand Vietnamese.',
    ],
    suggests: true,
  },
  abuse: {
    kind: 'smalltalk',
    says: ['Rất tiếc vì bạn không hài lòng. Bạn thử hỏi ngắn, nêu rõ việc và năm, tôi sẽ tìm câu trả lời.'],
    suggests: false,
  },
  injection: {
    kind: 'smalltalk',
    says: [
      'Tôi không làm theo yêu cầu đó. Tôi chỉ trả lời câu hỏi về cải cách hành chính ở Khánh Hòa, bằng câu trích từ tài liệu.',
    ],
    suggests: false,
  },
};
