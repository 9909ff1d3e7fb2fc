/**
 * What is counted in administrative Vietnamese, and the units of measure. Data: add a noun where its group is.
 * The longest phrase wins. Phrases are parted by `, `; a comma inside one has a space on both sides.
 */

/** Nouns that make a lone number word a number: `ba cấp`, `năm nhóm nhiệm vụ`. */
export const COUNTED = `
tập thể, cá nhân, tổ chức, cơ quan, đơn vị, địa phương, doanh nghiệp, hợp tác xã, hộ gia đình, hộ kinh doanh, hộ nghèo, hộ,
người, người dân, người dùng, nam giới, nữ giới, phụ nữ, trẻ em, trẻ, nhân khẩu, công dân, đại biểu, khách, khách hàng, học sinh, sinh viên, học viên, thành viên,
cán bộ, công chức, viên chức, cán bộ công chức, người lao động, lao động, nhân viên, chuyên viên, chuyên gia, giám đốc,
phó giám đốc, phó chủ tịch, chủ tịch, lãnh đạo, ủy viên, uỷ viên, tổ viên, đồng chí, đảng viên, hội viên, đoàn viên,
phóng viên, bác sĩ, giáo viên, nhà đầu tư, chủ thể, đầu mối, tổ công tác, tổ, ban, đoàn kiểm tra, đoàn công tác, đoàn, tổ dân phố,
sở, sở ngành, sở , ngành, sở , ban , ngành, bộ , ngành, bộ ngành, phòng ban, phòng chuyên môn, phòng, chi cục, cục, vụ,
trung tâm, trung tâm phục vụ hành chính công, bộ phận một cửa, văn phòng, chi nhánh, ngân hàng, bệnh viện, trường học, trường, trạm y tế,
cơ sở, cơ sở y tế, cơ sở dữ liệu, cơ quan chuyên môn, cơ quan ngành dọc, đơn vị sự nghiệp, đơn vị sự nghiệp công lập, đơn vị cấp xã, đơn vị cấp tỉnh,
hồ sơ, hồ sơ trực tuyến, bộ hồ sơ, thủ tục, thủ tục hành chính, nhóm thủ tục, quy trình, quy trình nội bộ, lĩnh vực, dịch vụ, dịch vụ công,
dịch vụ công trực tuyến, dịch vụ công toàn trình, dịch vụ hành chính công, giấy tờ, giấy phép, giấy chứng nhận, loại giấy tờ, biểu mẫu, mẫu, mẫu đơn, mẫu giấy, tờ khai, phiếu, phiếu khảo sát, đơn, đơn thư, vụ việc,
bản sao, bản chính, bản, thẻ, thẻ căn cước, căn cước, hộ chiếu, chữ ký số, chứng thư số, mã, tài khoản, tài khoản định danh, văn bản, văn bản quy phạm pháp luật, quyết định, nghị quyết, nghị định, thông tư, chỉ thị,
công văn, công điện, kế hoạch, chương trình, đề án, dự án, dự án luật, luật, bộ luật, báo cáo, thông báo, tờ trình, quy định, quy chế, kết luận, hợp đồng, biên bản,
điều kiện, điều kiện kinh doanh, dòng hàng, mặt hàng, sản phẩm, sản phẩm ocop, phương án, sáng kiến, giải pháp, mô hình, công trình, gói thầu, hạng mục,
mục tiêu, mục tiêu chung, mục tiêu cụ thể, chỉ tiêu, chỉ số, chỉ số thành phần, tiêu chí, tiêu chí thành phần, tiêu chuẩn, nội dung, nội dung thành phần, nhiệm vụ, nhóm nhiệm vụ, nhóm giải pháp, nhóm mục tiêu, nhóm vấn đề, nhóm việc, nhóm chỉ số, nhóm nội dung, nhóm tiêu chí, nhóm,
yếu tố, trụ cột, khâu đột phá, khâu, trọng tâm, quan điểm, nguyên tắc, phương châm, bước, công đoạn, cấu phần, thành phần, hợp phần, chuyên đề, vấn đề, bài học, bài học kinh nghiệm, kinh nghiệm, nguyên nhân, hạn chế, tồn tại, kiến nghị, phản ánh, khiếu nại, tố cáo, ý kiến, câu hỏi, câu, đề xuất, yêu cầu, đề nghị,
cấp, cấp hành chính, cấp chính quyền, mức độ, mức, giai đoạn, loại, hình thức, cách, cách thức, phương thức, phương pháp, kênh, trường hợp, tình huống, độ tuổi, đối tượng, nước, quốc gia, vùng, khu vực, khu, cụm, điểm cầu, điểm tiếp nhận, điểm giao dịch, điểm trường, điểm nghẽn, điểm, vụ khiếu nại, vụ án, vụ, việc, công việc, đầu việc, cuộc, cuộc họp, cuộc gọi, cuộc thi, cuộc kiểm tra, hội nghị, hội thảo, lớp, lớp tập huấn, khóa, khoá, buổi, kỳ họp, phiên họp, phiên, đợt, kỳ, ca, lượt, lượt người, lượt người dân, lượt truy cập, lượt khách, lượt hồ sơ, lượt giao dịch, lượt công dân, lượt cán bộ, lượt ý kiến, lượt tiếp công dân, lượt xem, lượt tải, lượt đánh giá, lượt đơn vị, lượt doanh nghiệp,
giao dịch, thanh toán, tin bài, tin , bài, tin, bài viết, bài, bài báo, chuyên mục, chuyên trang, phóng sự, video, ảnh, trang, tờ, cuốn, quyển, tập tài liệu, tài liệu, ấn phẩm, tờ rơi, tờ gấp, pa nô, băng rôn,
chương, điều, khoản, mục, phụ lục, phần, quầy, quầy giao dịch, màn hình, camera, máy tính, máy chủ, máy, thiết bị, ki ốt, kiosk, hệ thống, phần mềm, nền tảng, ứng dụng, website, trang thông tin, cổng thông tin, trung gian thanh toán, đường truyền, bộ,
giải, giải thưởng, giải pháp số, bằng khen, giấy khen, huân chương, danh hiệu, suất quà, suất, phần quà, căn nhà, căn hộ, căn, thửa đất, thửa, lô đất, lô, khu đất, khu công nghiệp, cụm công nghiệp, khu kinh tế, chiếc, xe, con, cây, tàu, tuyến, tuyến đường, cầu, ngõ,
ngày công, công lao động, biên chế, vị trí việc làm, chức danh, chức vụ, suất học bổng, nhiệm kỳ, thế hệ, dân tộc, tôn giáo, ngôn ngữ, đột phá, nhóm đối tượng, tình nguyện viên, đoàn thể, hội, câu lạc bộ, mạng xã hội, fanpage, trang facebook, bộ chỉ số, bộ tiêu chí, bộ thủ tục, hạng mục công việc
`;

