import type { ReplyKind, Verdict } from '../../../answer/reply.ts';
import type { Failure } from './conversation.ts';

/** Everything that the page itself says. What the bot says comes from the server. */
export const TEXTS = {
  welcomeHeading: 'Bạn muốn biết điều gì?',
  welcomeScope:
    'Hãy hỏi về cải cách hành chính ở Khánh Hòa: chương trình, kết quả, các chỉ số, bộ phận một cửa, dịch vụ công trực tuyến.',
  welcomePromise: 'Điều gì chưa có trong dữ liệu, bot sẽ nói là chưa có.',
  welcomeExamples: 'Bấm để hỏi thử',
  privacy: 'Không gõ số căn cước, số điện thoại hay thông tin riêng của bạn.',
  reopen: 'Mở lại cuộc trò chuyện vừa rồi',
  log: 'Cuộc trò chuyện',
  youAsked: 'Bạn hỏi: ',
  waiting: 'Đang tìm…',
  waitingLong: 'Vẫn đang tìm. Mạng có thể đang chậm…',
  retry: 'Thử lại',
  suggestions: 'Hỏi tiếp',
  choices: 'Chọn một câu',
  actions: 'Việc khác làm được',
  newConversation: 'Cuộc trò chuyện mới',
  inputLabel: 'Câu hỏi của bạn',
  send: 'Gửi',
  offline: 'Máy của bạn đang mất mạng. Câu hỏi gửi được khi có mạng lại.',
  noteLabel: 'Lưu ý',
  openSource: 'Mở nguồn',
  openOriginal: 'Trang gốc',
  newTab: ' (mở trong thẻ mới)',
  quoteMarker: 'câu trích ',
  table: 'Bảng số liệu',
  chartAlt: (heading: string) => `Biểu đồ: ${heading}. Số liệu từng năm có trong bảng.`,
} as const;

/** Offered before the first question. Each is a command by itself. */
export const START_ACTIONS: readonly string[] = ['Chủ đề', 'Chỉ số', 'So sánh', 'Kiểm tra', 'Hướng dẫn'];

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  supported: 'Đúng với nguồn',
  contradicted: 'Khác với nguồn',
  not_found: 'Không thấy trong nguồn',
};

/** What the page says about checking a whole text. */
export const DRAFT_TEXTS = {
  heading: 'Kiểm tra văn bản',
  explanation:
    'Dán dự thảo, báo cáo hoặc chọn tệp: từng số liệu được đối chiếu với tài liệu. Văn bản không được lưu lại.',
  textLabel: 'Văn bản cần kiểm tra',
  fileLabel: 'Hoặc chọn tệp (.txt, .md, .docx)',
  check: 'Kiểm tra văn bản này',
  clear: 'Xóa',
  waiting: 'Đang đối chiếu…',
  empty: 'Bạn chưa dán văn bản hay chọn tệp nào.',
  unknownType: 'Chỉ đọc được tệp .txt, .md hoặc .docx.',
  networkFault: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  serverFault: 'Máy chủ gặp lỗi nên chưa kiểm tra được. Hãy thử lại sau ít phút.',
  markedText: 'Văn bản với các số liệu đã đối chiếu',
  documentsSay: 'tài liệu ghi',
} as const;

export const DRAFT_VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: 'đúng',
  contradicted: 'sai',
  not_found: 'không có dữ liệu',
};

/** A heading for the kinds of reply that are not a plain answer; the others need none. */
export const KIND_NAMES: Readonly<Partial<Record<ReplyKind, string>>> = {
  abstain: 'Chưa có câu trả lời',
  clarify: 'Mời bạn chọn',
};

export const INPUT_FAULTS = {
  empty: 'Bạn chưa gõ câu hỏi.',
  busy: 'Hãy đợi câu trước được trả lời.',
} as const;

export const inputTooLong = (excess: number): string => `Dài quá ${excess} ký tự. Hãy viết ngắn hơn.`;

export const inputLength = (length: number, limit: number): string => `${length}/${limit} ký tự`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `14:05` in the time of the person's own device. */
function clockTime(epochMs: number): string {
  // Rounded up to the minute: a question sent a second too early would be refused again.
  const time = new Date(Math.ceil(epochMs / 60_000) * 60_000);
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

export function failureText(failure: Failure): string {
  switch (failure.reason) {
    case 'offline':
      return 'Máy của bạn đang mất mạng nên câu hỏi chưa gửi được.';
    case 'network':
      return 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.';
    case 'timeout':
      return 'Đã chờ 10 giây mà máy chủ chưa trả lời. Mạng có thể đang chậm.';
    case 'server':
      return 'Máy chủ gặp lỗi nên chưa trả lời được. Hãy thử lại sau ít phút.';
    case 'interrupted':
      return 'Câu hỏi này chưa được trả lời vì trang đã đóng hoặc tải lại.';
    case 'rate-limited':
      return `Mạng bạn đang dùng vừa gửi nhiều câu hỏi quá. Bạn có thể hỏi tiếp từ ${clockTime(failure.retryAt)}.`;
    default:
      return failure satisfies never;
  }
}
