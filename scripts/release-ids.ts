/** Adds every id of every course to its released-ids.txt; removes none: `npm run release-ids`. */
import { appendFile, readFile } from 'node:fs/promises'
import { compileModules } from '../src/compiler/compile-modules.ts'
import { releasedFile } from '../src/compiler/released-ids.ts'
import { asAt } from './as-at.ts'

const { ids } = await compileModules(process.cwd(), asAt(process.argv.slice(2)))

for (const [folder, names] of ids) {
  const file = releasedFile(folder)
  const before = await readFile(file, 'utf8').catch(() => '')
  const known = new Set(before.split('\n').map(line => line.trim()))
  const added = [...new Set(names)].filter(name => !known.has(name))
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  if (added.length > 0) await appendFile(file, `${gap}${added.join('\n')}\n`)
  console.log(`${file}: ${added.length} added`)
}
