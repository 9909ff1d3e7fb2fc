import { Presets, SingleBar } from 'cli-progress';

/** Builds shorter than this show no bar. */
const QUIET_MS = 1000;

/** A progress bar on standard error for long builds on a terminal; silent otherwise. */
export function buildProgress(): { update: (done: number, total: number) => void; stop: () => void } {
  const bar = new SingleBar(
    {
      format: 'Dựng chỉ mục {bar} {percentage}% ({value}/{total})',
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  const began = performance.now();
  let shown = false;
  return {
    update(done, total) {
      if (!process.stderr.isTTY) return;
      if (!shown && performance.now() - began > QUIET_MS) {
        bar.start(total, done);
        shown = true;
      } else if (shown) bar.update(done);
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
