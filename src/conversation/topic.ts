import { spansToText } from '../answer/render-text.ts';
import type { Reply } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { fold } from '../language/fold.ts';
import { tidy } from './question-text.ts';
import { slotsOf } from './slots.ts';

/** What a conversation remembers of its last question. */
export interface Topic {
  /** The question as it was completed; a claim as the question that it answers. */
  readonly text: string;
  readonly query: Query;
  /** Person that the last reply named, with title: what `ông ấy` means. */
  readonly person?: string;
  /** Document that the last question asked for and the reply named. */
  readonly document?: string;
  /** What that question was asked of, where it was completed: `Nghị định 61/2018`. */
  readonly subject?: string;
  /** Choices of the question back, when the last reply was one. */
  readonly choices?: readonly string[];
  /** Year that the last question asked for and the reply named: what `năm đó` means. */
  readonly year?: string;
}

const PERSON_NAME = /(?<!\p{L})(?:[Ôô]ng|[Bb]à) (?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4}/gu;

/** What the reply itself says, without its quotes. */
const ownWords = ({ blocks }: Reply): string => {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first?.kind === 'paragraph' ? spansToText(first.spans) : '';
};

/** The person whom the question names, else whom the answer names first, else whom its first quote names last. */
function personOf({ names, text }: Query, reply: Reply): string | undefined {
  if (reply.kind === 'clarify') return undefined;
  const quoted = [...(reply.citations[0]?.quote ?? '').matchAll(PERSON_NAME)].map(([name]) => name);
  // Asked who was before somebody, that one is not spoken of any more.
  const isBefore = (name: string): boolean => fold(text).includes(`truoc ${fold(name)}`);
  const asked = quoted.find(
    (name) => names.some((words) => fold(name).endsWith(words.join(' '))) && !isBefore(name),
  );
  const said = [...ownWords(reply).matchAll(PERSON_NAME)]
    .map(([name]) => name)
    .find((name) => !isBefore(name));
  return asked ?? said ?? quoted.at(-1);
}

/** `Nghị định nào thay Nghị định 61?` asks for the document, `Nghị định 107 sửa văn bản nào?` is about the one it names. */
function asksForSubject(text: string): boolean {
  const asked = / nao(?= |$)/u.exec(fold(tidy(text)))?.index ?? -1;
  const named = slotsOf(text).find(({ kind }) => kind === 'document');
  return asked >= 0 && (named === undefined || asked < named.start);
}

function documentOf(query: Query, reply: Reply): string | undefined {
  if (query.cue.type !== 'document' || !asksForSubject(query.text)) return undefined;
  const quote = reply.citations[0]?.quote ?? '';
  const known = new Set(query.numbers);
  const named = slotsOf(`${ownWords(reply)}\n${quote}`).filter(({ kind }) => kind === 'document');
  return named.map(({ text }) => text).find((one) => ![...known].some((number) => one.includes(number)));
}

function yearOf({ cue, years }: Query, reply: Reply): string | undefined {
  if (years.length > 0) return years[0];
  if (cue.type !== 'year' && cue.type !== 'date') return undefined;
  return (
    /(?:19|20)\d{2}/u.exec(ownWords(reply))?.[0] ??
    /(?:19|20)\d{2}/u.exec(reply.citations[0]?.quote ?? '')?.[0]
  );
}

/** What was taken over from the topic before, where the question was completed from it. */
export interface TakenOver {
  readonly before: Topic;
  readonly subject?: string;
}

/** What to remember after a reply. `query` is the question as it was completed. */
export function topicOf(query: Query, reply: Reply, taken?: TakenOver): Topic {
  // A question that goes on about a person who was named before still means that person.
  const person = personOf(query, reply) ?? taken?.before.person;
  const document = documentOf(query, reply);
  const year = yearOf(query, reply);
  return {
    text: tidy(query.text),
    query,
    ...(person !== undefined && { person }),
    ...(document !== undefined && { document }),
    ...(taken?.subject !== undefined && { subject: taken.subject }),
    ...(year !== undefined && { year }),
    ...(reply.kind === 'clarify' && { choices: reply.suggestions }),
  };
}
