/** Whether people and platforms may be sent to this process, from named checks that look at nothing outside it. */
import type { Clock } from '../delivery/clock.ts';

export interface HealthCheck {
  /** Short and constant but for the name of a channel: `store`, `poll:telegram`. */
  readonly name: string;
  /** A check that must pass takes the process out of service when it fails; another only marks it degraded. */
  readonly isRequired: boolean;
  /** May be slow or throw: both count as failed. */
  passes(): boolean | Promise<boolean>;
}

export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'not-ready';
  /** Names of the required checks that failed. */
  readonly failing: readonly string[];
  /** Names of the others that failed. */
  readonly degraded: readonly string[];
}

/** A store that hangs is not ready; the balancer's own patience is longer than this. */
const LONGEST_CHECK_MS = 2_000;

async function passesInTime(check: HealthCheck, clock: Clock): Promise<boolean> {
  let cancel = (): void => undefined;
  const late = new Promise<boolean>((resolve) => {
    cancel = clock.after(LONGEST_CHECK_MS, () => resolve(false));
  });
  try {
    return await Promise.race([check.passes(), late]);
  } catch {
    return false;
  } finally {
    cancel();
  }
}

/** Runs all checks, at the same time. Never rejects. */
export async function readReadiness(checks: readonly HealthCheck[], clock: Clock): Promise<Readiness> {
  const results = await Promise.all(
    checks.map(async (check) => ({ check, passed: await passesInTime(check, clock) })),
  );
  const failed = (isRequired: boolean): readonly string[] =>
    results
      .filter(({ check, passed }) => !passed && check.isRequired === isRequired)
      .map(({ check }) => check.name);
  const failing = failed(true);
  const degraded = failed(false);
  const worst = degraded.length > 0 ? 'degraded' : 'ready';
  return { status: failing.length > 0 ? 'not-ready' : worst, failing, degraded };
}
