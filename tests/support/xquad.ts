import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Candidate } from '../../src/answer/evidence/candidate.ts';
import { createEvidenceTables, findEvidence, type Limits } from '../../src/answer/evidence/find-evidence.ts';
import type { Query } from '../../src/answer/understand/query.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { readSquad, type SquadArticle } from '../../src/eval/squad/read-squad.ts';
import { type SquadQuestion, squadContent, squadQuestions } from '../../src/eval/squad/squad-content.ts';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { Knowledge } from '../../src/search/knowledge.ts';
import { TODAY } from './bot.ts';

/** The articles of XQuAD-vi that are for development: 120 paragraphs of open-domain text and 623 questions. */
export const xquadArticles: readonly SquadArticle[] = readSquad(
  fileURLToPath(new URL('../bank/xquad-vi-dev.json', import.meta.url)),
);

const asked = squadQuestions(xquadArticles);

export const xquadQuestions: readonly string[] = asked.map(({ text }) => text);

const content = squadContent(xquadArticles);

/** The bot over the paragraphs of XQuAD-vi, each a passage. */
export function xquadBot(): Responder {
  const knowledge = Knowledge.build(content);
  return createResponder({
    answerer: createAnswerer({ knowledge, contact: '' }),
    today: () => TODAY,
    now: () => 0,
  });
}

export interface XquadQuestion {
  readonly text: string;
  /** Id of the paragraph that it was asked about. */
  readonly passageId: string;
  /** Of its article, from 0. */
  readonly article: number;
  /** Verbatim in the paragraph. */
  readonly answers: readonly string[];
}

export interface XquadRetrieval {
  readonly questions: readonly XquadQuestion[];
  readonly knowledge: Knowledge;
  understand(text: string): Query;
  /** The paragraph of the first evidence. */
  firstPassage(query: Query): string | undefined;
  /** The first evidence, with other limits than the usual ones to measure what they cost. */
  first(query: Query, limits?: Partial<Limits>): Candidate | undefined;
}

/** The number behind the `x` of `x3#1`. */
const articleOf = ({ passageId }: SquadQuestion): number => Number(/\d+/u.exec(passageId)?.[0]);

/** Finding paragraphs alone, with the paragraph that each question was asked about. */
export function xquadRetrieval(): XquadRetrieval {
  const knowledge = Knowledge.build(content);
  const answerer = createAnswerer({ knowledge, contact: '' });
  const tables = createEvidenceTables(knowledge);
  const first = (query: Query, limits?: Partial<Limits>): Candidate | undefined =>
    findEvidence(query, { ...tables, today: TODAY, ...(limits && { limits }) })[0]?.candidate;
  return {
    questions: asked.map((question) => ({ ...question, article: articleOf(question) })),
    knowledge,
    understand(text) {
      const clean = cleanText(text);
      return answerer.understand(clean.kind === 'clean' ? clean.text : text);
    },
    firstPassage: (query) => first(query)?.documentId,
    first,
  };
}
