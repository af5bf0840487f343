import { defineConfig } from 'vitest/config'

/** The full sweep over the built app: what `npm test` looks at once, looked at in every way. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/sweep/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
})
