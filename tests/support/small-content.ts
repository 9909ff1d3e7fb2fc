import { type Candidate, createCandidates } from '../../src/answer/evidence/candidate.ts';
import type { Query } from '../../src/answer/understand/query.ts';
import type { ContentFile } from '../../src/content/read-content-files.ts';
import { botOver, type TestBot } from './bot.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface SmallContent {
  /** One article: its paragraphs, published 2020-10-09 unless told. */
  readonly article?: string;
  readonly published?: string;
  readonly facts?: readonly Fields[];
  readonly rows?: readonly Fields[];
  readonly faq?: readonly Fields[];
}

/** JSON is YAML too; a statement without quotes stands verbatim in it. */
const yaml = (path: string, content: unknown): ContentFile => ({ path, text: JSON.stringify(content) });

/** Content files with what a test is about; the rest of each record is filled in. */
function smallContent({ article, published = '2020-10-09', ...records }: SmallContent): ContentFile[] {
  const { facts = [], rows = [], faq = [] } = records;
  const source = {
    id: 'nguon',
    title: 'Báo cáo',
    publisher: 'UBND tỉnh',
    published: '2025-03-01',
    kind: 'report',
  };
  const shared = { source: 'nguon', confidence: 'high' };
  return [
    ...(article === undefined
      ? []
      : [
          {
            path: 'articles/bao.md',
            text: `---\ntitle: Bài báo\npublished: ${published}\n---\n${article}\n`,
          },
        ]),
    yaml('sources.yaml', { sources: [source] }),
    yaml('facts/a.yaml', {
      facts: facts.map((fact) => ({ topic: 'chủ đề', figures: [], ...shared, ...fact })),
    }),
    ...(rows.length === 0
      ? []
      : [
          yaml('indices/sipas.yaml', {
            index: 'SIPAS',
            rows: rows.map((row) => ({ province: 'Khánh Hòa', unit: '%', ...shared, ...row })),
          }),
        ]),
    yaml('faq/a.yaml', {
      faq: faq.map((entry) => ({ topic: 'chủ đề', facts: [], answer: 'Chưa có.', ...entry })),
    }),
  ];
}

export const smallBot = (content: SmallContent): TestBot => botOver(smallContent(content));

export interface Reading {
  readonly bot: TestBot;
  readonly query: Query;
  /** The first candidate of the only document. */
  readonly candidate: Candidate;
}

/** A question and the first candidate of a document: the first fact, row or paragraph unless told. */
export function reading(question: string, content: SmallContent, documentId?: string): Reading {
  const bot = smallBot(content);
  const { statements, passages } = bot.knowledge.content;
  const id = documentId ?? statements[0]?.id ?? passages[0]?.id ?? '';
  const candidate = createCandidates(bot.knowledge).sentence(id, 0);
  if (!candidate) throw new Error(`No document ${id}`);
  return { bot, query: bot.answerer.understand(question), candidate };
}
