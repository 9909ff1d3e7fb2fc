/** A heading of the menu of topics, and the words that put a topic of the content under it. */
export interface TopicHeading {
  readonly heading: string;
  /** Folded, whole words. */
  readonly words: readonly string[];
}

/** In the order of the menu; a topic goes under the first heading that fits. At most seven, for `OTHER_TOPICS` follows. */
export const TOPIC_HEADINGS: readonly TopicHeading[] = [
  {
    heading: 'Nộp hồ sơ và một cửa',
    words: [
      'nop ho so',
      'ho so giay',
      'mot cua',
      'giay to',
      'buu dien',
      'buu chinh',
      'thoi gian',
      'tre han',
      'gio lam viec',
      'chuyen tiep',
      'uu tien',
      'tra cuu',
      'trung tam',
      'hotline',
    ],
  },
  {
    heading: 'Làm thủ tục qua mạng',
    words: [
      'truc tuyen',
      'online',
      'qua mang',
      'vneid',
      'dinh danh',
      'dich vu cong',
      'muc do dich vu',
      'muc do dvc',
      'cong dvc',
      'chung thuc',
      'de an 06',
      'le phi',
      'dien tu',
      'so hoa',
    ],
  },
  { heading: 'Phản ánh, khiếu nại và tố cáo', words: ['phan anh', 'khieu nai', 'to cao', 'khen che'] },
  {
    heading: 'Chỉ số và xếp hạng',
    words: [
      'chi so',
      'xep hang',
      'par index',
      'pci',
      'dti',
      'papi',
      'sipas',
      'binh quan',
      'so sanh',
      'do luong',
    ],
  },
  {
    heading: 'Sáp nhập và bộ máy',
    words: [
      'sap nhap',
      'ninh thuan',
      'nhan su',
      'dau moi',
      'bo may',
      'chinh quyen 2 cap',
      'dang bo',
      'cong chuc',
      'chi dao',
    ],
  },
  {
    heading: 'Chương trình, kế hoạch, kết quả',
    words: [
      'chuong trinh',
      'ke hoach',
      'ket qua',
      'muc tieu',
      'chi tieu',
      'tong ket',
      'van ban',
      'khanh hoa',
    ],
  },
  { heading: 'Khái niệm', words: ['khai niem', 'dinh nghia'] },
];

/** Where topics go that no heading fits. */
export const OTHER_TOPICS = 'Việc khác';
