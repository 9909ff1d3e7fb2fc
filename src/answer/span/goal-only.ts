import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { lowered } from './bounds.ts';
import { GOVERNORS, RESULTS } from './govern-words.ts';

/** `đã vào nhóm 15 chưa?`, `có đạt chỉ tiêu không?`: whether something has come about. */
const ASKS_IF_REACHED =
  / (?:da .* (?:chua|khong)|(?:dat|vao|vuot|hoan thanh|xong|lam duoc|thuc hien) .*chua|co (?:dat|vao|vuot|hoan thanh|thuc hien|lam duoc) .*khong) (?:\? )?(?:a |nhi |vay |the )?$/u;

export const asksIfReached = (query: Query): boolean => ASKS_IF_REACHED.test(foldWords(query.text));

/** A goal that is said to be met. */
const MET_GOAL =
  /(?<!\p{L})(?:đạt|vượt|hoàn thành|đạt được|chưa đạt|không đạt) (?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu)/u;

/** A quote that tells a goal, a plan or a demand, and no result. */
export function statesGoalOnly(quote: string): boolean {
  const lower = lowered(quote);
  const isGoal = [GOVERNORS.goal, GOVERNORS.plan, GOVERNORS.duty].some((words) => lower.search(words) >= 0);
  return isGoal && lower.search(RESULTS) < 0 && !MET_GOAL.test(lower);
}
