import type { QuestionType } from '../../language/questions/cue-rules.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { rolesOf } from '../../language/questions/question-words.ts';
import { toTerms } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Query } from '../understand/query.ts';
import { asksAlike, topicWords } from './wordings.ts';

interface Asked {
  readonly topic: readonly string[];
  /** Words of the topic as they are written: a short form is one. */
  readonly written: number;
  readonly type: QuestionType;
}

/** A question that names so many things more is still the same one: `ai là chủ tịch tỉnh`, `Chủ tịch UBND tỉnh là ai?`. */
const MORE_WORDS = 2;

/** Tells whether a suggestion asks again what was just asked; suggestions are read once. */
export function createAsksAgain(knowledge: Knowledge): (query: Query, suggestion: string) => boolean {
  const known = new Map<string, Asked>();
  const read = (question: string): Asked => {
    const terms = toTerms(question, { chat: true, lexicon: knowledge.lexicon });
    const roles = rolesOf(terms, (first, second) => knowledge.index.isCompound(first, second));
    const topic = topicWords(terms.map(({ term }, i) => ({ term, role: roles[i] ?? 'content' })));
    const words = topic.split(' ');
    const written = new Set(terms.filter(({ term }) => words.includes(term)).map(({ token }) => token.start));
    return { topic: words, written: written.size, type: questionCue(terms, asksPercent(question)).type };
  };
  return (query, suggestion) => {
    const asked = known.get(suggestion) ?? read(suggestion);
    known.set(suggestion, asked);
    const own = topicWords(query.terms).split(' ');
    return (
      asksAlike(asked.type, query.cue.type) &&
      asked.written <= own.length + MORE_WORDS &&
      own.every((word) => asked.topic.includes(word))
    );
  };
}
