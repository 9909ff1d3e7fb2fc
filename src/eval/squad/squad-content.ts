import type { Content, Passage } from '../../content/types.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { SquadArticle } from './read-squad.ts';

/** A question with the paragraph that it was asked about. */
export interface SquadQuestion {
  readonly id: string;
  /** NFC. */
  readonly text: string;
  /** NFC; any of them is right. Never empty. */
  readonly answers: readonly string[];
  readonly passageId: string;
}

const sourceIdOf = (article: number): string => `x${article}`;
const passageIdOf = (article: number, paragraph: number): string => `x${article}#${paragraph}`;

/** The questions of all articles that have an answer, in the order of the file. */
export function squadQuestions(articles: readonly SquadArticle[]): SquadQuestion[] {
  return articles.flatMap(({ paragraphs }, article) =>
    paragraphs.flatMap(({ qas }, paragraph) =>
      qas.flatMap(({ id, question, answers = [] }) =>
        answers.length === 0
          ? []
          : [
              {
                id,
                text: question.normalize('NFC'),
                answers: answers.map(({ text }) => text.normalize('NFC')),
                passageId: passageIdOf(article, paragraph),
              },
            ],
      ),
    ),
  );
}

/** The paragraphs as the content of a bot: an article a source, a paragraph a passage. */
export function squadContent(articles: readonly SquadArticle[]): Content {
  const place = { file: 'squad.json', line: 1 };
  return {
    sources: articles.map(({ title }, article) => ({
      id: sourceIdOf(article),
      title: title.normalize('NFC'),
      kind: 'page',
      place,
    })),
    passages: articles.flatMap(({ paragraphs }, article) =>
      paragraphs.map(({ context }, paragraph): Passage => {
        const text = context.normalize('NFC');
        return {
          id: passageIdOf(article, paragraph),
          sourceId: sourceIdOf(article),
          text,
          sentences: splitSentences(text),
          place,
        };
      }),
    ),
    statements: [],
    gaps: [],
    faq: [],
    shortForms: [],
    places: [],
  };
}

/** The same content without some passages, and without the sources that have none left. */
export function withoutPassages(content: Content, removed: (passage: Passage) => boolean): Content {
  const passages = content.passages.filter((passage) => !removed(passage));
  const kept = new Set(passages.map(({ sourceId }) => sourceId));
  return { ...content, passages, sources: content.sources.filter(({ id }) => kept.has(id)) };
}
