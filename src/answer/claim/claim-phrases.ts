/**
 * Ways to say one thing in claims and documents. Each line: the token, then its phrases in lower case with diacritics.
 * A phrase hides the shorter ones inside it. Staff can read and extend it.
 */
export type PhraseLine = readonly [token: string, phrases: string];

/**
 * Tokens that exclude each other: what is said of one is not said of another of its class. Read with `contrastOf`.
 */
export const CONTRAST_CLASSES: Readonly<Record<string, readonly PhraseLine[]>> = {
  deadline: [
    ['tre_han', 'trễ hạn, trễ hẹn, quá hạn, chậm hạn, không đúng hạn, sai hẹn, hồ sơ trễ, trễ'],
    ['dung_han', 'trước và đúng hạn, trước hạn và đúng hạn, đúng hạn, đúng hẹn, đúng thời hạn'],
    ['som_han', 'sớm hạn, trước hạn, sớm hẹn, trước hẹn, trước thời hạn'],
  ],
  channel: [
    [
      'online',
      'trực tuyến, qua mạng, trên mạng, online, qua internet, trên internet, trên môi trường mạng, lên mạng, bằng hình thức trực tuyến, theo hình thức trực tuyến',
    ],
    ['at_desk', 'nộp trực tiếp, trực tiếp tại quầy, hồ sơ trực tiếp'],
    ['on_paper', 'hồ sơ giấy, bản giấy'],
  ],
  direction: [
    [
      'up',
      'tăng thêm, tăng lên, tăng, vươn lên, bứt phá lên, bứt phá, cải thiện, nhích lên, leo lên, nâng lên, đi lên, vọt lên, nhảy lên, tăng hạng, thăng hạng, lên hạng',
    ],
    [
      'down',
      'giảm xuống, cắt giảm, rút ngắn, giảm bớt, giảm, tụt, sụt, rớt, lùi, rút, cắt, tinh giản, tinh giảm, ít đi, đi xuống, thụt lùi, rơi xuống, tuột xuống, trượt xuống, hạ xuống, sụt giảm, xuống hạng, rớt hạng, tụt hạng, giảm hạng',
    ],
  ],
  end: [
    [
      'highest',
      'cao nhất, hài lòng nhất, đứng đầu, dẫn đầu, đứng nhất, nhiều nhất, tốt nhất, hạng nhất, xếp nhất, đứng thứ nhất, đứng đầu bảng, ngôi quán quân, quán quân, cao nhất nước, đầu bảng, ngôi đầu, ngôi đầu bảng, số một, số một cả nước, vị trí số một, vị trí dẫn đầu, vị trí đầu, về nhất, nhất nước, nhất cả nước, vô địch',
    ],
    [
      'lowest',
      'thấp nhất, đứng cuối, đứng chót, kém nhất, yếu nhất, cuối bảng, bét bảng, ít điểm nhất, xếp cuối, đội sổ, đội sổ bảng, cuối, chót bảng, xếp chót, hạng chót, chót, hạng bét, đứng bét, đáy bảng, nằm cuối, nằm chót',
    ],
  ],
  grade: [
    ['grade_excellent', 'loại xuất sắc, hạng xuất sắc, xếp loại xuất sắc'],
    ['grade_good', 'xếp loại tốt, hạng tốt, loại tốt, đơn vị tốt, tốt'],
    ['grade_fair', 'xếp loại khá, hạng khá, loại khá, đơn vị khá, khá'],
    [
      'grade_average',
      'xếp loại trung bình, hạng trung bình, loại trung bình, đơn vị trung bình, trung bình và, trung bình',
    ],
    ['grade_weak', 'xếp loại yếu, hạng yếu, loại yếu, đơn vị yếu, loại kém, yếu'],
  ],
  people: [
    ['groups', 'tập thể'],
    ['persons', 'cá nhân'],
  ],
  staff: [
    ['officials', 'biên chế công chức, công chức'],
    ['employees', 'biên chế viên chức, viên chức'],
  ],
  tier: [
    ['tier_centre', 'cấp trung ương, trung ương'],
    ['tier_ministry', 'cấp bộ'],
    ['tier_province', 'cấp tỉnh, khối tỉnh'],
    ['tier_district', 'cấp huyện, khối huyện, ủy ban nhân dân huyện'],
    ['tier_commune', 'cấp xã, cấp phường'],
    ['tier_department', 'cấp sở, khối sở, khối sở ngành, khối sở, ngành'],
    ['tier_sector', 'khối ngành dọc, ngành dọc, cơ quan ngành dọc'],
    ['tier_unit', 'khối đơn vị sự nghiệp, đơn vị sự nghiệp, đơn vị sự nghiệp công lập'],
  ],
  moved: [
    [
      'to_province',
      'lên tỉnh, lên cấp tỉnh, chuyển lên tỉnh, đưa lên tỉnh, giao lên tỉnh, giao về tỉnh, về tỉnh, về cấp tỉnh',
    ],
    [
      'to_commune',
      'về xã, về cấp xã, xuống xã, cho xã, chuyển về xã, giao về xã, đưa về xã, xuống cấp xã, cho cấp xã',
    ],
    ['abolished', 'bãi bỏ, hủy bỏ, xóa bỏ'],
  ],
  force: [
    ['issued', 'ban hành, ký ban hành, ký, thông qua, ra đời, phê duyệt, duyệt'],
    ['in_force', 'có hiệu lực thi hành, có hiệu lực, hiệu lực thi hành, hiệu lực, áp dụng'],
    ['lapsed', 'hết hiệu lực, không còn hiệu lực, mất hiệu lực'],
  ],
  relation: [
    ['replaces', 'thay cho, thay thế cho, thay thế, thế chỗ, thế cho, thay chỗ, thay'],
    ['amends', 'sửa đổi bổ sung, sửa đổi, bổ sung sửa đổi, sửa'],
    ['guides', 'hướng dẫn thi hành, hướng dẫn nghị định, hướng dẫn luật'],
  ],
  work: [
    ['received', 'tiếp nhận, nhận được, nhận'],
    ['solved', 'đã giải quyết, giải quyết, xử lý xong, xử lý'],
    ['digitised', 'số hóa'],
    ['eligible', 'đủ điều kiện xử lý'],
  ],
  merger: [
    [
      'before_merger',
      'trước khi sáp nhập, trước sáp nhập, trước hợp nhất, trước khi hợp nhất, trước khi nhập tỉnh, trước khi sát nhập, trước sát nhập, khi chưa sáp nhập, chưa sáp nhập',
    ],
    [
      'after_merger',
      'sau khi sáp nhập, sau sáp nhập, sau hợp nhất, sau khi hợp nhất, sau khi nhập tỉnh, sau nhập tỉnh, sau khi sát nhập, sau sát nhập, từ khi sáp nhập, từ khi hợp nhất',
    ],
  ],
  award: [
    [
      'certificate',
      'tặng bằng khen, bằng khen, được khen thưởng, khen thưởng, được tuyên dương, tuyên dương, biểu dương, được khen, khen',
    ],
    ['order', 'tặng huân chương, huân chương'],
    ['praise', 'tặng giấy khen, giấy khen'],
    ['medal', 'huy chương, kỷ niệm chương'],
    ['flag', 'cờ thi đua'],
  ],
  turn: [
    ['first_time', 'lần đầu tiên, lần đầu, lần một, lần thứ nhất, lần 1'],
    ['second_time', 'lần hai, lần thứ hai, lần 2'],
  ],
  half: [
    ['morning', 'buổi sáng, sáng'],
    ['afternoon', 'buổi chiều, chiều'],
    ['evening', 'buổi tối'],
  ],
  post: [
    ['chair', 'chủ tịch'],
    ['vice_chair', 'phó chủ tịch'],
    ['council_chair', 'chủ tịch hội đồng nhân dân'],
    ['vice_council_chair', 'phó chủ tịch hội đồng nhân dân'],
    ['state_president', 'chủ tịch nước'],
    ['assembly_chair', 'chủ tịch quốc hội'],
    ['secretary', 'bí thư'],
    ['deputy_secretary', 'phó bí thư'],
    ['director', 'giám đốc'],
    ['deputy_director', 'phó giám đốc'],
    ['chief', 'chánh văn phòng ủy ban nhân dân tỉnh, chánh văn phòng ủy ban nhân dân, chánh văn phòng'],
    [
      'deputy_chief',
      'phó chánh văn phòng ủy ban nhân dân tỉnh, phó chánh văn phòng ủy ban nhân dân, phó chánh văn phòng',
    ],
    ['minister', 'bộ trưởng'],
    ['deputy_minister', 'thứ trưởng'],
    ['prime', 'thủ tướng'],
    ['vice_prime', 'phó thủ tướng thường trực, phó thủ tướng'],
  ],
  thing: [
    ['land', 'về đất đai, đất đai'],
    ['payment', 'tiền trả, trả tiền, nộp tiền, thanh toán'],
    ['area', 'diện tích, rộng'],
    ['population', 'dân số, số dân'],
  ],
  event: [
    [
      'open',
      'khai trương, khánh thành, trình làng, đi vào vận hành, chính thức hoạt động, đi vào hoạt động, đưa vào hoạt động, vào hoạt động, mở cửa, lúc mở, mở giao diện, hoạt động, lúc mở cửa, ra mắt',
    ],
    ['set_up', 'thành lập, tỉnh thành lập, được lập, lập'],
    ['close', 'đóng giao diện, đóng cửa, ngừng hoạt động'],
  ],
  facility: [
    ['one_stop', 'bộ phận một cửa, bộ phận tiếp nhận và trả kết quả'],
    [
      'province_centre',
      'trung tâm phục vụ hành chính công tỉnh, trung tâm phục vụ hành chính công cấp tỉnh, trung tâm hành chính công tỉnh, trung tâm tỉnh',
    ],
    [
      'commune_centre',
      'trung tâm phục vụ hành chính công cấp xã, trung tâm hành chính công cấp xã, trung tâm hành chính công xã, trung tâm hành chính công phường, trung tâm phục vụ hành chính công phường, trung tâm phục vụ hành chính công xã',
    ],
    ['service_centre', 'trung tâm phục vụ hành chính công, trung tâm hành chính công'],
    ['online_centre', 'trung tâm dịch vụ hành chính công trực tuyến'],
    ['portal', 'cổng dịch vụ công quốc gia'],
    ['province_portal', 'cổng dịch vụ công của tỉnh, cổng dịch vụ công tỉnh, cổng dịch vụ công cấp tỉnh'],
  ],
  grievance: [
    ['complaint', 'khiếu nại'],
    ['denounce', 'tố cáo'],
  ],
  severity: [
    ['complex', 'phức tạp'],
    ['very_complex', 'đặc biệt phức tạp'],
  ],
  area: [['remote', 'vùng sâu vùng xa, vùng sâu, vùng xa']],
  side: [
    ['above_mean', 'trên mức bình quân, trên bình quân, cao hơn mức bình quân, cao hơn bình quân'],
    ['below_mean', 'dưới mức bình quân, dưới bình quân, thấp hơn mức bình quân, thấp hơn bình quân'],
  ],
  compass: [
    ['north', 'phía bắc, miền bắc, bắc tỉnh'],
    ['south', 'phía nam, miền nam, nam tỉnh'],
  ],
  online_part: [
    ['whole_online', 'toàn trình, trực tuyến toàn trình'],
    ['part_online', 'trực tuyến một phần, dịch vụ công một phần, loại một phần'],
  ],
  compared: [
    ['higher', 'cao hơn, lớn hơn, nhỉnh hơn'],
    ['lower', 'thấp hơn, kém hơn, nhỏ hơn, thua'],
  ],
  scope: [
    ['mean', 'bình quân cả nước, bình quân chung cả nước, bình quân, mức trung bình, trung bình chung'],
  ],
};

