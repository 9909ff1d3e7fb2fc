import { readFileSync } from 'node:fs';
import { createCandidates } from '../../src/answer/evidence/candidate.ts';
import { findEvidence } from '../../src/answer/evidence/find-evidence.ts';
import { createNameFinder } from '../../src/answer/understand/find-names.ts';
import type { Query } from '../../src/answer/understand/query.ts';
import { understand } from '../../src/answer/understand/understand.ts';
import type { Content, Passage } from '../../src/content/types.ts';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { Knowledge } from '../../src/search/knowledge.ts';
import { TODAY } from './bot.ts';

export interface XquadQuestion {
  readonly text: string;
  /** Id of the paragraph that it was asked about. */
  readonly passageId: string;
  /** Of its article, from 0. */
  readonly article: number;
}

export interface XquadBot {
  readonly questions: readonly XquadQuestion[];
  readonly knowledge: Knowledge;
  understand(text: string): Query;
  /** The paragraph of the first evidence. */
  firstPassage(query: Query): string | undefined;
}

interface Article {
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly { readonly question: string }[];
  }[];
}

/** The bot over the paragraphs of XQuAD-vi instead of its own content, with the questions asked about them. */
export function xquadBot(): XquadBot {
  // The file has the published shape of SQuAD.
  const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as {
    readonly data: readonly Article[];
  };
  const passages: Passage[] = [];
  const questions: XquadQuestion[] = [];
  const place = { file: 'articles/xquad.md', line: 1 };
  for (const [article, { paragraphs }] of bank.data.entries()) {
    for (const { context, qas } of paragraphs) {
      const text = context.normalize('NFC');
      const id = `x${passages.length}`;
      passages.push({ id, sourceId: 'xquad', text, sentences: splitSentences(text), place });
      for (const { question } of qas)
        questions.push({ text: question.normalize('NFC'), passageId: id, article });
    }
  }
  const content: Content = {
    sources: [{ id: 'xquad', title: '', kind: 'page', place }],
    passages,
    statements: [],
    gaps: [],
    faq: [],
    shortForms: [],
  };
  const knowledge = Knowledge.build(content);
  const names = createNameFinder(content);
  const candidatesOf = createCandidates(knowledge);
  return {
    questions,
    knowledge,
    understand(text) {
      const clean = cleanText(text);
      return understand(clean.kind === 'clean' ? clean.text : text, {
        vocabulary: knowledge.index,
        findNames: names,
        lexicon: knowledge.lexicon,
      });
    },
    firstPassage: (query) =>
      findEvidence(query, { knowledge, candidatesOf, today: TODAY })[0]?.candidate.documentId,
  };
}
