import { defineConfig } from 'vitest/config'

/**
 * Two projects. `unit` needs Node only; `browser` drives a real browser against a real server process, which its
 * set-up starts. This file takes the place of vite.config.ts, so that units do not compile stories or art. The files of
 * a worker share its modules, which halves the time of the units: a module keeps nothing between tests.
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx,mjs}'],
          exclude: ['tests/browser/**', 'tests/soak/**'],
          isolate: false,
          maxWorkers: 2,
          globalSetup: ['scripts/lib/unitSetup.mjs'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['scripts/lib/browserSetup.mjs'],
          setupFiles: ['tests/browser/support/setup.ts'],
          isolate: false,
          // A page mostly waits: two share two cores well.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A condition that does not come is a failure however slow the machine is; one that comes late is not.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
