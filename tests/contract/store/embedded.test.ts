import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { onWrites } from '../../support/faulty-files.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';
import type { StoreHarness } from './store-harness.ts';
import { describeStore } from './store-suite.ts';

const harnessOn = (createDisk: () => MemoryDisk | undefined) => async (): Promise<StoreHarness> => {
  const disk = createDisk();
  const harness = await EmbeddedHarness.create(disk === undefined ? {} : { disk });
  return {
    open: () => harness.open(),
    crash: (store) => harness.crash(store),
    advance: (ms) => harness.advance(ms),
    dispose: () => harness.dispose(),
    breakWrites: () => {
      const { files } = harness;
      files.fault = onWrites('EIO');
      return Promise.resolve(() => {
        files.fault = undefined;
        return Promise.resolve();
      });
    },
  };
};

const SHARED = { isLasting: true, isShared: false };

describeStore('embedded', { ...SHARED, modelRuns: 15, createHarness: harnessOn(() => undefined) });
// Faster, so that the model has more to say.
describeStore('embedded, on a disk in memory,', {
  ...SHARED,
  modelRuns: 150,
  createHarness: harnessOn(() => new MemoryDisk()),
});
