/** One side of a contrast. Phrases are lower case, with diacritics. */
export interface ContrastSide {
  /** For people: what an answer that lacks it does not speak of. */
  readonly name: string;
  /** Phrases that mean this side and no other. */
  readonly says: readonly string[];
  /** Phrases that a sentence of this side may have instead; they mean nothing by themselves. */
  readonly also?: readonly string[];
  /** Asked for, it must be said: it is an exception, and a sentence without it speaks of the rule. */
  readonly must?: true;
}

/** Things that are told apart: a figure of one side is no figure of another. */
export interface Contrast {
  readonly sides: readonly ContrastSide[];
  /** Phrases that hold a word of a side but do not mean it. */
  readonly except?: readonly string[];
  /** A sentence that names another side outright, and the asked one only by a loose word, speaks of the other. */
  readonly strict?: true;
}

export const CONTRASTS: readonly Contrast[] = [
  {
    sides: [
      {
        name: 'hồ sơ trễ hạn',
        says: ['trễ hạn', 'trễ hẹn', 'quá hạn', 'chậm hạn', 'không đúng hạn', 'chưa đúng hạn', 'sai hẹn'],
        also: ['trễ', 'chậm'],
        must: true,
      },
      {
        name: 'hồ sơ đúng hạn',
        says: ['đúng hạn', 'đúng hẹn', 'trước và đúng hạn', 'trước hạn và đúng hạn', 'đúng thời hạn'],
      },
      { name: 'hồ sơ sớm hạn', says: ['sớm hạn', 'trước hạn', 'sớm hẹn', 'trước hẹn'], also: ['trước'] },
    ],
  },
  {
    sides: [
      {
        name: 'hồ sơ trực tiếp',
        says: ['nộp trực tiếp', 'trực tiếp', 'hồ sơ giấy', 'bản giấy'],
        also: ['tại quầy', 'tại bộ phận một cửa'],
      },
      {
        name: 'hồ sơ trực tuyến',
        says: ['trực tuyến', 'qua mạng', 'trên mạng', 'online'],
        also: ['điện tử', 'cổng dịch vụ công', 'số hóa'],
      },
    ],
    except: ['trực tiếp chỉ đạo', 'trực tiếp phụ trách', 'truyền hình trực tiếp', 'hỏi trực tiếp'],
  },
  {
    sides: [
      {
        name: 'việc tăng',
        says: ['tăng', 'tăng thêm', 'tăng lên'],
        also: ['lên', 'cao hơn', 'thêm', 'vươn', 'cải thiện'],
      },
      {
        name: 'việc giảm',
        says: ['giảm', 'cắt giảm', 'tụt', 'sụt'],
        also: ['rút ngắn', 'rút', 'bớt', 'bỏ', 'xuống', 'thấp hơn', 'còn', 'tinh gọn', 'tiết kiệm', 'lùi'],
      },
    ],
    except: ['tăng cường', 'tăng trưởng', 'giảm nghèo', 'tăng giảm', 'gia tăng'],
  },
  {
    sides: [
      {
        name: 'mức cao nhất',
        says: ['cao nhất', 'đứng đầu', 'dẫn đầu', 'đứng nhất', 'nhiều nhất', 'tốt nhất'],
        also: ['hạng nhất', 'hạng 1', 'số một'],
      },
      {
        name: 'mức thấp nhất',
        says: ['thấp nhất', 'đứng cuối', 'đứng chót', 'kém nhất', 'yếu nhất', 'cuối bảng', 'bét bảng'],
        also: ['cuối', 'sau cùng'],
      },
    ],
  },
  {
    sides: [
      { name: 'loại xuất sắc', says: ['loại xuất sắc'], also: ['xuất sắc'] },
      { name: 'loại tốt', says: ['loại tốt', 'đơn vị tốt'], also: ['tốt'] },
      { name: 'loại khá', says: ['loại khá', 'đơn vị khá'], also: ['khá'] },
      { name: 'loại trung bình', says: ['loại trung bình', 'đơn vị trung bình'], also: ['trung bình'] },
      { name: 'loại yếu', says: ['loại yếu', 'đơn vị yếu', 'loại kém', 'đơn vị kém'], also: ['yếu', 'kém'] },
    ],
  },
  {
    sides: [
      { name: 'khối sở', says: ['khối sở', 'khối các sở'], also: ['sở'] },
      { name: 'khối huyện', says: ['khối huyện', 'khối các huyện'], also: ['huyện', 'thị xã'] },
      { name: 'khối xã', says: ['khối xã', 'khối cấp xã', 'khối phường'], also: ['xã', 'phường'] },
      { name: 'khối ngành dọc', says: ['khối ngành dọc'], also: ['ngành dọc'] },
      {
        name: 'khối đơn vị sự nghiệp',
        says: ['khối đơn vị sự nghiệp', 'khối sự nghiệp'],
        also: ['sự nghiệp'],
      },
    ],
  },
  {
    sides: [
      { name: 'tập thể', says: ['tập thể'] },
      { name: 'cá nhân', says: ['cá nhân'] },
    ],
    except: [
      'dữ liệu cá nhân',
      'thông tin cá nhân',
      'định danh cá nhân',
      'tổ chức cá nhân',
      'cá nhân tổ chức',
    ],
  },
  {
    sides: [
      {
        name: 'việc đã hoàn thành',
        says: ['hoàn thành', 'đã hoàn thành'],
        also: ['đạt', 'xong', 'vượt', 'đã'],
      },
      {
        name: 'việc chưa hoàn thành',
        says: ['chưa hoàn thành', 'không hoàn thành'],
        also: ['chưa', 'quá hạn', 'không đạt'],
      },
    ],
  },
  {
    sides: [
      {
        name: 'ngày ký, ban hành',
        says: ['ký', 'kí', 'ban hành', 'thông qua', 'ra đời'],
        // Behind the number of a document: `118/2025/NĐ-CP ngày 9/6/2025`.
        also: ['cp ngày', 'ttg ngày', 'qh ngày', 'ubnd ngày', 'hđnd ngày', 'tu ngày', 'duyệt', 'ra ngày'],
      },
      {
        name: 'ngày có hiệu lực',
        says: ['có hiệu lực', 'hiệu lực từ', 'hiệu lực thi hành'],
        also: ['áp dụng từ', 'thực hiện từ', 'bắt đầu từ', 'thi hành từ', 'thay từ', 'từ ngày', 'kể từ'],
      },
      {
        name: 'ngày hết hiệu lực',
        says: ['hết hiệu lực', 'không còn hiệu lực', 'mất hiệu lực'],
        also: ['thay', 'thay thế', 'thay cho', 'bãi bỏ', 'đến hết'],
      },
    ],
    except: ['chữ ký', 'ký số', 'đăng ký'],
  },
  {
    sides: [
      {
        name: 'việc nộp hồ sơ',
        says: ['nộp hồ sơ', 'hồ sơ nộp', 'nộp'],
        also: ['gửi', 'nhận hồ sơ', 'tiếp nhận'],
      },
      {
        name: 'việc trả kết quả',
        says: ['trả kết quả', 'nhận kết quả', 'trả hồ sơ'],
        also: ['trả', 'giải quyết'],
      },
    ],
    except: ['nộp phạt', 'nộp thuế', 'nộp phí', 'nộp lệ phí'],
  },
  {
    sides: [
      { name: 'bằng khen', says: ['bằng khen'] },
      { name: 'huân chương', says: ['huân chương'], must: true },
      { name: 'giấy khen', says: ['giấy khen'] },
      { name: 'huy chương', says: ['huy chương', 'kỷ niệm chương'] },
      { name: 'cờ thi đua', says: ['cờ thi đua'] },
    ],
  },
  {
    strict: true,
    sides: [
      {
        name: 'cấp trung ương',
        says: ['cấp trung ương', 'cấp bộ'],
        also: ['trung ương', 'bộ', 'quốc gia', 'cả nước'],
      },
      {
        name: 'cấp tỉnh',
        says: ['cấp tỉnh', 'hành chính công tỉnh', 'một cửa tỉnh'],
        also: ['tỉnh', 'sở', 'sở, ngành'],
      },
      {
        name: 'cấp huyện',
        says: ['cấp huyện', 'hành chính công huyện', 'một cửa huyện'],
        also: ['huyện', 'thị xã', 'thành phố'],
      },
      {
        name: 'cấp xã',
        says: [
          'cấp xã',
          'hành chính công xã',
          'hành chính công phường',
          'trung tâm phường',
          'trung tâm xã',
          'một cửa xã',
          'một cửa phường',
        ],
        also: ['xã', 'phường', 'đặc khu'],
      },
      { name: 'cấp sở', says: ['cấp sở'], also: ['sở'] },
    ],
    // `bộ` in them is no ministry.
    except: [
      'cán bộ',
      'nội bộ',
      'toàn bộ',
      'bộ phận',
      'bộ máy',
      'tiến bộ',
      'đồng bộ',
      'bộ chỉ số',
      'bộ tiêu chí',
    ],
  },
  {
    sides: [
      { name: 'lần đầu', says: ['lần đầu', 'lần một', 'lần thứ nhất', 'lần 1'] },
      { name: 'lần hai', says: ['lần hai', 'lần thứ hai', 'lần 2'], must: true },
    ],
    except: ['lần đầu tiên', 'gia hạn một lần'],
  },
];

/** Words before a digit that names one of a row of levels: `mức độ 4`, `nhóm 1`. */
export const LEVEL_WORDS: readonly string[] = ['mức độ', 'mức', 'cấp', 'cấp độ', 'loại', 'nhóm'];
