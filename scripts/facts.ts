/**
 * Lists the facts that are due for another look, with the screens that cite each, and the helplines
 * whose hours are: `npm run facts [-- --all] [--as-at DATE]`. Being due fails nothing.
 */
import { compileModules } from '../src/compiler/compile-modules.ts'
import { asAt } from './as-at.ts'

const args = process.argv.slice(2)
const date = asAt(args)
const { facts, helplines, reviews } = await compileModules(process.cwd(), date)
const shown = args.includes('--all') ? facts : facts.filter(use => use.due)

console.log(
  `${shown.length} of ${facts.length} facts${args.includes('--all') ? '' : ' due'} on ${date}`,
)
for (const { fact, citedBy } of shown) {
  console.log(`\n${fact.id} (${fact.confidence}, ${fact.decision}; look again by ${fact.reviewBy})`)
  console.log(`  ${fact.statement}\n  Source: ${fact.source}`)
  for (const screen of citedBy) console.log(`  ${screen}`)
  if (citedBy.length === 0) console.log('  cited nowhere')
}

const old = helplines.filter(one => one.due)
console.log(`\n${old.length} helplines whose hours nobody has looked at for more than 90 days`)
for (const { service, days } of old)
  console.log(`  ${service.id}: ${service.hours} (${days} days ago, on ${service.checkedOn})`)

for (const { course } of reviews)
  if (course.approval !== null && course.approval.until < date)
    console.log(`\nThe approval of ${course.id} ran out on ${course.approval.until}`)
