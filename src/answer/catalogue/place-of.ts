import type { Place } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Citation } from '../reply.ts';

/** File and line of the record or paragraph that a citation quotes. */
export function placeOf(
  { quote, source }: Pick<Citation, 'quote' | 'source'>,
  { content, faq }: Knowledge,
): Place | undefined {
  const statement = content.statements.find((one) => one.statement === quote);
  if (statement) return statement.place;
  const passage = content.passages.find(
    ({ sourceId, text }) => sourceId === source.id && text.includes(quote),
  );
  if (passage) return passage.place;
  // Remarks of the editors: cautions, limits, short answers.
  const limited = content.statements.find(
    ({ conflicts, derived }) => conflicts === quote || derived === quote,
  );
  const entry = faq.find(({ answer, caution }) => answer === quote || caution === quote);
  return (limited ?? entry)?.place;
}
