/**
 * What every store must do: one test, at least, for each sentence of src/store/store.ts. A store is put
 * under it by a file beside this one, which opens it, ends it and lets time pass for it.
 */
import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { describeClaims } from './claims-suite.ts';
import { describeEnds } from './ends-suite.ts';
import { describeModel } from './model-suite.ts';
import { describeReopening } from './reopening-suite.ts';
import { describeSeveralWorkers } from './several-suite.ts';
import { describeState } from './state-suite.ts';
import type { StoreHarness, StoreKind, StoreTest } from './store-harness.ts';
import { describeUpkeep } from './upkeep-suite.ts';
import { describeWork } from './work-suite.ts';

export function describeStore(name: string, kind: StoreKind): void {
  describe(`${name} store`, () => {
    let harness: StoreHarness;
    let store: Store;
    beforeEach(async () => {
      harness = await kind.createHarness();
      store = await harness.open();
    });
    afterEach(() => harness.dispose());
    const test: StoreTest = { kind, harness: () => harness, store: () => store };
    describeClaims(test);
    describeWork(test);
    describeEnds(test);
    describeUpkeep(test);
    describeState(test);
    if (kind.isLasting) describeReopening(test);
    if (kind.isShared) describeSeveralWorkers(test);
    describeModel(kind);
  });
}
