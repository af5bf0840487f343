import { expect, test } from 'vitest'
import { putEvents, readEvents } from '../../../src/app/store/event-log.ts'
import type { Event } from '../../../src/record/event.ts'
import { freshStore } from './fresh-store.ts'

const event: Event = {
  id: 'e1',
  attempt: 'a1',
  order: '0m0000000-0000-d1',
  at: '2026-11-21T10:00:00.000Z',
  type: 'opened',
  lesson: 'first',
  page: 'first-a',
}

test('the same event twice is success, and there once', async () => {
  const { database } = freshStore().store
  await putEvents(database, [event])
  const { id, type, ...rest } = event
  await putEvents(database, [{ ...rest, type, id } as Event])
  expect(await readEvents(database, 'a1')).toEqual([event])
})

test('another event under a known id is refused', async () => {
  const { database } = freshStore().store
  await putEvents(database, [event])
  const forged = { ...event, page: 'first-b' } as Event
  await expect(putEvents(database, [forged])).rejects.toThrow('e1')
  expect(await readEvents(database, 'a1')).toEqual([event])
})

test('an attempt reads its own events only, in clock order', async () => {
  const { database } = freshStore().store
  const later = { ...event, id: 'e2', order: '0m0000001-0000-d1' } as Event
  const other = { ...event, id: 'e3', attempt: 'a10' } as Event
  await putEvents(database, [later, other, event])
  expect((await readEvents(database, 'a1')).map(one => one.id)).toEqual(['e1', 'e2'])
})
