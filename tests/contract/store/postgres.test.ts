import { afterAll, beforeAll } from 'vitest';
import { createPostgresHarness } from '../../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { describeStore } from './store-suite.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());

describeStore('PostgreSQL', {
  isLasting: true,
  isShared: true,
  modelRuns: 15,
  createHarness: () => createPostgresHarness(server),
});
