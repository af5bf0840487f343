import { defineConfig } from 'vitest/config'

/** End to end in real Chromium, over the built app. One browser at a time: machines are small. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
