/** Writes the bundles and the catalogue: `npm run compile [-- --out FOLDER] [--as-at DATE]`. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compileModules } from '../src/compiler/compile-modules.ts'
import { counts, messageLine } from '../src/compiler/course-report.ts'
import { asAt, flagValue } from './as-at.ts'

const args = process.argv.slice(2)
const out = flagValue(args, '--out') ?? join('.cache', 'bundles')
const { bundles, messages } = await compileModules(process.cwd(), asAt(args))

for (const message of messages) console.log(messageLine(message))
await rm(out, { recursive: true, force: true })
for (const [path, content] of bundles) {
  await mkdir(dirname(join(out, path)), { recursive: true })
  await writeFile(join(out, path), content)
}
console.log(`${bundles.size} files in ${out}; ${counts(messages)}`)
process.exitCode = messages.some(message => message.severity === 'error') ? 1 : 0
