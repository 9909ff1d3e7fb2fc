/** What every channel with chats says to a person who sent something that is no text. */
export const ONLY_TEXT =
  'Hiện tôi chỉ đọc được tin nhắn chữ. Xin gõ câu hỏi của bạn bằng chữ, hoặc gõ /huongdan để xem cách hỏi.';
