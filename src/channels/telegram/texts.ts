/** What the channel itself says to a person in a chat. Answers come from the responder. */
export const CHAT_TEXTS = {
  nothingToShow: 'Xin lỗi, tôi chưa trả lời được câu này. Xin hỏi lại bằng câu khác.',
  onlyText:
    'Hiện tôi chỉ đọc được tin nhắn chữ. Xin gõ câu hỏi của bạn bằng chữ, hoặc gõ /help để xem cách hỏi.',
  forgottenButton: 'Nút này đã cũ nên tôi không còn biết câu hỏi đi kèm. Xin gõ câu hỏi của bạn vào đây.',
} as const;

/** What the channel says to the people who run the bot. */
export const OPERATOR_TEXTS = {
  malformedToken:
    'Mã bot Telegram không đúng dạng (ví dụ 123456789:AAE…). Xin chép lại nguyên mã từ @BotFather vào TELEGRAM_BOT_TOKEN.',
  unauthorized:
    'Telegram không nhận mã bot (401). Xin lấy lại mã ở @BotFather (/mybots, API Token), sửa TELEGRAM_BOT_TOKEN rồi khởi động lại.',
  notFound:
    'Telegram không có bot ở địa chỉ này (404). Xin kiểm tra TELEGRAM_BOT_TOKEN và TELEGRAM_API_ROOT rồi khởi động lại.',
  conflict:
    'Một chương trình khác đang nhận tin bằng cùng mã bot (409). Xin tắt chương trình đó; bot sẽ tự thử lại.',
  webhookAppeared:
    'Bot vừa được đặt webhook ở nơi khác (409) nên không nhận được tin. Xin gỡ webhook đó; bot sẽ tự thử lại.',
  connecting: 'Telegram: chưa nối được, bot tự thử lại; các kênh khác vẫn chạy.',
  stopped: 'Telegram: đã dừng.',
  connected: (username: string) => `Telegram: đang nhận tin qua @${username}.`,
  webhookSet: (host: string) =>
    `Bot Telegram này đang gửi tin tới webhook ở ${host}, nên không nhận tin ở đây được. ` +
    'Nếu webhook đó không còn dùng, đặt TELEGRAM_TAKE_OVER_WEBHOOK=true rồi khởi động lại để gỡ; nếu còn dùng, xin tắt Telegram ở đây.',
} as const;
