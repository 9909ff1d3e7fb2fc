/**
 * What the database looks like, step by step. A step that was released is never changed: add another one. Workers of
 * the version before go on while a step is taken, so it must leave what they use: columns go one release later.
 */

const EVENTS = `
create table cchc_bot.workers (
  id bigint generated always as identity primary key,
  seen_at timestamptz not null default now(),
  steady_since timestamptz not null default now()
);

create table cchc_bot.events (
  id bigint generated always as identity primary key,
  channel text collate "C" not null,
  -- Null once no platform delivers the event again.
  key text collate "C",
  -- Empty once its texts are deleted: the row then keeps the key only.
  chat text collate "C" not null,
  -- JSON as text: the type json refuses some of what people write.
  payload text,
  is_notice boolean not null,
  accepted_at timestamptz not null default now(),
  fence integer not null default 0,
  worker bigint,
  is_taken_over boolean not null default false,
  parts text,
  part_count integer not null default 0,
  sent integer not null default 0,
  failures integer not null default 0,
  -- Of events that wait for their time.
  due_at timestamptz,
  deferred_at timestamptz,
  finished_at timestamptz,
  -- Of dead events whose texts are kept.
  dead_reason text
)
-- Every event is rewritten a few times soon after it was written: room for that, and cleaning in time.
with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

create unique index events_by_key on cchc_bot.events (channel, key);
create index events_in_line on cchc_bot.events (chat, id) where finished_at is null;
create index events_of_channel on cchc_bot.events (channel) where finished_at is null;
create index events_deferred on cchc_bot.events (due_at) where due_at is not null;
-- Nobody but one works in a chat.
create unique index events_held on cchc_bot.events (chat) where worker is not null;
create index events_held_by on cchc_bot.events (worker) where worker is not null;
create index events_done on cchc_bot.events (chat, id)
  where finished_at is not null and dead_reason is null and payload is not null;
create index events_dead on cchc_bot.events (channel, finished_at) where dead_reason is not null;
create index events_done_at on cchc_bot.events (finished_at) where payload is not null and dead_reason is null;
create index events_by_age on cchc_bot.events (accepted_at);

create table cchc_bot.state (
  name text collate "C" primary key,
  value text not null
);
`;

const REVIVED = `
-- Of events that were dead: their age counts from here.
alter table cchc_bot.events add column revived_at timestamptz;
`;

const CLOCK = `
-- What the clock showed last, and how far the times by which events are dated are from it: one row.
create table cchc_bot.clock (
  is_only boolean primary key default true check (is_only),
  shown_at timestamptz not null default now(),
  message_ms float8 not null default 0,
  retention_ms float8 not null default 0
);
insert into cchc_bot.clock default values;
`;

/** The version of the database is how many of them were run. */
export const MIGRATIONS: readonly string[] = [EVENTS, REVIVED, CLOCK];
