/**
 * Short forms and chat spelling. Data, with the folded short form as key; staff can read and extend it.
 * `full` is written with diacritics because it is also shown to people. The first entry whose conditions hold wins.
 */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** Domain forms are expanded in documents and questions; chat forms in questions only. */
  readonly scope: 'domain' | 'chat';
  /** Only directly after one of these folded terms (short forms as typed, not expanded). */
  readonly after?: readonly string[];
  /** Only directly before one of these folded terms; `#` stands for a figure. */
  readonly before?: readonly string[];
  /** Only when typed exactly so (lower case, with diacritics), where folding would meet another word. */
  readonly typed?: string;
}

const domain = (short: string, full: string, when: Partial<Abbreviation> = {}): Abbreviation => ({
  short,
  full,
  scope: 'domain',
  ...when,
});
const chat = (short: string, full: string, when: Partial<Abbreviation> = {}): Abbreviation => ({
  short,
  full,
  scope: 'chat',
  ...when,
});

export const ABBREVIATIONS: readonly Abbreviation[] = [
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
  domain('qd', 'quyết định', { typed: 'qđ' }),
  domain('nq', 'nghị quyết'),
  chat('qd', 'quyết định', { before: ['#', 'so'] }),
  chat('nd', 'nghị định', { before: ['#', 'so'] }),
  chat('nd', 'nghị định', { typed: 'nđ' }),
  chat('tt', 'thông tư', { before: ['#', 'so'] }),
  chat('tt', 'trực tuyến', { after: ['dvhcc', 'ttdvhcc', 'dvc', 'hcc', 'cong', 'nop', 'toan'] }),
  chat('tt', 'trung tâm', { before: ['dvhcc', 'pvhcc', 'hcc', 'phuc', 'dich', 'hanh', 'dv', 'tinh'] }),
  chat('tt', 'thủ tục', { before: ['hc', 'nay', 'gi'] }),
  chat('dv', 'dịch vụ'),
  chat('hc', 'hành chính'),
  chat('hs', 'hồ sơ'),
  chat('kh', 'Khánh Hòa', { after: ['tinh', 'o'] }),
  chat('kh', 'kế hoạch', { before: ['#'] }),
  chat('ct', 'chỉ thị', { before: ['#', 'so'] }),
  chat('tr', 'triệu', { after: ['#'] }),
  chat('ct', 'chủ tịch', { before: ['tinh', 'ubnd', 'xa', 'phuong', 'huyen'] }),
  chat('pct', 'phó chủ tịch'),
  chat('gd', 'giám đốc', { typed: 'gđ' }),
  chat('tk', 'tài khoản'),
  chat('t', 'tuổi', { after: ['may', '#'] }),
  chat('nvu', 'nội vụ'),
  chat('lp', 'lệ phí'),
  chat('kq', 'kết quả'),
  chat('tp', 'thành phố', { before: ['nha', 'cam', 'phan', 'ho', 'hcm'] }),
  chat('hd', 'hoạt động', { typed: 'hđ' }),
  chat('hd', 'hướng dẫn', { before: ['nop', 'lam', 'thu'] }),
  chat('ko', 'không'),
  chat('k', 'không'),
  chat('kg', 'không'),
  chat('kh', 'không'),
  chat('hok', 'không'),
  chat('hong', 'không'),
  chat('dc', 'được'),
  chat('dk', 'được', { typed: 'đk', after: ['lam', 'nop', 'nhan'] }),
  chat('dk', 'đăng ký', { typed: 'đk' }),
  chat('dk', 'đăng ký'),
  chat('j', 'gì'),
  chat('z', 'vậy'),
  chat('v', 'vậy'),
  chat('zay', 'vậy'),
  chat('bn', 'bao nhiêu'),
  chat('bnhiu', 'bao nhiêu'),
  chat('bnhieu', 'bao nhiêu'),
  chat('nhiu', 'bao nhiêu'),
  chat('ntn', 'như thế nào'),
  chat('nnao', 'như thế nào'),
  chat('tnao', 'thế nào'),
  chat('lm', 'làm'),
  chat('lsao', 'làm sao'),
  chat('vs', 'với'),
  chat('ng', 'người'),
  chat('ngta', 'người ta'),
  chat('mik', 'mình'),
  chat('mk', 'mình'),
  chat('pk', 'phải không'),
  chat('r', 'rồi'),
  chat('rui', 'rồi'),
  chat('bjo', 'bây giờ'),
  chat('bgio', 'bây giờ'),
  chat('bh', 'bây giờ'),
  chat('hnay', 'hôm nay'),
  chat('trc', 'trước'),
  chat('ck', 'chuyển khoản'),
  chat('ccuoc', 'căn cước'),
  chat('sdt', 'số điện thoại'),
  chat('dt', 'điện thoại', { after: ['so'] }),
  chat('onl', 'trực tuyến'),
  chat('online', 'trực tuyến'),
];
