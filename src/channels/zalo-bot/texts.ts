/** What the channel says to the people who run the bot. */
export const OPERATOR_TEXTS = {
  unauthorized:
    'Zalo không nhận mã bot (401). Xin lấy lại mã ở Zalo Bot Manager, sửa ZALO_BOT_TOKEN rồi khởi động lại.',
  notFound:
    'Zalo không có bot ở địa chỉ này (404). Xin kiểm tra ZALO_BOT_TOKEN và ZALO_BOT_API_ROOT rồi khởi động lại.',
  conflict:
    'Một chương trình khác đang nhận tin bằng cùng mã bot Zalo (409). Xin tắt chương trình đó; bot sẽ tự thử lại.',
  webhookAppeared:
    'Bot Zalo vừa được đặt webhook ở nơi khác nên không nhận được tin. Xin gỡ webhook đó; bot sẽ tự thử lại.',
  connecting: 'Zalo Bot: chưa nối được, bot tự thử lại; các kênh khác vẫn chạy.',
  stopped: 'Zalo Bot: đã dừng.',
  polling: (name: string) => `Zalo Bot: đang nhận tin qua ${name}.`,
  waiting: (name: string) => `Zalo Bot: ${name} nhận tin ở một tiến trình khác; tiến trình này chờ thay.`,
  webhook: (name: string, host: string) => `Zalo Bot: ${name} nhận tin bằng webhook ở ${host}.`,
  webhookSet: (host: string) =>
    `Bot Zalo này đang gửi tin tới webhook ở ${host}, nên không nhận tin ở đây được. ` +
    'Nếu webhook đó không còn dùng, đặt ZALO_BOT_TAKE_OVER_WEBHOOK=true rồi khởi động lại để gỡ; nếu còn dùng, xin tắt kênh Zalo Bot ở đây.',
  webhookRejected: (host: string) =>
    `Zalo không nhận webhook ở ${host}. Xin kiểm tra ZALO_BOT_WEBHOOK_URL (https, mở được từ Internet) rồi khởi động lại.`,
} as const;
