import type { Statement } from './statement.ts';

/** Keeps the answer: $1 event, $2 fence, $3 worker, $4 parts, $5 how many. */
export const ANSWER_EVENT: Statement = {
  name: 'answer-event',
  text: `
update cchc_bot.events
set parts = $4, part_count = $5, sent = 0, failures = 0
where id = $1 and fence = $2 and worker = $3
returning id`,
};
