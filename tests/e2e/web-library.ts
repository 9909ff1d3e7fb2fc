/** The sources behind the scripted replies. */
import type { SourceHoldings, SourceLibrary } from '../../src/channels/web/source-library.ts';
import type { Fact, Passage, Source } from '../../src/content/types.ts';
import { ARTICLE_QUOTE, HOSTILE_TEXT } from './web-script.ts';

const place = { file: 'articles/tong-ket-2020.md', line: 1 };

const article: Source = {
  id: 'bkh-tong-ket-2020',
  title: 'Tổng kết 10 năm thực hiện Chương trình cải cách hành chính tỉnh Khánh Hòa',
  publisher: 'Báo Khánh Hòa',
  published: '2020-10-09',
  url: 'https://baokhanhhoa.vn/chinh-tri/tong-ket-10-nam-cai-cach-hanh-chinh',
  kind: 'news',
  place,
};

const portal: Source = {
  id: 'cchc-chi-so',
  title: 'Chỉ số cải cách hành chính tỉnh Khánh Hòa',
  publisher: 'Trang CCHC tỉnh Khánh Hòa',
  published: '2025-06',
  kind: 'page',
  place,
};

const hostile: Source = { ...portal, id: HOSTILE_TEXT, title: HOSTILE_TEXT, url: 'javascript:alert(1)' };

function passage(id: string, text: string): Passage {
  return { id, sourceId: article.id, text, sentences: [{ start: 0, end: text.length }], place };
}

function fact(year: number, score: string, rank: number): Fact {
  return {
    kind: 'fact',
    id: `par-${year}`,
    topic: 'chỉ số',
    statement: `Năm ${year}, Khánh Hòa đạt ${score}%, xếp hạng ${rank}/63.`,
    figures: [],
    questions: [],
    sourceId: portal.id,
    seenIn: [],
    confidence: 'high',
    basis: 'old',
    asOf: String(year),
    place,
  };
}

const HOLDINGS: readonly SourceHoldings[] = [
  {
    source: article,
    passages: [
      passage(
        'p1',
        'Sau 10 năm thực hiện Chương trình cải cách hành chính tỉnh (2011-2020), hầu hết mục tiêu mà tỉnh đề ra đều đạt; nhiều chỉ tiêu vượt kế hoạch, hoàn thành sớm hạn.',
      ),
      passage(
        'p2',
        'Năm 2011, thực hiện chủ trương của Chính phủ, UBND tỉnh ban hành Chương trình CCHC tỉnh giai đoạn 2011-2020, xác định 16 mục tiêu chung trên 6 nội dung CCHC. Tỷ lệ hồ sơ sớm hạn tăng rất mạnh.',
      ),
      passage('p3', ARTICLE_QUOTE),
    ],
    statements: [],
  },
  {
    source: portal,
    passages: [],
    statements: [fact(2019, '80,91', 34), fact(2020, '82,37', 39), fact(2022, '87,21', 12)],
  },
  { source: hostile, passages: [passage('h', HOSTILE_TEXT)], statements: [] },
];

export const scriptedLibrary: SourceLibrary = {
  find: (id) => HOLDINGS.find(({ source }) => source.id === id),
};
