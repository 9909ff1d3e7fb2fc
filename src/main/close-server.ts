import { systemClock } from '../delivery/clock.ts';
import type { createServer } from '../server/create-server.ts';

/** How long requests that are still coming in are waited for, in milliseconds. Answers themselves take less. */
const CONNECTIONS_GRACE_MS = 1_000;

/** Browsers hold spare connections on which they have asked nothing yet; Node would wait for those for ever. */
export async function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  const cancel = systemClock.after(CONNECTIONS_GRACE_MS, () => server.server.closeAllConnections());
  await server.close();
  cancel();
}
