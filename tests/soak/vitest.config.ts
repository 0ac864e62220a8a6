import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `npm run soak`: with the browser and the server of the browser tests, and patience. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/soak/**/*.test.ts'],
    setupFiles: ['tests/browser/support/setup.ts'],
    globalSetup: ['scripts/lib/browserSetup.mjs'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
  },
})
