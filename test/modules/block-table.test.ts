import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writtenKinds } from '../../src/compiler/blocks/read-block.ts'

/** The table "Kinds of block" of modules/README.md: kind and how it is written. */
const rows = readFileSync('modules/README.md', 'utf8')
  .split('\n')
  .map(line => /^\| (\w+) \| (.+?) \| /.exec(line))
  .flatMap(found =>
    found?.[1] && found[1] !== 'kind' ? [[found[1], found[2] ?? ''] as const] : [],
  )

test('the table of kinds and the compiler know the same kinds', () => {
  const kinds = rows.map(([kind]) => kind).filter(kind => kind !== 'text')
  expect(kinds.toSorted()).toEqual(writtenKinds.toSorted())
})

test('every row shows the directive of its kind, or its section', () => {
  for (const [kind, syntax] of rows)
    if (kind !== 'text') expect(syntax).toMatch(new RegExp(`::${kind}\\{#id|see below`))
})
