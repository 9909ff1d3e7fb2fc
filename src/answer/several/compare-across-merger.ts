import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Query } from '../understand/query.ts';
import { ASKS_AMOUNT, comparesAcrossMerger, termLine } from './comparison-words.ts';
import { declined, type Outcome, SURE } from './outcome.ts';

export const MERGED =
  'Tôi không so hai số này: một số là của tỉnh trước khi sáp nhập, một số là của tỉnh sau sáp nhập (từ 1/7/2025), nên không cùng một địa bàn.';

/** A difference between the province before and after the merger is not worked out; the reply says why. */
export function compareAcrossMerger(
  query: Query,
  { knowledge }: Pick<ComposeContext, 'knowledge'>,
): Outcome | undefined {
  const line = termLine(query);
  if (!comparesAcrossMerger(line) || !ASKS_AMOUNT.test(line) || query.cue.type === 'why') return undefined;
  return { draft: declined(MERGED, undefined, knowledge), sure: SURE };
}
