import type { PhraseLine } from './claim-phrases.ts';

/** Words that only hold a statement together: a claim that has more of them says no more. With their marks. */
export const FREE_WORDS: readonly string[] = (
  'là được bị có của về với và tại ở trong đã các những cho đến tới theo bởi này đó thì mà cũng chỉ khoảng hơn gần trên dưới ít nhất ' +
  'tối thiểu qua năm ngày tháng quý đạt xếp hạng mức số lượng tổng tỷ tỉ lệ thứ điểm chỉ còn vào từ khi lúc thời gian giai đoạn ' +
  'gồm bao như cùng việc mỗi mọi bằng tính rằng lên xuống ra đang vẫn sẽ cần phải cả vì nên từng riêng lại ấy kia thuộc hoặc gì nào vừa mới ' +
  'nữa một người ông bà đồng chí nói ghi biết thay so đúng vị trí tỉnh ta mình nước nhà hiện nay khác bậc phần trăm thành công mang tên gọi tức ' +
  'làm tuần dịp lần rồi thế có hay hàng đầu cuối giữa con độ do đi trở xong để lên sau trước chưa cái chiếc ' +
  'lọt hôm hồi giờ cứ kể tất cả thảy luôn rồi bấy lúc đợt dạo ngay mãi tận chút tầm cỡ đâu kèm theo hề tuy song nhưng nếu dịp khoảng ' +
  'mấy nhé thưa ạ nhiều quá hầu hết toàn bộ đều chính thức vẫn dù đây tổng cộng cụ đối đứng chừng xấp xỉ ngót tầm dịp không trước chiếm tương ứng khỏi'
).split(' ');

/** What all of the content is about and for whom, and what only says that something starts, ends or stands somewhere. */
export const SOFT_PHRASES: readonly PhraseLine[] = [
  ['reform', 'cải cách hành chính, cải cách'],
  [
    'area_near',
    'nằm ở, nằm tại, đặt tại, đặt ở, tọa lạc, ở tại, đóng ở, đóng tại, tại địa chỉ, ở địa chỉ, có địa chỉ, ngụ tại',
  ],
  ['begin', 'bắt đầu, mở đầu, khởi đầu, khởi động, phát động'],
  ['finish_span', 'kết thúc, khép lại, chấm dứt'],
  ['demand', 'yêu cầu'],
  ['define', 'xác định'],
  ['carry_out', 'thực hiện, triển khai'],
  ['lay_down', 'quy định'],
  ['result_word', 'kết quả'],
  [
    'survey',
    'khảo sát, kỳ khảo sát, cuộc khảo sát, đợt khảo sát, thăm dò, cuộc đo, kỳ đo, đợt đo, lấy ý kiến',
  ],
  ['record_word', 'ghi nhận'],
  ['assess', 'đánh giá'],
  ['extent', 'phạm vi'],
  ['take_part', 'hưởng ứng'],
  ['term_word', 'nhiệm kỳ'],
  ['value_word', 'giá trị'],
  ['people_all', 'người dân, công dân, dân, bà con, nhân dân, dân chúng'],
  ['model', 'mô hình'],
  ['manner', 'cơ chế, lộ trình, hình thức, phương thức, cách thức, cách làm'],
  ['count_up', 'liệt kê, kê ra, nêu ra'],
  ['access', 'truy cập, vào xem'],
  ['hand_on', 'luân chuyển sang, luân chuyển, chuyển giao cho, chuyển giao, chuyển sang, chuyển cho'],
];

/** Words whose absence changes little: what is said to have been done with a figure, not what it is. With their marks. */
export const SOFT_WORDS: readonly string[] = (
  'bắt đầu lọt vượt vươn giành chấm lắp bố trí nằm đặt để chia phân kêu gọi bảo đòi muốn nhắm hướng coi xem giao gắn căn cứ dựa nhờ trả mở đầu khép lại diễn bày ' +
  'lập làm đem mang cấp phát kéo dài giữ chọn lấy đón tiếp trình thông báo đăng công bố cho thấy theo dõi gửi nhập chạy vận hành sử dụng áp chuyển sang đổi thành sửa ' +
  'bố nội dung kết quả khu vực phạm vi địa bàn thực hiện triển khai ghi nhận tiếp tục đánh giá xác định đưa đặt nêu quy định yêu cầu thống kê báo cáo kết luận dùng trao tặng chính thức ' +
  'hoạt động tổ chức giới thiệu tham gia diễn xây dựng cung cấp hành chính công tác khảo sát ngành trực hợp huyện xã phường thành phố thị ' +
  'dừng cán mốc đích chạm nhân diện vòng lẫn riêng ngang cuộc tròn vỏn vẹn chẵn ngưỡng bà phía bên chỗ nơi trọn suốt rơi hẳn trùng liền dần mạnh rất đáng kể phần mảng khâu dang dở thức kiểu dạng kêu nhắc khẳng định liên tục lượt đồng loạt gánh chịu chặng cây ' +
  'khối dân mở đề loại hạ tầng xấp xỉ đợt kỳ bộ chung điều kế hoạch chỉ số tỉ trưởng đơn vị bảng ' +
  'phép ghép đo đếm gom bấm gõ tải ghé ngồi gửi đưa dời giúp soạn điền chờ đợi vụ cuộc buổi món khoản chặng chốn đằng tấm gói kịp thật vốn nhau họ lẽ bận'
).split(' ');
