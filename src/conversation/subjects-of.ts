import { askedNoun, leadOf, statementOf } from './question-text.ts';
import { foldInPlace, type SlotKind, slotsOf } from './slots.ts';
import type { Topic } from './topic.ts';

/** What the question before is about, the most definite first. */
export function subjectsOf(topic: Topic): string[] {
  const { text, query } = topic;
  // Asked which document it is, the question was about another one.
  if (topic.document !== undefined) return [topic.document];
  const slots = slotsOf(text);
  const textOf = (kind: SlotKind): string | undefined => slots.find((slot) => slot.kind === kind)?.text;
  const index = textOf('index');
  const noun = askedNoun(text, query);
  const scoped = [index, textOf('place'), textOf('merger'), textOf('time')].filter(
    (one) => one !== undefined,
  );
  const place =
    textOf('place') ?? (/(?:^| )tinh(?= |$)/u.test(foldInPlace(text).toLowerCase()) ? 'tỉnh' : undefined);
  const scope = [place, textOf('merger'), textOf('time')].filter((one) => one !== undefined);
  const lead = leadOf(text);
  const named = index === undefined ? undefined : scoped.join(' ');
  // Asked of the first or the last, what is left without it would mean any of them, or our own province.
  const extreme = slots.some(({ kind }) => kind === 'extreme') ? statementOf(text) : undefined;
  if (extreme !== undefined) return [extreme];
  return [
    textOf('document'),
    // Of an index the place and year that came later are meant too.
    index === undefined ? topic.subject : undefined,
    index === undefined || lead?.includes(index) ? lead : undefined,
    named,
    statementOf(text),
    noun && statementOf(text, [noun]),
    // Of an index alone the newest row would be told, whatever year and place were spoken of.
    scope.length > 0 ? undefined : index,
    // Without its index a question would be answered for any of them.
    ...(index === undefined && scope.length > 0 ? [scope.join(' ')] : []),
  ].filter((one): one is string => one !== undefined && one !== '');
}
