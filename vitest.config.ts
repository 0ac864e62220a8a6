import { defineConfig } from 'vitest/config'

/**
 * Two projects. `unit` needs Node only; `browser` drives a real browser against a real server process, which its
 * set-up starts. This file takes the place of vite.config.ts, so that units do not compile stories or art.
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
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['scripts/lib/browserSetup.mjs'],
          // A page mostly waits: two share two cores well.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
