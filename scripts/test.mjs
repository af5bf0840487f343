// `npm test`: types, lint, units, contracts, courses, end-to-end in Chromium. `--all` adds the full sweep.
import { install, run, tool } from './ground.mjs'

const all = process.argv.includes('--all')

await install()
if (all) {
  await run('scripts/chromium.ts')
  await run('scripts/build.ts')
  await tool('vitest', ['run', '--config', 'test/sweep/vitest.config.ts'])
} else {
  await tool('tsc', ['-b'])
  await tool('biome', ['ci', '.'])
  await run('scripts/courses.ts')
  await run('scripts/chromium.ts')
  await run('scripts/build.ts')
  await tool('vitest', ['run'])
  await tool('vitest', ['run', '--config', 'test/e2e/vitest.config.ts'])
}
