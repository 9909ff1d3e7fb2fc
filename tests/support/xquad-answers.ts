import { readFileSync } from 'node:fs';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { type Candidate, createCandidates } from '../../src/answer/evidence/candidate.ts';
import type { Query } from '../../src/answer/understand/query.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { Knowledge } from '../../src/search/knowledge.ts';

interface Article {
  readonly title: string;
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly {
      readonly question: string;
      readonly answers: readonly { readonly answer_start: number; readonly text: string }[];
    }[];
  }[];
}

// The file has the published shape of SQuAD.
const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as {
  readonly data: readonly Article[];
};

/** A question with the sentence that holds its gold answer. */
export interface AnsweredQuestion {
  readonly query: Query;
  readonly candidate: Candidate;
  readonly gold: string;
}

const place = { file: 'xquad-vi-dev.json', line: 1 };

function knowledgeOf(paragraphs: readonly string[]): Knowledge {
  return Knowledge.build({
    sources: [{ id: 'x', title: 'XQuAD', kind: 'page', place }],
    passages: paragraphs.map((text, i) => ({
      id: `x#${i}`,
      sourceId: 'x',
      text,
      sentences: splitSentences(text),
      place,
    })),
    statements: [],
    gaps: [],
    faq: [],
    shortForms: [],
    places: [],
  });
}

/** Every question of XQuAD-vi dev whose gold answer lies inside one sentence, with that sentence. */
export function xquadAnswers(): AnsweredQuestion[] {
  const all = bank.data.flatMap(({ paragraphs }) => paragraphs);
  const knowledge = knowledgeOf(all.map(({ context }) => context.normalize('NFC')));
  const answerer = createAnswerer({ knowledge, contact: '' });
  const candidatesOf = createCandidates(knowledge).of;
  return all.flatMap(({ context, qas }, i) => {
    const sentences = knowledge.passage(`x#${i}`)?.sentences ?? [];
    const candidates = candidatesOf(`x#${i}`).filter((candidate) => candidate.sentences === 1);
    return qas.flatMap(({ question, answers }) => {
      const [answer] = answers;
      if (!answer) return [];
      const start = context.slice(0, answer.answer_start).normalize('NFC').length;
      const gold = answer.text.normalize('NFC');
      const at = sentences.findIndex((span) => start >= span.start && start + gold.length <= span.end);
      const candidate = candidates[at];
      if (!candidate) return [];
      return [{ query: answerer.understand(question.normalize('NFC')), candidate, gold }];
    });
  });
}
