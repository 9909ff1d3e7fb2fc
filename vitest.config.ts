import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['tests/setup/no-network.ts'],
    // Tests wait for events, never for time: these limits only end the ones that hang, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // Starting Chromium on a small machine takes seconds, not milliseconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.{ts,tsx}', 'src/**/*.d.ts', 'src/channels/web/ui/**'],
      reporter: ['text-summary', 'html'],
      thresholds: {
        'src/language/**': { lines: 90 },
        'src/content/**': { lines: 90 },
        'src/answer/**': { lines: 90 },
      },
    },
  },
});
