import { type Abbreviation, chat, domain } from './abbreviation.ts';
import { CHAT_ABBREVIATIONS } from './chat-abbreviations.ts';
import { fold } from './fold.ts';
import { OTHER_PROVINCES } from './province-names.ts';
import { isPlainSyllable } from './syllables/match-rime.ts';

/** `qnam`, `tthue`: initials of all words but the last. Those that are a syllable of their own are no short forms. */
function provinceForms(): Abbreviation[] {
  const forms = new Map<string, string[]>();
  for (const name of OTHER_PROVINCES) {
    const words = fold(name).split(/[ -]+/u);
    const short =
      words
        .slice(0, -1)
        .map((word) => word.charAt(0))
        .join('') + (words.at(-1) ?? '');
    if (words.length > 1 && !isPlainSyllable(short)) forms.set(short, [...(forms.get(short) ?? []), name]);
  }
  return [...forms].map(([short, [full = '', ...also]]) =>
    chat(short, full, also.length > 0 ? { also } : {}),
  );
}

/**
 * Short forms and chat spelling that hold everywhere; those of one province are in its content
 * (`content/short-forms.yaml`).
 */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  // Terms of administration, in documents and questions.
  domain('cchc', 'cải cách hành chính'),
  domain('tthc', 'thủ tục hành chính'),
  domain('dvc', 'dịch vụ công'),
  domain('dvctt', 'dịch vụ công trực tuyến'),
  domain('dvcqg', 'dịch vụ công quốc gia'),
  domain('dvcqgia', 'dịch vụ công quốc gia'),
  domain('ubnd', 'ủy ban nhân dân'),
  domain('hdnd', 'hội đồng nhân dân'),
  domain('ubmttq', 'ủy ban mặt trận tổ quốc'),
  domain('mttq', 'mặt trận tổ quốc'),
  domain('hcc', 'hành chính công'),
  domain('tthcc', 'trung tâm hành chính công'),
  domain('pvhcc', 'phục vụ hành chính công'),
  domain('ttpvhcc', 'trung tâm phục vụ hành chính công'),
  domain('dvhcc', 'dịch vụ hành chính công'),
  domain('ttdvhcc', 'trung tâm dịch vụ hành chính công'),
  domain('ttdvhcctt', 'trung tâm dịch vụ hành chính công trực tuyến'),
  domain('qg', 'quốc gia'),
  domain('csdl', 'cơ sở dữ liệu'),
  domain('cntt', 'công nghệ thông tin'),
  domain('cbccvc', 'cán bộ công chức viên chức'),
  domain('cbcc', 'cán bộ công chức'),
  domain('vbqppl', 'văn bản quy phạm pháp luật'),
  domain('qppl', 'quy phạm pháp luật'),
  domain('ptth', 'phát thanh truyền hình'),
  domain('ttg', 'Thủ tướng'),
  domain('tw', 'trung ương'),
  domain('qd', 'quyết định', { typed: 'qđ' }),
  domain('nq', 'nghị quyết'),

  // Documents by number.
  chat('qd', 'quyết định', { before: ['#', 'so'] }),
  chat('nd', 'nghị định', { before: ['#', 'so'] }),
  chat('nd', 'nghị định', { after: ['thay', 'theo', 'sua', 'cho', 'bang'] }),
  chat('nd', 'nghị định', { typed: 'nđ' }),
  chat('nd', 'nội dung', { after: ['cac', 'nhung', 'may', 'nhieu', '#'] }),
  chat('nd', 'người dân', { also: ['nội dung'] }),
  chat('tt', 'thông tư', { before: ['#', 'so'] }),
  chat('kh', 'Khánh Hòa', {
    after: 'tinh o tai cua ve dan sipas papi pci dti index cchc hoi idx'.split(' '),
  }),
  chat('kh', 'Khánh Hòa', { before: 'xep dat hang dung sap hop moi sau truoc nam la may'.split(' ') }),
  chat('kh', 'kế hoạch', { before: ['#'] }),
  chat('ct', 'chỉ thị', { before: ['#', 'so'] }),
  chat('cv', 'công văn', { before: ['#', 'so'] }),
  chat('vb', 'văn bản'),

  // Offices and people in office.
  chat('tt', 'trực tuyến', { after: 'dvhcc ttdvhcc dvc hcc cong nop toan so hs thuc tuyen'.split(' ') }),
  chat('tt', 'trung tâm', { before: ['dvhcc', 'pvhcc', 'hcc', 'phuc', 'dich', 'hanh', 'dv', 'tinh'] }),
  chat('tr', 'trung', { before: ['tam', 'uong', 'binh'] }),
  chat('tt', 'thủ tục', { before: ['hc', 'nay', 'gi'] }),
  chat('ct', 'chủ tịch', { before: ['tinh', 'ubnd', 'xa', 'phuong', 'huyen', 'hdnd', 'tp'] }),
  chat('ct', 'chương trình', { also: ['chủ tịch', 'công ty'] }),
  chat('pct', 'phó chủ tịch'),
  chat('gd', 'giám đốc', {
    typed: 'gđ',
    before: 'so trung cong benh tt ttpvhcc snv stp stc sxd syt sct sgddt skhcn snnmt'.split(' '),
  }),
  chat('gd', 'giám đốc', {
    before: 'so trung cong benh tt ttpvhcc snv stp stc sxd syt sct sgddt skhcn snnmt'.split(' '),
  }),
  chat('gd', 'gia đình', { typed: 'gđ', also: ['giám đốc'] }),
  chat('nvu', 'nội vụ'),
  chat('vp', 'văn phòng'),
  chat('dh', 'đại học'),
  chat('qh', 'Quốc hội', { before: ['khoa', 'bau', 'thong', 'ban'] }),
  chat('cq', 'cơ quan'),
  chat('dvi', 'đơn vị'),
  chat('dv', 'đơn vị', { typed: 'đv' }),
  chat('dp', 'địa phương', { typed: 'đp' }),
  chat('cb', 'cán bộ'),
  chat('cc', 'căn cước', { after: ['the', 'lam', 'can', 'doi'] }),
  chat('cc', 'công chức', {
    before: ['xa', 'phuong', 'cap', 'vien', 'tu', 'tinh', 'so', 'chung'],
    also: ['công chứng', 'căn cước'],
  }),
  chat('cccd', 'căn cước công dân'),
  chat('cmnd', 'chứng minh nhân dân'),
  chat('ccuoc', 'căn cước'),
  chat('dn', 'Đà Nẵng', { after: ['tinh', 'tp', 'pho', 'o'] }),
  chat('dn', 'doanh nghiệp', { also: ['Đà Nẵng'] }),
  chat('xh', 'xếp hạng', { before: ['may', 'thu', 'bao', 'bn', 'nao', '#'] }),
  chat('xh', 'xã hội', { after: ['kt', 'te', 'hiem', 'bh', 'nha', 'o'] }),
  chat('tp', 'thành phố', { before: ['nha', 'cam', 'phan', 'ho', 'hcm', 'da', 'ha'] }),
  chat('tp', 'tư pháp', { after: ['so', 'phong'] }),
  ...provinceForms(),
  chat('tphcm', 'thành phố Hồ Chí Minh'),
  chat('hcm', 'Hồ Chí Minh'),
  chat('hn', 'Hà Nội', { after: ['o', 'tai', 'tp', 'thanh', 'pho', 'ra'] }),

  // Words of paperwork.
  chat('dv', 'đơn vị', { after: ['#', 'may', 'nhieu', 'bn', 'nhung', 'cac'] }),
  chat('dv', 'dịch vụ'),
  chat('hc', 'hành chính'),
  chat('hs', 'học sinh', { after: ['cac', 'em', 'chau'] }),
  chat('hs', 'học sinh', { before: ['lop', 'tieu', 'trung', 'gioi', 'ngheo'] }),
  chat('hs', 'hồ sơ'),
  chat('tk', 'tài khoản', { also: ['thống kê'] }),
  chat('lp', 'lệ phí'),
  chat('kq', 'kết quả'),
  chat('gt', 'giấy tờ'),
  chat('gp', 'giấy phép', { also: ['giải pháp'] }),
  chat('gpxd', 'giấy phép xây dựng'),
  chat('gpkd', 'giấy phép kinh doanh'),
  chat('dkkd', 'đăng ký kinh doanh'),
  chat('gcn', 'giấy chứng nhận'),
  chat('qsdd', 'quyền sử dụng đất'),
  chat('bhyt', 'bảo hiểm y tế'),
  chat('bhxh', 'bảo hiểm xã hội'),
  chat('gplx', 'giấy phép lái xe'),
  chat('cs', 'chính sách', { before: ['ho', 'uu', 'moi', 'phap', 'dan'] }),
  chat('cs', 'chỉ số', { also: ['chính sách', 'cơ sở'] }),
  chat('bc', 'báo cáo'),
  chat('tb', 'trung bình', { after: 'diem muc trung vi dv dvi loai hang sipas index papi pci'.split(' ') }),
  chat('tb', 'thông báo', { also: ['trung bình'] }),
  chat('tgian', 'thời gian'),
  chat('hthong', 'hệ thống'),
  chat('hdan', 'hướng dẫn'),
  chat('tg', 'thời gian', { before: 'giai lam nop xu tra nhan cho bao gq'.split(' ') }),
  chat('sl', 'số lượng', { also: ['số liệu'] }),
  chat('ptram', 'phần trăm'),
  chat('hd', 'hoạt động', { typed: 'hđ', before: ['tu', 'khi', 'nam', 'tot', 'hieu', 'the'] }),
  chat('hd', 'hoạt động', { typed: 'hđ', after: ['vao', 'gio', 'dang', 'ngung', 'da'] }),
  chat('hd', 'hướng dẫn', { before: ['nop', 'lam', 'thu'] }),
  chat('dk', 'được', { typed: 'đk', after: ['lam', 'nop', 'nhan'] }),
  chat('dk', 'điều kiện', { after: ['can', 'du', 'nhung', 'cac'] }),
  chat('dk', 'đăng ký', { also: ['điều kiện'] }),
  chat('dky', 'đăng ký'),
  chat('sd', 'sử dụng'),
  chat('qly', 'quản lý'),
  chat('xd', 'xây dựng'),
  chat('lh', 'liên hệ'),
  chat('yc', 'yêu cầu'),
  chat('sdt', 'số điện thoại'),
  chat('dt', 'điện thoại', { after: ['so'] }),
  chat('dthoai', 'điện thoại'),
  chat('ck', 'chuyển khoản'),
  chat('onl', 'trực tuyến'),
  chat('online', 'trực tuyến'),
  chat('cds', 'chuyển đổi số'),
  chat('ds', 'dân số', { before: ['kh', 'khanh', 'tinh', 'la', 'bao', 'bn', 'nam'] }),
  chat('ds', 'danh sách', { also: ['dân số'] }),
  chat('tl', 'tỷ lệ', { also: ['trả lời', 'tài liệu'] }),
  chat('bq', 'bình quân'),
  chat('gq', 'giải quyết'),
  chat('ld', 'lãnh đạo', { typed: 'lđ', also: ['lao động'] }),
  chat('sn', 'sáp nhập', { after: ['sau', 'truoc', 'khi', 'duoc', 'bi'] }),
  chat('idx', 'index'),
  chat('ktxh', 'kinh tế xã hội'),
  chat('nsnn', 'ngân sách nhà nước'),
  chat('nc', 'nước', { after: ['ca', 'nha', 'trong', 'ngoai', 'toan'] }),
  chat('sv', 'sinh viên'),
  chat('svien', 'sinh viên'),
  chat('nn', 'nhà nước', { after: ['cq', 'quan', 'li', 'ly', 'sach'] }),

  // Figures.
  chat('tr', 'triệu', { after: ['#'] }),
  chat('k', 'nghìn', { after: ['#'], before: ['dong', 'vnd', 'tien', 'moi'] }),
  chat('t', 'tuổi', { after: ['may'] }),
  chat('t', 'tuổi', { after: ['#'], before: ['lam', 'duoc', 'dc', 'co', 'tro', 'thi', 'moi'] }),

  ...CHAT_ABBREVIATIONS,
];
