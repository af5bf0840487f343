import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCodes, builtCourse } from './answer-key.ts'
import { type Crowd, gather } from './crowd.ts'
import { press, see, takeCheck } from './learner.ts'
import { pastOf } from './past.ts'

let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

/** The sweep walks every screen of every course; here each course's end, as its learners meet it. */
test.each(builtCodes())(
  'the final check of %s: not passed, then passed, by its answer key',
  async code => {
    const built = builtCourse(code)
    const person = await crowd.person(await pastOf(built, 'ready', { name: 'Siân Llŷr' }))
    const { page } = person
    await person.go(`/c/${code}/check`)
    await takeCheck(page, built, built.course.check.draw)
    await see(page, 'Not passed yet')
    await takeCheck(page, built)
    await see(page, 'You have passed')
    await press(page, 'See your certificate')
    await see(page, 'Your certificate')
    const certificate = await page.locator('article').innerText()
    expect(certificate).toContain('Siân Llŷr')
    expect(certificate).toContain(built.course.title)
    expect(person.problems).toEqual([])
    await person.leave()
  },
)
