/** Small content folders for the tests of the command line. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './cli-package.ts';

/** Content files by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export function writeFiles(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A content folder that holds only the article that the bot is shipped with. */
export function writeArticle(folder: string): string {
  cpSync(join(PROJECT, 'content', 'articles'), join(folder, 'articles'), { recursive: true });
  return folder;
}

const SOURCES = `sources:
  - id: ban-tin-2026
    title: 'Bản tin cải cách hành chính số 3'
    publisher: 'Báo Khánh Hòa'
    url: https://example.vn/ban-tin-3
    published: 2026-03-15
    kind: news
`;

/** What the content says, and a question that it answers. */
export const OFFICE_SENTENCE = 'Từ 15/3/2026, tỉnh có 17 trung tâm lưu trữ số dùng chung.';
export const OFFICE_QUESTION = 'Tỉnh có mấy trung tâm lưu trữ số?';
const FACTS = `facts:
  - id: t-001
    topic: 'lưu trữ số'
    statement: '${OFFICE_SENTENCE}'
    figures:
      - { value: 17, unit: 'trung tâm', what: 'trung tâm lưu trữ số', year: 2026 }
    source: ban-tin-2026
    confidence: high
    valid_from: 2026-03-15
    valid_until: 2026-09-30
`;

const FAQ = `faq:
  - id: q-001
    topic: 'lưu trữ số'
    questions:
      - '${OFFICE_QUESTION}'
    facts:
      - t-001
    answer: 'Tỉnh có 17 trung tâm lưu trữ số.'
    featured: true
`;

/** One source, one fact with an end to its validity, one frequent question. */
export const OFFICE_FILES: Files = {
  'sources.yaml': SOURCES,
  'facts/luu-tru.yaml': FACTS,
  'faq/luu-tru.yaml': FAQ,
};

/** The same with a fault in the second line of its facts. */
export const BROKEN_FILES: Files = {
  ...OFFICE_FILES,
  'facts/luu-tru.yaml': FACTS.replace('  - id:', '  - [id:'),
};
