import type { Statement } from './statement.ts';

/** Keeps the answer: $1 event, $2 fence, $3 parts, $4 how many. */
export const ANSWER_EVENT: Statement = {
  name: 'answer-event',
  text: `
update cchc_bot.events
set parts = $3, part_count = $4, sent = 0, failures = 0
where id = $1 and fence = $2 and worker is not null
returning id`,
};
