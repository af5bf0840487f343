import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { type Crowd, gather } from './crowd.ts'
import { press } from './learner.ts'

const { course } = builtCourse('c1')
const [lesson] = course.lessons
const second = `/c/c1/${lesson?.code}/${lesson?.pages[1]?.code}`
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

test('somebody new who opens a lesson by its address waits for no list of courses', async () => {
  const person = await crowd.person()
  const { page } = person
  await page.route('**/bundles/catalogue.json', () => undefined)
  await person.go(second)
  await page.getByText(/^Screen 2 of/).waitFor()
  await press(page, 'Continue')
  await page.getByText(/^Screen 3 of/).waitFor()
  expect(person.problems).toEqual([])
  await person.leave()
})

test.each([
  ['is gone', { status: 404, body: 'Not found' }],
  ['is a page of a portal', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
  ['is cut off', { status: 200, contentType: 'application/json', body: '{"id":' }],
])(
  'where the version that the page names %s, the list of courses tells the right one',
  async (_, answer) => {
    const person = await crowd.person()
    const { page } = person
    let spoiled = 0
    await page.route('**/bundles/b/c1/**', route => {
      spoiled += 1
      return spoiled <= 2 ? route.fulfill(answer) : route.continue()
    })
    await person.go(second)
    await page.getByText(/^Screen 2 of/).waitFor()
    expect(spoiled).toBeGreaterThan(2)
    expect(person.problems).toEqual([])
    await person.leave()
  },
)
