import type { SeriesMeasure } from '../../src/answer/series/series.ts';

export type Form = 'value' | 'both' | 'latest' | 'all' | 'best' | 'worst' | 'change' | 'before' | 'recent';

export const INDEX_NAMES: Readonly<Record<string, readonly string[]>> = {
  'PAR INDEX': [
    'PAR INDEX',
    'chỉ số cải cách hành chính',
    'chỉ số CCHC',
    'Par Index',
    'chỉ số PAR INDEX',
    'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
  ],
  SIPAS: [
    'SIPAS',
    'chỉ số hài lòng',
    'chỉ số SIPAS',
    'chỉ số hài lòng của người dân',
    'sipas',
    'chỉ số về sự hài lòng',
  ],
  PAPI: [
    'PAPI',
    'chỉ số PAPI',
    'papi',
    'chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    'Chỉ số PAPI',
    'chỉ số hiệu quả quản trị và hành chính công',
  ],
  PCI: [
    'PCI',
    'chỉ số năng lực cạnh tranh',
    'chỉ số PCI',
    'chỉ số năng lực cạnh tranh cấp tỉnh',
    'pci',
    'Chỉ số PCI',
  ],
  DTI: ['DTI', 'chỉ số chuyển đổi số', 'chỉ số DTI', 'chỉ số chuyển đổi số cấp tỉnh', 'dti', 'Chỉ số DTI'],
  PGI: ['PGI', 'chỉ số xanh', 'chỉ số PGI', 'chỉ số xanh cấp tỉnh', 'pgi', 'Chỉ số Xanh'],
  'ICT Index': [
    'ICT Index',
    'chỉ số ICT Index',
    'chỉ số ứng dụng công nghệ thông tin',
    'ict index',
    'ICT INDEX',
    'chỉ số công nghệ thông tin',
  ],
};

export const COUNTED: Readonly<Record<string, readonly string[]>> = {
  'hạng tốt': [
    'số đơn vị hạng tốt',
    'số đơn vị xếp hạng tốt',
    'số đơn vị tốt về cải cách hành chính',
    'số đơn vị xếp loại tốt',
    'số đơn vị được xếp hạng tốt',
    'đơn vị hạng tốt',
  ],
  'hạng khá': [
    'số đơn vị hạng khá',
    'số đơn vị xếp hạng khá',
    'số đơn vị khá về cải cách hành chính',
    'số đơn vị xếp loại khá',
    'số đơn vị được xếp hạng khá',
    'đơn vị hạng khá',
  ],
  'hạng trung bình': [
    'số đơn vị hạng trung bình',
    'số đơn vị xếp hạng trung bình',
    'số đơn vị trung bình về cải cách hành chính',
    'số đơn vị xếp loại trung bình',
    'số đơn vị được xếp hạng trung bình',
    'đơn vị hạng trung bình',
  ],
  'hạng yếu': [
    'số đơn vị hạng yếu',
    'số đơn vị xếp hạng yếu',
    'số đơn vị yếu về cải cách hành chính',
    'số đơn vị xếp loại yếu',
    'số đơn vị được xếp hạng yếu',
    'đơn vị hạng yếu',
  ],
  'điểm huyện Khánh Vĩnh': [
    'điểm huyện Khánh Vĩnh',
    'điểm cải cách hành chính của huyện Khánh Vĩnh',
    'điểm xếp hạng cải cách hành chính của Khánh Vĩnh',
    'điểm của Khánh Vĩnh',
    'điểm CCHC huyện Khánh Vĩnh',
    'điểm của huyện Khánh Vĩnh',
  ],
  'điểm Ngân hàng Nhà nước chi nhánh tỉnh': [
    'điểm Ngân hàng Nhà nước chi nhánh tỉnh',
    'điểm cải cách hành chính của Ngân hàng Nhà nước',
    'điểm của Ngân hàng Nhà nước chi nhánh tỉnh',
    'điểm CCHC của Ngân hàng Nhà nước',
    'điểm Ngân hàng Nhà nước',
    'điểm xếp hạng cải cách hành chính của Ngân hàng Nhà nước chi nhánh tỉnh',
  ],
  'dân số': [
    'dân số',
    'dân số tỉnh',
    'dân số Khánh Hòa',
    'dân số tỉnh Khánh Hòa',
    'dân số của tỉnh Khánh Hòa',
    'dân số của Khánh Hòa',
  ],
  'số người trả lời': [
    'số người trả lời SIPAS',
    'số người trả lời khảo sát SIPAS',
    'số người trả lời',
    'số người trả lời khảo sát hài lòng SIPAS',
    'số người trả lời của SIPAS',
    'số người trả lời SIPAS cả nước',
  ],
  'không bị gây phiền hà': [
    'tỷ lệ không bị gây phiền hà',
    'tỷ lệ người dân không bị gây phiền hà',
    'tỷ lệ người dân nói không bị gây phiền hà',
    'tỉ lệ không bị gây phiền hà',
    'tỷ lệ không bị gây phiền hà cả nước',
    'tỷ lệ người được hỏi nói không bị gây phiền hà',
  ],
};

