/** What the channel itself says to a person. Answers come from the responder. */
export const CHAT_TEXTS = {
  greeting: [
    'Xin chào! Tôi trả lời câu hỏi về cải cách hành chính ở Khánh Hòa, có trích dẫn và nguồn.',
    'Bạn cứ gõ câu hỏi như nói chuyện, có dấu hay không dấu đều được. Gõ /huongdan để xem cách hỏi.',
    'Tin nhắn chỉ được giữ một thời gian để trả lời: gõ /quyenriengtu để biết giữ gì và bao lâu, /xoadulieu để xóa. Xin đừng gửi số căn cước hay giấy tờ riêng.',
  ].join('\n\n'),
  nothingMore: 'Không còn phần nào để xem tiếp. Bạn gõ câu hỏi vào đây nhé.',
} as const;

const STEPS =
  'Cách cấp lại: (1) vào developers.zalo.me/tools/explorer bằng tài khoản quản trị OA, chọn ứng dụng, loại “OA Access Token”, bấm lấy token; ' +
  '(2) chép refresh token vào ZALO_OA_REFRESH_TOKEN (hoặc tệp ZALO_OA_REFRESH_TOKEN_FILE); (3) khởi động lại bot. ' +
  'Tin đến trong lúc này được giữ một giờ để trả lời tiếp.';

/** What the channel says to the people who run the bot. */
export const OPERATOR_TEXTS = {
  receiving: (path: string) => `Zalo OA: nhận tin tại ${path}.`,
  stopped: 'Zalo OA: đã dừng.',
  connecting: 'Zalo OA: chưa lấy được mã truy cập, bot tự thử lại; tin đến vẫn được nhận và giữ.',
  storeUnavailable:
    'Zalo OA: không đọc hoặc ghi được kho dữ liệu nên chưa có mã truy cập; bot tự thử lại. Xin kiểm tra đĩa hoặc cơ sở dữ liệu.',
  unreachable: 'Zalo OA: chưa làm mới được mã truy cập, bot tự thử lại.',
  unsaved:
    'Zalo OA: đã đổi được mã mới nhưng chưa ghi được vào kho dữ liệu. Xin đừng tắt bot, kiểm tra đĩa hoặc cơ sở dữ liệu; bot tự thử ghi lại.',
  refusedButWorking: `Zalo OA: Zalo không nhận mã làm mới (refresh token); bot còn gửi được tới khi mã truy cập hết hạn. ${STEPS}`,
  refused: `Zalo OA: Zalo không nhận mã làm mới (refresh token) nên bot không gửi được tin. ${STEPS}`,
  settingRefused:
    'Zalo OA: mã trong ZALO_OA_REFRESH_TOKEN không dùng được, bot dùng tiếp cặp mã đang giữ. Xin kiểm tra lại thiết lập này.',
  halted:
    'Zalo OA: Zalo không cho gửi tin (OA hoặc ứng dụng bị khóa, chưa xác thực, gói dịch vụ không đủ, hoặc hết lượt). Xin xem oa.zalo.me; tin chưa gửi được giữ một giờ.',
  stale:
    'Zalo OA: bỏ qua một sự kiện có thời điểm lệch hơn một ngày. Nếu lặp lại, xin kiểm tra đồng hồ của máy.',
} as const;
