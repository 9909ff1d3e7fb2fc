import type { Reply } from '../../answer/reply.ts';
import type { Content } from '../../content/types.ts';
import { CONDITIONS, type Condition, typedAs } from './conditions.ts';
import { answerableBy, type EvidenceJudgement, judgeEvidence, passageFinder } from './judge-evidence.ts';
import type { SquadArticle } from './read-squad.ts';
import { type SquadQuestion, squadContent, squadQuestions, withoutPassages } from './squad-content.ts';

/** Asks a bot over some content. */
type Ask = (text: string) => Reply;

/** One question under every condition, with the probability of an answer that the bot gave. */
export interface SquadResult {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly string[];
  readonly conditions: Readonly<Record<Condition, EvidenceJudgement & { readonly probability: number }>>;
  /** Of an answer, asked as it stands over content that lacks what answers. */
  readonly probability: { readonly articleRemoved: number; readonly passageRemoved: number };
}

/** Passages are removed a tenth at a time: an index for each of them would take too long. */
const PASSAGE_GROUPS = 10;

/** For each question, the probability of an answer from content that lacks the group the question belongs to. */
function askWithout(
  questions: readonly SquadQuestion[],
  content: Content,
  groupOf: ReadonlyMap<string, string>,
  askOver: (content: Content) => Ask,
): number[] {
  const asks = new Map<string, Ask>();
  return questions.map(({ text, passageId }) => {
    const group = groupOf.get(passageId) ?? '';
    const known = asks.get(group);
    const ask = known ?? askOver(withoutPassages(content, ({ id }) => groupOf.get(id) === group));
    if (!known) asks.set(group, ask);
    return answerableBy(ask(text));
  });
}

/** Asks every question over the paragraphs of the articles. `askOver` makes a bot over content. */
export function runSquad(
  articles: readonly SquadArticle[],
  askOver: (content: Content) => Ask,
): SquadResult[] {
  const content = squadContent(articles);
  const questions = squadQuestions(articles);
  const texts = questions.map(({ text }) => text);
  const passageOf = passageFinder(content);
  const ask = askOver(content);
  const judged = CONDITIONS.map((condition) => {
    const typed = typedAs(condition, texts);
    return questions.map((question, i) => {
      const reply = ask(typed[i] ?? question.text);
      return { probability: answerableBy(reply), ...judgeEvidence(question, reply.evidence, passageOf) };
    });
  });
  const bySource = new Map(content.passages.map(({ id, sourceId }) => [id, sourceId]));
  const byTenth = new Map(content.passages.map(({ id }, i) => [id, String(i % PASSAGE_GROUPS)]));
  const articleRemoved = askWithout(questions, content, bySource, askOver);
  const passageRemoved = askWithout(questions, content, byTenth, askOver);
  return questions.map(({ id, text, answers }, i) => ({
    id,
    text,
    answers,
    // One judgement for each condition and question: made above.
    conditions: Object.fromEntries(
      CONDITIONS.map((name, c) => [name, judged[c]?.[i]]),
    ) as SquadResult['conditions'],
    probability: { articleRemoved: articleRemoved[i] ?? 0, passageRemoved: passageRemoved[i] ?? 0 },
  }));
}
