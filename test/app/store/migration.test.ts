import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/app/store/database.ts'
import { readEvents } from '../../../src/app/store/event-log.ts'
import { openStore } from '../../../src/app/store/open-store.ts'
import { browserOutside } from '../../../src/app/store/outside.ts'
import { fold } from '../../../src/record/fold.ts'
import { freshStore } from './fresh-store.ts'
import { type FrozenDatabase, freeze, readFrozen, thaw } from './frozen-database.ts'
import { sampleCourse } from './sample-course.ts'

function rowsOf(frozen: FrozenDatabase, name: string): readonly unknown[] {
  return frozen.stores.find(store => store.name === name)?.rows ?? []
}

test.each(['store-0.1', 'store-1'])(
  'a database left by %s opens, keeps every record and goes on',
  async name => {
    const frozen = readFrozen(name)
    await thaw(name, frozen)
    const store = openStore(browserOutside, openDatabase(name))
    const { tables } = await store.exportEverything()
    for (const one of frozen.stores) expect(tables[one.name]).toEqual(one.rows)
    const [learner] = await store.learners.list()
    const attempt = await store.attempts.open(learner?.id ?? '', 'sample')
    const id = attempt?.id ?? ''
    expect(attempt?.place).toEqual({ lesson: 'first', page: 'first-b' })
    expect(await store.attempts.rebuild(sampleCourse, id)).toEqual(attempt)
    const next = { type: 'opened', lesson: 'second', page: 'second-a' } as const
    const saved = await store.attempts.runtime(id).append(sampleCourse, [next])
    const events = await readEvents(store.database, id)
    expect(events).toHaveLength(rowsOf(frozen, 'events').length + 1)
    expect(saved.ok && saved.attempt).toEqual(fold(sampleCourse, events).attempt)
  },
)

test('the frozen database of this version has the stores that this version makes', async () => {
  const { store } = freshStore()
  await store.learners.list()
  const shape = ({ version, stores }: FrozenDatabase) => ({
    version,
    stores: stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
  })
  expect(shape(await freeze(store.database.name))).toEqual(shape(readFrozen('store-1')))
})
