import type { Statement } from './statement.ts';

/** Counts parts as out: $1 event, $2 fence, $3 how many from the first. Never counts back. */
export const MARK_SENT: Statement = {
  name: 'mark-sent',
  text: `
update cchc_bot.events
set
  sent = least(greatest(sent, $3), part_count),
  failures = case when $3 > sent then 0 else failures end
where id = $1 and fence = $2 and worker is not null
returning id`,
};
