/** Checks every course and prints what it measures: `npm run courses [-- --json] [--as-at DATE]`. */
import { compileModules } from '../src/compiler/compile-modules.ts'
import { counts, messageLine, tableLines } from '../src/compiler/course-report.ts'
import { asAt } from './as-at.ts'

const args = process.argv.slice(2)
const { tables, facts, messages } = await compileModules(process.cwd(), asAt(args))

if (args.includes('--json')) console.log(JSON.stringify(tables, null, 2))
else {
  for (const message of messages) console.log(messageLine(message))
  const due = facts.filter(use => use.due).map(use => use.fact.id)
  for (const table of tables) console.log(`\n${tableLines(table, due).join('\n')}`)
  console.log(`\n${counts(messages)}`)
}
process.exitCode = messages.some(message => message.severity === 'error') ? 1 : 0