/** Territorial units: they also begin a new clause (`năm 2023 tỉnh xếp hạng 14`), so a year before them stays a year. */
export const TERRITORIES = `
tỉnh, tỉnh thành, tỉnh , thành, tỉnh , thành phố, thành phố, bộ, huyện, huyện , thị xã , thành phố, thị xã, thị trấn, quận, xã, phường, xã , phường, xã phường, đặc khu, thôn, xóm, ấp, buôn, bản làng, khối
`;

/** Time that passes. */
export const DURATIONS = `
năm, năm học, năm công tác, năm kinh nghiệm, tháng, ngày, ngày làm việc, ngày đêm, ngày tết, tuần, tuần lễ, giờ, giờ làm việc, giờ đồng hồ, tiếng, tiếng đồng hồ, phút, giây, quý, thập kỷ, thập niên, thế kỷ
`;

/** Measures that are counted like nouns, but may stand after decimals. */
export const MEASURES = `
km², km, m², m³, mét vuông, mét khối, mét, m, ha, hecta, héc ta, kg, ki lô gam, tấn, tạ, lít, cm, mm, dm, mbps, kwh, mw, kw, tuổi, độ, cây số, ki lô mét, hải lý
`;

/** `5 đồng chí` is no money: words that begin like a unit and are none. */
export const NOT_UNITS = `
xã hội, đồng bộ, đồng thời, đồng đều, đồng ý, đồng nhất, đồng hạng, đồng loạt, đồng bào, đồng tình, đồng hành, đồng nai, đồng tháp, đồng hồ, đồng phục, đồng nghiệp, đồng minh, đồng thuận, đồng hóa, đồng hoá, đồng chủ trì, đồng tác giả, đồng sáng lập, đồng ruộng, đồng bằng, đồng đội, đồng cấp, ngày càng, ngày nay, lần lượt, lần đầu, lần nữa, lần thứ, tỉnh ủy, tỉnh uỷ, tỉnh lộ, bộ máy, bộ trưởng, bộ nội vụ, bộ phận, bộ chính trị, mức lương, điều hành, điều chỉnh, điều động, điều tra, cách đây, cách mạng, cách ly, phần lớn, phần nào, đơn giản, đơn giá, bản thân, cấp trên, cấp dưới, cấp phép, cấp ủy, cấp uỷ, cấp xã, cấp tỉnh, cấp huyện, cấp bộ, giải quyết, giải ngân, giải thích, nước ngoài, nước ta, hội đồng, hội nhập, công khai, phòng chống, phòng ngừa, trang bị, trường đại học, điểm a, điểm b, điểm c, năm nay, năm ngoái, năm mới, năm nào, tháng này, tháng nào, ngày nào, ngày mai, tuổi trẻ, tuần này, giờ đây, giờ này, việc làm, việc này, xã nào, tiếng anh, tiếng việt, tiếng nói, con số, mã số, khoản thu, khách quan, bài bản, câu chuyện, mục đích, loại trừ, đoàn kết, tổ quốc, ban hành, ban đầu, ban ngành, khối lượng, khu dân cư mới, kỳ vọng, kỳ này, kỳ trước, việc gì
`;

/** Words after a number that are no unit: what follows is about something else. */
export const NOT_COUNTED = `
và, với, so với, của, là, trong, trên, dưới, từ, đến, tới, lên, xuống, còn, thì, mà, nhưng, hoặc, hay, để, do, bởi, vì, nên, ở, tại, vào, ra, về, theo, cho, qua, sau, trước, khi, không, có, được, bị, đã, đang, sẽ, vẫn, cũng, phải, nếu, này, đó, kia, ấy, nào, gì, ai, à, ạ, hả, nhé, chứ, đúng, tốt, khá, yếu, kém, trung bình, xuất sắc, toàn quốc, cả nước, liên tiếp, liên tục, chuyển, giảm, tăng, tụt, đạt, gồm, rồi, thôi, nữa, mỗi, hằng, hàng, năm, tháng, ngày, quý, trở, như, cùng, cả, đầu, cuối, giữa, nhất, thấp, cao, hơn, gần, khoảng, vượt, chiếm, bằng, phần, nửa, rưỡi, thuộc, những, các, một, bao nhiêu, mấy, k, ko, nhỉ, vậy, thế, tức, trừ, chỉ, mới, riêng, trừ, cứ, đều, đứng, xếp, hạng, thứ, bãi bỏ, tròn, đẹp, số
`;
