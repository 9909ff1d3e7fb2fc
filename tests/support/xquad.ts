import { readFileSync } from 'node:fs';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Content } from '../../src/content/types.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { Knowledge } from '../../src/search/knowledge.ts';
import { TODAY } from './bot.ts';

interface Article {
  readonly title: string;
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly { readonly question: string }[];
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

const place = { file: 'xquad-vi-dev.json', line: 1 };

function contentOf(articles: readonly Article[]): Content {
  return {
    sources: articles.map(({ title }) => ({ id: title, title, kind: 'page', place })),
    passages: articles.flatMap(({ title, paragraphs }) =>
      paragraphs.map(({ context }, index) => {
        const text = context.normalize('NFC');
        return { id: `${title}#${index}`, sourceId: title, text, sentences: splitSentences(text), place };
      }),
    ),
    statements: [],
    gaps: [],
    faq: [],
  };
}

/** The bot over the paragraphs of XQuAD-vi, each a passage. */
export function xquadBot(): Responder {
  const knowledge = Knowledge.build(contentOf(bank.data));
  return createResponder({ answerer: createAnswerer({ knowledge, contact: '' }), today: () => TODAY });
}
