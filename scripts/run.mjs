// `node scripts/run.mjs courses --json`: any of our commands, on a fresh clone, on the pinned Node.
import { install, run } from './ground.mjs'

const [name, ...args] = process.argv.slice(2)
await install()
await run(`scripts/${name}.ts`, args)