/** Words that say the same and exclude nothing. */
export const SAME_WORDS: readonly PhraseLine[] = [
  ['elderly', 'người già, người cao tuổi, người lớn tuổi, cụ già'],
  ['pregnant', 'phụ nữ mang thai, phụ nữ có thai, thai phụ, bà bầu'],
  [
    'merge',
    'sáp nhập, sát nhập, hợp nhất, nhập tỉnh, nhập với, nhập lại, nhập vào, gộp lại, gộp, hình thành từ',
  ],
  ['business', 'hoạt động kinh doanh, kinh doanh'],
  ['satisfied', 'mức độ hài lòng, mức hài lòng, tỷ lệ hài lòng, hài lòng, sự hài lòng'],
  ['post_office', 'bưu điện, bưu chính công ích, bưu chính'],
  ['head_person', 'người đứng đầu, thủ trưởng'],
  ['chairs', 'chủ trì, điều hành hội nghị, chủ tọa, cầm trịch, làm chủ tọa'],
  ['platform', 'nền tảng'],
  ['ready', 'sẵn sàng'],
  ['compel', 'bắt buộc, buộc, bắt, ép'],
  ['top_group', 'nhóm, tốp, top, tóp'],
  ['elected', 'được bầu, bầu, trúng cử'],
  ['trouble', 'gây phiền hà, phiền hà, làm khó dễ, gây khó dễ, làm khó, hành dân'],
  ['unfold', 'tổ chức, diễn ra, được tổ chức, họp'],
  ['named', 'giữ nguyên tên, giữ tên, lấy tên, mang tên'],
  ['goal', 'mục tiêu chung, mục tiêu, chỉ tiêu, phấn đấu, muốn, nhắm tới, hướng tới, đặt ra'],
  ['finish', 'hoàn thành, hoàn tất, làm xong, xong, hoàn tất xong'],
  ['simplify', 'đơn giản hóa, được đơn giản hóa'],
  ['e_id', 'định danh, định danh điện tử, tài khoản định danh điện tử, tài khoản định danh'],
  ['more', 'có thêm, nhiều hơn'],
  ['less', 'bớt đi, bớt, ít hơn'],
  ['viet_nam', 'việt nam, nước ta'],
  ['disabled', 'người khuyết tật, người tàn tật'],
  ['id_card', 'thẻ căn cước công dân, căn cước công dân, thẻ căn cước, căn cước'],
  ['due', 'thời hạn, hạn chót, hạn cuối, kỳ hạn'],
  ['fees', 'phí lệ phí, lệ phí'],
  ['declare', 'kê khai, khai báo, khai'],
  ['program', 'chương trình tổng thể, chương trình'],
  ['kinds', 'nhóm nhiệm vụ, nhóm việc'],
  ['centre', 'trung tâm'],
  ['unit_commune', 'đơn vị hành chính cấp xã, đơn vị cấp xã, xã phường đặc khu'],
  ['units', 'đơn vị, cơ quan đơn vị'],
  [
    'province_city',
    'đơn vị hành chính cấp tỉnh, đơn vị cấp tỉnh, các tỉnh thành phố, các tỉnh thành, các tỉnh, tỉnh thành phố, tỉnh thành, địa phương',
  ],
  ['firms', 'doanh nghiệp, công ty'],
  ['per_year', 'mỗi năm, hằng năm, hàng năm, một năm'],
  ['staff', 'cán bộ, nhân viên, cán bộ công chức'],
  ['counter', 'quầy tiếp nhận, quầy'],
  ['grievances', 'khiếu nại tố cáo'],
  ['feedback', 'phản ánh kiến nghị, phản ánh'],
  ['accounts', 'tài khoản'],
  ['procedure', 'thủ tục hành chính, thủ tục'],
  ['document', 'văn bản'],
  ['files', 'hồ sơ'],
  ['public_service', 'dịch vụ công, dịch vụ'],
  ['conference', 'hội nghị'],
  ['communes', 'xã phường, xã và phường'],
  ['departments', 'sở ngành, sở và ngành'],
  ['ministries', 'bộ ngành, bộ và ngành'],
  ['sum_up', 'tổng kết'],
  ['chapter', 'chương'],
  ['article', 'điều'],
  ['agency', 'cơ quan chuyên môn, cơ quan'],
  ['conditions', 'điều kiện kinh doanh'],
  ['task', 'nhiệm vụ, đầu việc'],
  ['plan', 'kế hoạch'],
  ['online_system', 'hệ thống trực tuyến'],
  ['steer', 'chỉ đạo điều hành, công tác chỉ đạo điều hành'],
  ['transform', 'chuyển đổi số'],
  ['attend', 'đến dự, tới dự, tham dự, dự họp, dự, có mặt, góp mặt, tham gia'],
  ['save_money', 'tiết kiệm, đỡ tốn, bớt tốn, giảm chi'],
  ['neater', 'làm gọn, gọn lại, rút gọn'],
  ['pilot', 'thí điểm, làm thử, chạy thử'],
  ['inspect', 'kiểm tra, thanh tra, rà soát'],
  ['visits', 'lượt khách, lượt người, lượt công dân'],
  ['amount', 'số tiền, tiền'],
  ['appoint', 'bổ nhiệm, cử làm'],
];
