/** What the readers of the report see: Vietnamese names and one plain sentence for each measure. */

import { titleOf } from './name-titles.ts';

interface Label {
  readonly title: string;
  readonly meaning: string;
  /** A share is shown in percent, another value as a number. */
  readonly unit: 'share' | 'number';
  readonly better: 'high' | 'low' | 'neither';
}

const label = (title: string, meaning: string, unit: Label['unit'], better: Label['better']): Label => ({
  title,
  meaning,
  unit,
  better,
});

const MEASURES: Readonly<Record<string, Label>> = {
  accuracy: label(
    'Đúng',
    'Trả lời đúng theo đáp án, hoặc từ chối khi phải từ chối. Tính trên mọi câu hỏi.',
    'share',
    'high',
  ),
  coverage: label(
    'Có trả lời',
    'Bot đưa ra câu trả lời, kết luận hoặc các lựa chọn, thay vì từ chối.',
    'share',
    'neither',
  ),
  wrong: label(
    'Sai mà vẫn trả lời',
    'Lỗi nặng nhất: nói điều đáp án không cho phép. Tính trên mọi câu hỏi.',
    'share',
    'low',
  ),
  risk: label('Rủi ro', 'Phần sai trong những câu đã trả lời.', 'share', 'low'),
  partial: label(
    'Trả lời thiếu',
    'Nói được một số ý của đáp án nhưng không đủ. Tính trên những câu mà đáp án có từ hai ý.',
    'share',
    'low',
  ),
  refusals: label(
    'Từ chối đúng',
    'Trong những câu mà nội dung không có dữ liệu: phần được xử lý đúng.',
    'share',
    'high',
  ),
  invented: label(
    'Trả lời khi không có dữ liệu',
    'Trong những câu mà nội dung không có dữ liệu: phần bot vẫn trả lời.',
    'share',
    'low',
  ),
  'citation-precision': label(
    'Trích dẫn trúng',
    'Trong các trích dẫn đã đưa ra: phần thuộc đáp án.',
    'share',
    'high',
  ),
  'citation-recall': label(
    'Trích dẫn đủ',
    'Trong các dữ kiện thuộc đáp án: phần được trích dẫn. Một câu thường chỉ cần một dữ kiện nên không cần đạt 100%.',
    'share',
    'high',
  ),
  ece: label(
    'Sai số hiệu chỉnh (ECE)',
    'Độ tin bot nêu lệch bao nhiêu so với tỉ lệ đúng thật; 0 là khớp hoàn toàn.',
    'number',
    'low',
  ),
  'auroc-right': label(
    'Phân biệt đúng với sai (AUROC)',
    'Xác suất một câu trả lời đúng có độ tin cao hơn một câu trả lời sai; 0,5 là như tung đồng xu.',
    'number',
    'high',
  ),
  'auroc-answerable': label(
    'Phân biệt có với không có dữ liệu (AUROC)',
    'Xác suất một câu có đáp án được bot coi là trả lời được hơn một câu không có đáp án.',
    'number',
    'high',
  ),
  aurc: label(
    'Diện tích dưới đường rủi ro (AURC)',
    'Rủi ro trung bình khi lần lượt trả lời từ câu chắc nhất đến câu kém chắc nhất.',
    'number',
    'low',
  ),
  'auroc-article-removed': label(
    'Nhận ra khi bỏ cả bài (AUROC)',
    'Cùng một câu hỏi: khi nội dung có bài chứa đáp án, so với khi bài đó bị bỏ đi.',
    'number',
    'high',
  ),
  'auroc-passage-removed': label(
    'Nhận ra khi bỏ đúng đoạn (AUROC)',
    'Như trên, nhưng chỉ bỏ các đoạn văn (mỗi lần một phần mười), giữ phần còn lại của bài.',
    'number',
    'high',
  ),
};

/** Measures that are taken under every condition of typing; their names are `condition.part`. */
export const BY_CONDITION: Readonly<Record<string, Label>> = {
  'passage-hit': label('Đúng đoạn', 'Bằng chứng đầu tiên lấy từ đúng đoạn văn được hỏi.', 'share', 'high'),
  'passage-mrr': label(
    'Thứ hạng của đoạn (MRR)',
    'Trung bình của 1 chia cho thứ hạng của đoạn văn được hỏi.',
    'number',
    'high',
  ),
  'sentence-hit': label('Đúng câu', 'Đáp án nằm trong trích dẫn một câu đầu tiên.', 'share', 'high'),
  'sentence-in-passage': label(
    'Đúng câu, đúng đoạn',
    'Như trên, và câu đó thuộc đúng đoạn văn được hỏi.',
    'share',
    'high',
  ),
};

export const CONDITION_TITLES: Readonly<Record<string, string>> = {
  clean: 'gõ chuẩn',
  stripped: 'không dấu',
  typo: 'một lỗi gõ',
  nfd: 'Unicode tổ hợp (NFD)',
};

/** Title, meaning and unit of a measure. One without a label, which no test lets pass, stands under its own name. */
export function labelOf(name: string): Label {
  const [condition = '', part = ''] = name.split('.');
  const own = MEASURES[name] ?? BY_CONDITION[part];
  if (!own) return label(name, '', 'number', 'neither');
  return name in MEASURES
    ? own
    : { ...own, title: `${own.title}, ${CONDITION_TITLES[condition] ?? condition}` };
}

export const BETTER: Readonly<Record<Label['better'], string>> = {
  high: 'cao hơn là tốt hơn',
  low: 'thấp hơn là tốt hơn',
  neither: '',
};

export const OUTCOMES: Readonly<Record<string, string>> = {
  right: 'đúng',
  wrong: 'sai',
  abstained: 'không trả lời',
};

export const GROUPING_TITLES: Readonly<Record<string, string>> = {
  bank: 'Bộ câu hỏi',
  kind: 'Loại câu hỏi',
  form: 'Cách gõ',
  source: 'Loại nguồn',
  file: 'Tệp nội dung',
};

const REASONS: readonly (readonly [string, string])[] = [
  ['lacks any of ', 'thiếu một trong: '],
  ['lacks the right ', 'không nêu điều đúng: '],
  ['lacks ', 'thiếu: '],
  ['says ', 'nói điều không được nói: '],
  ['verdict ', 'kết luận: '],
  ['cites nothing', 'không trích dẫn gì'],
  ['cites ', 'trích dẫn không thuộc đáp án: '],
];

/** Why a reply was not right, in Vietnamese. */
export function reasonOf(why: string): string {
  // What follows `kind ` is a kind of reply.
  if (why.startsWith('kind ')) return `loại trả lời: ${titleOf(why.slice('kind '.length))}`;
  const known = REASONS.find(([begin]) => why.startsWith(begin));
  return known ? known[1] + why.slice(known[0].length) : why;
}
