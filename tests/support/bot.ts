import { fileURLToPath } from 'node:url';
import { type Answerer, createAnswerer } from '../../src/answer/answerer.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { type ContentFile, readContentFiles } from '../../src/content/read-content-files.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { Knowledge } from '../../src/search/knowledge.ts';

/** The day that the tests live in. */
export const TODAY = '2026-11-22';
const CONTACT = 'Bạn có thể hỏi trực tiếp: Trung tâm Phục vụ hành chính công cấp xã.';

export interface TestBot {
  readonly files: readonly ContentFile[];
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly responder: Responder;
}

/** The whole bot over content files; throws with the first fault when they are broken. */
export function botOver(files: readonly ContentFile[]): TestBot {
  const parsed = parseContent(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  const knowledge = Knowledge.build(parsed.content);
  const answerer = createAnswerer({ knowledge, contact: CONTACT });
  return {
    files,
    knowledge,
    answerer,
    responder: createResponder({ answerer, today: () => TODAY, now: () => 0 }),
  };
}

const REAL_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** The content that the bot is shipped with. */
export function realFiles(): readonly ContentFile[] {
  const read = readContentFiles(REAL_CONTENT);
  if (!read.ok) throw new Error(read.message);
  return read.files;
}

/** A content folder that holds only the article. */
export const articleOnly = (): readonly ContentFile[] =>
  realFiles().filter(({ path }) => path.startsWith('articles/'));
