/** What the channel itself says to a person in a chat. Answers come from the responder. */
export const CHAT_TEXTS = {
  nothingToShow: 'Xin lỗi, tôi chưa trả lời được câu này. Xin hỏi lại bằng câu khác.',
  forgottenButton: 'Nút này đã cũ nên tôi không còn biết câu hỏi đi kèm. Xin gõ câu hỏi của bạn vào đây.',
  editedQuestion: 'Trả lời câu hỏi bạn vừa sửa:',
  /** On buttons. */
  helpful: '👍 Đúng ý',
  unhelpful: '👎 Chưa đúng',
  /** Shown over the chat for a moment, up to 200 characters (core.telegram.org/bots/api#answercallbackquery). */
  thanksHelpful: 'Cảm ơn bạn đã góp ý.',
  thanksUnhelpful: 'Cảm ơn bạn đã góp ý. Bạn thử hỏi lại, nêu rõ năm, nơi hoặc tên chỉ số cần hỏi nhé.',
  /** Above inline results, up to 64 characters. */
  askInPrivate: 'Hỏi riêng với bot',
  joinedGroup: (username: string) =>
    'Chào mọi người. Tôi trả lời về cải cách hành chính ở Khánh Hòa, có trích dẫn nguồn. ' +
    `Trong nhóm, xin nhắc @${username} kèm câu hỏi, hoặc trả lời (reply) tin của tôi; các tin khác tôi không trả lời.`,
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
  connectedWebhook: (username: string, host: string) =>
    `Telegram: đang nhận tin qua @${username}, webhook ở ${host}.`,
  webhookRejected:
    'Telegram không nhận địa chỉ webhook. Xin kiểm tra TELEGRAM_WEBHOOK_URL: https, tên miền mở ra Internet, cổng 443, 80, 88 hoặc 8443; bot sẽ tự thử lại.',
  webhookMoved: (host: string) =>
    `Webhook của bot vừa bị đặt sang ${host} nên tin không còn tới đây. Xin tắt Telegram ở một trong hai nơi, rồi khởi động lại.`,
  webhookFailing:
    'Telegram vừa báo không giao được tin tới webhook. Xin kiểm tra máy chủ trung gian (nginx), chứng chỉ và tường lửa.',
  webhookSet: (host: string) =>
    `Bot Telegram này đang gửi tin tới webhook ở ${host}, nên không nhận tin ở đây được. ` +
    'Nếu webhook đó không còn dùng, đặt TELEGRAM_TAKE_OVER_WEBHOOK=true rồi khởi động lại để thay; nếu còn dùng, xin tắt Telegram ở đây.',
} as const;
