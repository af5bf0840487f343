// Installs, compiles the courses, builds, starts the server. Plain JavaScript: runs on Node 18 or newer.
import { install, run } from './ground.mjs'

await install()
await run('scripts/build.ts')
await run('scripts/serve.ts')
