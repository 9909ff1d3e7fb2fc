/** What a person is told about a failed request, by HTTP status. Nothing of the cause goes out. */
export interface ErrorMessage {
  readonly status: number;
  readonly heading: string;
  readonly text: string;
}

const MESSAGES: readonly ErrorMessage[] = [
  {
    status: 400,
    heading: 'Yêu cầu chưa đúng',
    text: 'Yêu cầu gửi lên không đọc được. Hãy kiểm tra lại định dạng JSON.',
  },
  {
    status: 404,
    heading: 'Không tìm thấy trang',
    text: 'Địa chỉ này không có. Hãy về trang hỏi đáp để đặt câu hỏi.',
  },
  { status: 405, heading: 'Cách gọi không được dùng', text: 'Địa chỉ này không nhận cách gọi vừa dùng.' },
  { status: 408, heading: 'Gửi quá chậm', text: 'Yêu cầu được gửi quá chậm nên đã dừng. Hãy thử lại.' },
  { status: 413, heading: 'Nội dung quá dài', text: 'Nội dung gửi lên quá dài. Hãy viết câu hỏi ngắn hơn.' },
  { status: 414, heading: 'Địa chỉ quá dài', text: 'Địa chỉ quá dài. Hãy mở lại từ trang hỏi đáp.' },
  {
    status: 415,
    heading: 'Sai kiểu nội dung',
    text: 'Nội dung phải là JSON, với Content-Type: application/json.',
  },
  { status: 429, heading: 'Hỏi hơi nhanh', text: 'Bạn hỏi hơi nhanh. Hãy đợi một lát rồi hỏi tiếp.' },
  {
    status: 431,
    heading: 'Địa chỉ quá dài',
    text: 'Phần đầu của yêu cầu quá dài. Hãy mở lại từ trang hỏi đáp.',
  },
  { status: 503, heading: 'Máy chủ đang bận', text: 'Máy chủ chưa sẵn sàng. Hãy thử lại sau ít phút.' },
];

const UNEXPECTED: ErrorMessage = {
  status: 500,
  heading: 'Máy chủ gặp lỗi',
  text: 'Máy chủ gặp lỗi nên chưa trả lời được. Hãy thử lại sau ít phút.',
};

/** The message for a status; any status that is not expected is a fault of ours and becomes 500. */
export function errorMessage(status: number | undefined): ErrorMessage {
  return MESSAGES.find((message) => message.status === status) ?? UNEXPECTED;
}
