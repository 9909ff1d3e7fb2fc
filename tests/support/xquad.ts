import { readFileSync } from 'node:fs';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { type Candidate, createCandidates } from '../../src/answer/evidence/candidate.ts';
import { findEvidence, type Limits } from '../../src/answer/evidence/find-evidence.ts';
import { SlotTable } from '../../src/answer/evidence/scan-document.ts';
import type { Query } from '../../src/answer/understand/query.ts';
import type { Content } from '../../src/content/types.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { Knowledge } from '../../src/search/knowledge.ts';
import { TODAY } from './bot.ts';

interface Article {
  readonly title: string;
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly {
      readonly question: string;
      readonly answers: readonly { readonly text: string }[];
    }[];
  }[];
}

// The file has the published shape of SQuAD.
const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as {
  readonly data: readonly Article[];
};

/** The articles of XQuAD-vi that are for development: 120 paragraphs of open-domain text and 623 questions. */
export const xquadArticles: readonly Article[] = bank.data;

export const xquadQuestions: readonly string[] = bank.data.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ qas }) => qas.map(({ question }) => question)),
);

const passageId = (article: number, paragraph: number): string => `x${article}#${paragraph}`;
const place = { file: 'xquad-vi-dev.json', line: 1 };

const content: Content = {
  sources: bank.data.map(({ title }, article) => ({ id: `x${article}`, title, kind: 'page', place })),
  passages: bank.data.flatMap(({ paragraphs }, article) =>
    paragraphs.map(({ context }, paragraph) => {
      const text = context.normalize('NFC');
      const sentences = splitSentences(text);
      return { id: passageId(article, paragraph), sourceId: `x${article}`, text, sentences, place };
    }),
  ),
  statements: [],
  gaps: [],
  faq: [],
  shortForms: [],
};

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

/** Finding paragraphs alone, with the paragraph that each question was asked about. */
export function xquadRetrieval(): XquadRetrieval {
  const knowledge = Knowledge.build(content);
  const answerer = createAnswerer({ knowledge, contact: '' });
  const candidates = createCandidates(knowledge);
  const slots = new SlotTable(knowledge.view);
  const first = (query: Query, limits?: Partial<Limits>): Candidate | undefined =>
    findEvidence(query, { knowledge, candidates, slots, today: TODAY, ...(limits && { limits }) })[0]
      ?.candidate;
  return {
    questions: bank.data.flatMap(({ paragraphs }, article) =>
      paragraphs.flatMap(({ qas }, paragraph) =>
        qas.map(({ question, answers }) => ({
          text: question.normalize('NFC'),
          answers: answers.map(({ text }) => text.normalize('NFC')),
          passageId: passageId(article, paragraph),
          article,
        })),
      ),
    ),
    knowledge,
    understand(text) {
      const clean = cleanText(text);
      return answerer.understand(clean.kind === 'clean' ? clean.text : text);
    },
    firstPassage: (query) => first(query)?.documentId,
    first,
  };
}
