/** What citizens say at home of offices, files and figures, and what the documents say. */
export const EVERYDAY: readonly (readonly string[])[] = [
  // Asking people, marking, ranking
  ['thấp nhất', 'chót bảng', 'cuối bảng', 'hạng chót', 'đội sổ', 'bét bảng'],
  ['cả nước', 'toàn quốc', 'nước mình', 'khắp nước'],
  ['hài lòng', 'ưng bụng', 'vừa lòng', 'vừa ý'],
  ['bao xa', 'đi xa', 'đi quá', 'cây số'],
  // People of the office
  ['cán bộ', 'công chức', 'viên chức', 'nhân viên'],
  ['tương đương', 'ngang', 'ngang hàng', 'ngang chức', 'ngang với'],
  ['công an xã', 'công an cấp xã', 'công an phường'],
  ['nhân viên bưu điện', 'nhân viên bưu chính'],
  ['hướng dẫn', 'chỉ dẫn', 'chỉ cách', 'chỉ cho', 'bày cho'],
  ['hướng dẫn sai', 'chỉ sai', 'hướng dẫn nhầm'],
  // Where and when
  ['bất kỳ', 'nơi khác', 'xã khác', 'phường khác', 'chỗ khác'],
  ['phi địa giới', 'không phụ thuộc địa giới', 'không phụ thuộc nơi cư trú', 'không kể nơi ở'],
  ['chậm nhất', 'hạn chót', 'hạn cuối', 'trễ nhất', 'muộn nhất'],
  ['xã phường', 'phường xã', 'đơn vị cấp xã', 'cấp xã'],
  // Files and ways
  ['trực tuyến', 'online', 'lên mạng', 'qua internet', 'điện tử'],
  ['bản giấy', 'hồ sơ giấy', 'giấy tờ giấy'],
  ['số hóa', 'scan', 'quét hồ sơ'],
  ['ứng dụng', 'app', 'phần mềm'],
  ['toàn trình', 'trọn gói', 'từ đầu đến cuối'],
  ['đầu mối', 'một nơi', 'một chỗ'],
  ['lấy số', 'bốc số', 'bấm số'],
  // Complaints
  ['làm đơn', 'viết đơn', 'nộp đơn', 'gửi đơn'],
  ['trình bày trực tiếp', 'bằng miệng', 'nói miệng', 'bằng lời'],
  ['khởi kiện', 'đi kiện', 'ra tòa', 'thưa kiện'],
  ['tố cáo', 'tố giác'],
  ['thụ lý', 'nhận giải quyết'],
  // Documents
  ['trọng tâm', 'ưu tiên', 'điểm nhấn'],
  ['tuyên truyền', 'tin bài', 'đưa tin', 'đăng báo'],
];
