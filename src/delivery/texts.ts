/** What delivery itself says to a person, on any channel. Answers come from the channel's port. */
export const DELIVERY_TEXTS = {
  apology: 'Xin lỗi, tôi vừa gặp trục trặc nên chưa trả lời được. Xin gửi lại câu hỏi sau ít phút.',
  crowded:
    'Tôi nhận được nhiều tin cùng lúc nên đã bỏ qua các tin sau câu trả lời ở trên. Xin gửi lại những câu chưa được trả lời.',
  /** The reason is the operators', who say when to ask again; it may end as a sentence or not. */
  paused: (reason: string) => `Bot đang tạm dừng trả lời: ${reason.replace(/[\s.,;:!…]+$/u, '')}.`,
} as const;
