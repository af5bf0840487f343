import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCourse } from '../e2e/answer-key.ts'
import { hiddenStops } from '../e2e/checks/hidden-focus.ts'
import { type Crowd, gather } from '../e2e/crowd.ts'
import { learnerScreens, lessonScreens } from '../e2e/screens.ts'
import { Tour } from '../e2e/tour.ts'

let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

test('UI-11 forward and back through every screen, nothing with the focus is hidden', async () => {
  const built = builtCourse('c1')
  const tour = new Tour(crowd, built)
  await tour.visit([...learnerScreens(built), ...lessonScreens(built)], async page => {
    await page.setViewportSize({ width: 360, height: 600 })
    return { hidden: await hiddenStops(page) }
  })
  expect(tour.found('hidden')).toEqual([])
  expect(tour.found('errors')).toEqual([])
})
