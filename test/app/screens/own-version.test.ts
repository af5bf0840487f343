import { expect, test } from 'vitest'
import { MissingPart } from '../../../src/app/courses.ts'
import { ownVersion, type Shelf } from '../../../src/app/own-version.ts'
import { sampleCourse } from '../store/sample-course.ts'

const newest = { ...sampleCourse, fingerprint: 'newest' }
const older = { ...sampleCourse, fingerprint: 'older' }

function shelf(own: string | undefined, why = 'missing', there = [older]): Shelf {
  return {
    read: async (_, fingerprint) => {
      const found =
        fingerprint === undefined ? newest : there.find(one => one.fingerprint === fingerprint)
      if (!found) throw new MissingPart(why)
      return found
    },
    attemptOn: () => own,
  }
}

test('a new learner gets the newest, somebody in the middle their own', async () => {
  expect(await ownVersion('c9', undefined, shelf(undefined))).toBe(newest)
  expect(await ownVersion('c9', 'older', shelf('older'))).toBe(older)
})

test('without a catalogue the attempt is found by the course that was read', async () => {
  expect(await ownVersion('c9', undefined, shelf('older'))).toBe(older)
})

test('a version that nobody has any more does not shut the attempt in', async () => {
  expect(await ownVersion('c9', 'gone', shelf('gone'))).toBe(newest)
})

test('a version that is only out of reach is waited for', async () => {
  await expect(ownVersion('c9', 'gone', shelf('gone', 'offline'))).rejects.toThrow(MissingPart)
})
