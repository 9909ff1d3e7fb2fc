import type { Statement } from './statement.ts';

/** Counts parts as out: $1 event, $2 fence, $3 worker, $4 how many from the first. Never counts back. */
export const MARK_SENT: Statement = {
  name: 'mark-sent',
  text: `
update cchc_bot.events
set
  sent = least(greatest(sent, $4), part_count),
  failures = case when $4 > sent then 0 else failures end
where id = $1 and fence = $2 and worker = $3
returning id`,
};
