import type { Knowledge } from '../search/knowledge.ts';

/** What the bot knows, in one phrase. */
export function describeKnowledge({ content }: Knowledge): string {
  const facts = content.statements.filter(({ kind }) => kind === 'fact').length;
  const rows = content.statements.length - facts;
  return `${content.sources.length} nguồn, ${content.passages.length} đoạn văn, ${facts} dữ kiện, ${rows} dòng chỉ số, ${content.faq.length} câu hỏi thường gặp`;
}
