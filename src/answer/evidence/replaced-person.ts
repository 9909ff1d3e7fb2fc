import { quoteWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

/** `bầu ông A làm Chủ tịch, thay ông B`: what is told there is no post of B's. */
export const replacedPerson: Rule = ruleFor(
  ({ cue, names }) => cue.type === 'role' && names.length > 0,
  ({ names }, candidate) => {
    const said = quoteWords(candidate);
    const isReplaced = names.some((words) => {
      const name = words.join(' ');
      const rest = said.replace(` thay ong ${name} `, ' ').replace(` thay ba ${name} `, ' ');
      return rest !== said && !rest.includes(` ${name} `);
    });
    return isReplaced ? 'chỉ nhắc người được thay' : undefined;
  },
);