const PLACES: Readonly<Record<string, readonly string[]>> = {
  'Khánh Hòa': [' của Khánh Hòa', '', ' tỉnh Khánh Hòa', ' của tỉnh', ' Khánh Hòa', ' của tỉnh Khánh Hòa'],
  'Ninh Thuận': [
    ' của Ninh Thuận',
    ' Ninh Thuận',
    ' tỉnh Ninh Thuận',
    ' của tỉnh Ninh Thuận',
    ' Ninh Thuận cũ',
    ' của Ninh Thuận trước sáp nhập',
  ],
  'cả nước': [
    ' bình quân cả nước',
    ' cả nước',
    ' trung bình cả nước',
    ' bình quân của 63 tỉnh, thành',
    ' của cả nước',
    ' bình quân các tỉnh, thành',
  ],
  'bình quân vùng': [
    ' bình quân vùng',
    ' vùng Bắc Trung Bộ và Duyên hải miền Trung',
    ' bình quân vùng Bắc Trung Bộ và Duyên hải miền Trung',
    ' trung bình vùng',
    ' bình quân của vùng',
    ' bình quân vùng Duyên hải miền Trung',
  ],
};

export const placesOf = (place: string): readonly string[] =>
  PLACES[place] ?? [` của ${place}`, ` ${place}`, ` tỉnh ${place}`, ` của tỉnh ${place}`];

/** `{n}`: the name with its place; `{y}`, `{x}`: years; `{v}`: how a value is asked for. */
export const WORDINGS: Readonly<Record<Form, readonly string[]>> = {
  value: [
    '{n} năm {y} {v}?',
    'Năm {y} {n} {v}?',
    'cho hỏi {n} năm {y} {v} ạ',
    '{n} {y} {v}',
    'Cho tôi biết {n} năm {y} {v}',
    'ad ơi {n} năm {y} {v} vậy',
    'Xin hỏi năm {y}, {n} {v}?',
    '{n} của năm {y} {v}?',
  ],
  both: [
    '{n} năm {y} bao nhiêu điểm, hạng mấy?',
    'Năm {y} {n} đạt bao nhiêu, xếp thứ mấy?',
    '{n} {y}',
    'Cho biết điểm và thứ hạng {n} năm {y}',
    '{n} năm {y} thế nào?',
    'kết quả {n} năm {y}',
  ],
  before: [
    '{n} năm {y} so với năm trước tăng hay giảm?',
    '{n} năm {y} tăng giảm bao nhiêu so với năm trước?',
    'So với năm trước, {n} năm {y} thay đổi thế nào?',
    '{n} năm {y} so với năm liền trước thay đổi bao nhiêu?',
    '{n} {y} chênh bao nhiêu so với năm trước đó?',
    '{n} năm {y} thay đổi ra sao so với năm trước?',
  ],
  recent: [
    '{n} 3 năm gần nhất',
    '{n} ba năm gần đây?',
    '3 năm qua {n} thế nào?',
    'Cho tôi {n} trong 3 năm gần đây',
    '{n} 3 năm gần đây ra sao',
    '{n} trong ba năm gần nhất là bao nhiêu?',
  ],
  latest: [
    '{n} mới nhất {v}?',
    '{n} hiện nay {v}?',
    '{n} gần đây nhất {v}?',
    'Hiện nay {n} {v}?',
    '{n} năm gần nhất {v}?',
    '{n} hiện tại {v} ạ?',
  ],
  all: [
    '{n} qua các năm',
    '{n} các năm gần đây thế nào?',
    '{n} từ {x} đến {y}',
    'Diễn biến {n} qua các năm?',
    '{n} giai đoạn {x}-{y}',
    'Cho tôi {n} tất cả các năm',
    'Liệt kê {n} theo từng năm',
    '{n} từ năm {x} đến năm {y} ra sao?',
    '{n} từ {x} đến nay',
    'lịch sử {n}',
  ],
  best: [
    'Năm nào {n} cao nhất?',
    '{n} cao nhất là năm nào?',
    '{n} năm nào cao nhất?',
    'Từ {x} đến {y}, năm nào {n} cao nhất?',
    'nam nao {n} cao nhat',
    '{n} cao nhất vào năm nào ạ?',
  ],
  worst: [
    'Năm nào {n} thấp nhất?',
    '{n} thấp nhất là năm nào?',
    '{n} năm nào thấp nhất?',
    'Từ {x} đến {y}, năm nào {n} thấp nhất?',
    'nam nao {n} thap nhat',
    '{n} thấp nhất vào năm nào ạ?',
  ],
  change: [
    '{n} năm {y} so với năm {x} thay đổi thế nào?',
    '{n} năm {y} tăng hay giảm bao nhiêu so với {x}?',
    'So với năm {x}, {n} năm {y} tăng hay giảm?',
    '{n} từ {x} đến {y} tăng giảm bao nhiêu?',
    '{n} {y} so với {x} chênh bao nhiêu?',
    '{n} năm {y} thay đổi bao nhiêu so với năm {x}?',
  ],
};

export const ASKED: Readonly<Record<SeriesMeasure, readonly string[]>> = {
  score: ['bao nhiêu điểm', 'được bao nhiêu điểm', 'đạt mấy điểm', 'là bao nhiêu điểm', 'đạt bao nhiêu điểm'],
  rank: ['xếp thứ mấy', 'hạng mấy', 'đứng thứ mấy', 'xếp hạng mấy', 'đứng hạng bao nhiêu'],
  amount: ['là bao nhiêu', 'bao nhiêu', 'là mấy', 'được bao nhiêu', 'có bao nhiêu'],
};
/** The measure before the name where the value itself is not asked for. */
export const NAMED: Readonly<Record<SeriesMeasure, readonly string[]>> = {
  score: ['điểm ', 'điểm số '],
  rank: ['thứ hạng ', 'xếp hạng '],
  amount: [''],
};
