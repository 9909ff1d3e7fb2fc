/** Brings the database to the version of this program, or says why the bot cannot start on it. */
import { Client } from 'pg';
import { StartError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { connectionSettings } from './connection-settings.ts';
import { lockNumber } from './lock-number.ts';
import { MIGRATIONS } from './migrations.ts';
import { toFailure } from './postgres-failure.ts';

/** The first release that can end a silent session (idle_session_timeout), on which leadership relies. */
const OLDEST_SERVER = 140_000;
/** A step may rewrite a table, and another process may be at it: longer than for the statements of a day. */
const LONGEST_STEP_MS = 300_000;

const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'PostgreSQL từ chối tên người dùng hoặc mật khẩu trong DATABASE_URL.',
  '28000': 'PostgreSQL không cho phép kết nối này (xem pg_hba.conf).',
  '3D000': 'Cơ sở dữ liệu trong DATABASE_URL không tồn tại. Hãy tạo trước bằng createdb.',
  '42501': 'Người dùng PostgreSQL thiếu quyền. Hãy cho người dùng này làm chủ cơ sở dữ liệu.',
  '25006': 'PostgreSQL đang ở chế độ chỉ đọc. Hãy trỏ DATABASE_URL tới máy chủ chính.',
};

function toStartError(error: unknown): StartError {
  if (error instanceof StartError) return error;
  const { code } = toFailure(error);
  const reason = REASONS[code] ?? `Không dùng được PostgreSQL trong DATABASE_URL (${code}).`;
  // Without the error as its cause: what pg throws can hold the URL, and with it the password.
  return new StartError('store', `${reason} Bot chưa khởi động.`);
}

async function requireFitServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; is_standby: boolean }>(
    `select current_setting('server_version_num')::int as version,
       current_setting('server_encoding') as encoding,
       pg_is_in_recovery() as is_standby`,
  );
  const server = rows[0];
  if (!server || server.version < OLDEST_SERVER)
    throw new StartError('store', 'Cần PostgreSQL 14 trở lên. Bot chưa khởi động.');
  if (server.encoding !== 'UTF8')
    throw new StartError(
      'store',
      'Cơ sở dữ liệu phải dùng bảng mã UTF8. Hãy tạo lại: createdb --encoding=UTF8.',
    );
  if (server.is_standby) throw Object.assign(new Error('standby'), { code: '25006' });
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select coalesce(max(version), 0)::int as version from cchc_bot.migrations',
  );
  return rows[0]?.version ?? 0;
}

async function runSteps(client: Client, steps: readonly string[], logger: Logger): Promise<void> {
  // Created under the lock: `if not exists` alone fails when two do it at once.
  await client.query('create schema if not exists cchc_bot');
  await client.query(`create table if not exists cchc_bot.migrations (
    version integer primary key, run_at timestamptz not null default now()
  )`);
  const version = await versionOf(client);
  if (version > steps.length)
    throw new StartError(
      'store',
      `Cơ sở dữ liệu đã ở phiên bản ${version}, mới hơn chương trình này (${steps.length}). ` +
        'Hãy cài phiên bản cchc-bot mới hơn; không hạ cấp trên cùng cơ sở dữ liệu.',
    );
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    // One simple query is one transaction: a step is taken with its number, or not at all.
    await client.query(
      `begin; ${step}; insert into cchc_bot.migrations (version) values (${index + 1}); commit`,
    );
    logger.info({ version: index + 1 }, 'database brought to version');
  }
}

/**
 * Safe to run by several processes at once: one after another, under a lock.
 * @throws StartError `store` with what to do; nothing in it is secret.
 */
export async function migrate(
  url: string,
  logger: Logger,
  steps: readonly string[] = MIGRATIONS,
): Promise<void> {
  try {
    const client = new Client({
      ...connectionSettings(url),
      statement_timeout: LONGEST_STEP_MS,
      query_timeout: LONGEST_STEP_MS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await requireFitServer(client);
      await client.query(`select pg_advisory_lock(${lockNumber('migrate', '')})`);
      await runSteps(client, steps, logger);
    } finally {
      await client.end().catch(() => undefined);
    }
  } catch (error) {
    throw toStartError(error);
  }
}
