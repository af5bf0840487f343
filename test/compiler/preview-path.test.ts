import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { lessonSavedLast, previewPath } from '../../src/compiler/preview-path.ts'
import { goodCourse } from './good-course.ts'

const compiled = compile(goodCourse(), { asAt: '2026-11-21' })

test('a preview begins at a screen, at a lesson’s first screen, or at the course', () => {
  const path = (id?: string) => previewPath(compiled, 'tea-club', id)
  expect(path('signs')).toEqual({ ok: true, path: '/c/c9/l1/s2' })
  expect(path('last-things')).toEqual({ ok: true, path: '/c/c9/l2/s1' })
  expect(path()).toEqual({ ok: true, path: '/c/c9' })
})

test('a preview of nothing says what is missing', async () => {
  expect(previewPath(compiled, 'tea-room')).toEqual({ ok: false, why: 'course' })
  expect(previewPath(compiled, 'tea-club', 'nowhere')).toEqual({ ok: false, why: 'page' })
  expect(await lessonSavedLast('.', 'no-such-course')).toBeUndefined()
})
