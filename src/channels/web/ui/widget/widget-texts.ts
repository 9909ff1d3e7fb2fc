/** What the widget says beside the texts of the chat page. */
export const WIDGET_TEXTS = {
  open: 'Hỏi đáp',
  purpose: 'Trích nguyên văn, có ghi nguồn.',
  close: 'Đóng khung hỏi đáp',
  receiver: (host: string) =>
    `Câu hỏi được gửi tới ${host}. Trang này không lưu cuộc trò chuyện: rời trang là mất.`,
} as const;
