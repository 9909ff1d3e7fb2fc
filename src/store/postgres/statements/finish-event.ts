import { RETENTION_DATE } from './dates.ts';
import type { Statement } from './statement.ts';

/**
 * Ends an event: $1 event, $2 fence, $3 why it is dead, null when it is done. What is done needs its
 * parts no more; a notice, which answers nothing, not even its payload.
 */
export const FINISH_EVENT: Statement = {
  name: 'finish-event',
  text: `
update cchc_bot.events
set
  worker = null,
  finished_at = ${RETENTION_DATE},
  dead_reason = $3,
  parts = case when $3::text is null then null else parts end,
  payload = case when $3::text is null and is_notice then null else payload end,
  chat = case when $3::text is null and is_notice then '' else chat end
where id = $1 and fence = $2 and worker is not null
returning id`,
};
