import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeOf } from '../../../src/app/routes.ts'

test.each([
  ['/', 'home', {}],
  ['/c/c1', 'course', { course: 'c1' }],
  ['/c/c1/before', 'before', { course: 'c1' }],
  ['/c/c1/check/3', 'checkQuestion', { course: 'c1', number: '3' }],
  ['/c/c1/check/review', 'checkReview', { course: 'c1' }],
  ['/c/c1/l2/s4', 'lesson', { course: 'c1', lesson: 'l2', page: 's4' }],
  ['/c/c1/l2/done', 'lessonDone', { course: 'c1', lesson: 'l2' }],
  ['/c/c1/feedback/2', 'feedback', { course: 'c1', page: '2' }],
  ['/f/0190aa/2', 'followUp', { token: '0190aa', page: '2' }],
  ['/f/0190aa/thanks', 'followUp', { token: '0190aa', page: 'thanks' }],
  ['/certificates/0190-aa', 'certificate', { id: '0190-aa' }],
  ['/certificates/0190-aa/name', 'certificateName', { id: '0190-aa' }],
  ['/record/delete', 'deleteAll', {}],
  ['/support/safety', 'safety', {}],
] as const)('%s is %s', (path, name, params) => {
  expect(routeOf(path)).toEqual({ name, params })
})

test.each([
  '/c/%E0%A4%A',
  '/c/<script>',
  '/c/..%2F..%2Fetc',
  '/c/a%20b',
  `/c/${'x'.repeat(65)}`,
  '/f/0190aa',
  '/f/<script>/1',
  '/f/..%2F..%2Fetc/1',
  `/f/${'x'.repeat(65)}/1`,
  '/f/0190aa/%22%3E',
  '/certificates/a%00b',
  '/certificates/%22%3E',
  '/nowhere/at/all',
  '//',
])('%s leads nowhere', path => {
  expect(routeOf(path).name).toBe('notFound')
})

test('any address has a screen, and its parts hold letters and digits only', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, tail) => {
      const { params } = routeOf(`/${path}${tail}`)
      for (const value of Object.values(params)) expect(value).toMatch(/^[\w-]{1,64}$/)
    }),
  )
})
