/** What delivery itself says to a person, on any channel. Answers come from the channel's port. */
export const DELIVERY_TEXTS = {
  apology: 'Xin lỗi, tôi vừa gặp trục trặc nên chưa trả lời được. Xin gửi lại câu hỏi sau ít phút.',
  crowded:
    'Tôi nhận được nhiều tin cùng lúc nên đã bỏ qua các tin sau câu trả lời ở trên. Xin gửi lại những câu chưa được trả lời.',
  paused: (reason: string) => `Bot đang tạm dừng trả lời: ${reason}. Xin hỏi lại sau.`,
} as const;
