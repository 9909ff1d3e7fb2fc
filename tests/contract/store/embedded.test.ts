import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { onWrites } from '../../support/faulty-files.ts';
import { describeStore } from './store-suite.ts';

describeStore('embedded', {
  isLasting: true,
  isShared: false,
  modelRuns: 60,
  createHarness: async () => {
    const harness = await EmbeddedHarness.create();
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
  },
});
