import { describe, expect, test } from 'vitest'
import type { Happening } from '../../src/record/event.ts'
import {
  activeMinutes,
  canStartCheck,
  hasPassed,
  lessonStatus,
  lessonsFinished,
  lookAgain,
  minutesLeft,
  nextPlace,
  openDeclarations,
  openTry,
  pageToCarryOnAt,
  positionOf,
  progressMeasure,
  unfinishedLessons,
} from '../../src/record/progress.ts'
import { attemptAfter, checkStarted, opened, readAll, tryWith } from './history.ts'
import { tinyOutline } from './tiny-course.ts'

const statuses = (happenings: readonly Happening[]) =>
  tinyOutline.lessons.map(lesson => lessonStatus(lesson, attemptAfter(happenings)))

describe('lessons', () => {
  test('are not started, in progress, completed', () => {
    expect(tinyOutline.lessons.map(lesson => lessonStatus(lesson, null))).toEqual([
      'not-started',
      'not-started',
    ])
    expect(statuses([opened('one', 'first')])).toEqual(['in-progress', 'not-started'])
    expect(statuses(readAll)).toEqual(['completed', 'completed'])
  })

  test('are carried on at the first page not opened, else at the first', () => {
    const at = (happenings: readonly Happening[]) =>
      tinyOutline.lessons.map(lesson => pageToCarryOnAt(lesson, attemptAfter(happenings))?.code)
    expect(tinyOutline.lessons.map(lesson => pageToCarryOnAt(lesson, null)?.code)).toEqual([
      's1',
      's3',
    ])
    expect(at([opened('one', 'first')])).toEqual(['s2', 's3'])
    expect(at([opened('one', 'second')])).toEqual(['s1', 's3'])
    expect(at(readAll)).toEqual(['s1', 's3'])
    expect(pageToCarryOnAt({ id: 'x', code: 'l3', title: '', minutes: 0, pages: [] }, null)).toBe(
      undefined,
    )
  })

  test('skipped through count as finished; finished with a gap do not', () => {
    expect(statuses([opened('two', 'third')])).toEqual(['not-started', 'completed'])
    const gap: Happening[] = [opened('one', 'first'), { type: 'finished', lesson: 'one' }]
    expect(statuses(gap)).toEqual(['in-progress', 'not-started'])
  })

  test('count up to the final check', () => {
    const half = attemptAfter([opened('two', 'third')])
    expect(lessonsFinished(tinyOutline, half)).toBe(1)
    expect(unfinishedLessons(tinyOutline, half).map(lesson => lesson.id)).toEqual(['one'])
    expect(canStartCheck(tinyOutline, half)).toBe(false)
    expect(canStartCheck(tinyOutline, null)).toBe(false)
    expect(canStartCheck(tinyOutline, attemptAfter(readAll))).toBe(true)
  })
})

describe('how far', () => {
  test('goes from nothing to all of the pages', () => {
    expect(progressMeasure(tinyOutline, null)).toBe(0)
    expect(progressMeasure(tinyOutline, attemptAfter([opened('one', 'first')]))).toBeCloseTo(1 / 3)
    expect(progressMeasure(tinyOutline, attemptAfter(readAll))).toBe(1)
    expect(progressMeasure({ ...tinyOutline, lessons: [] }, null)).toBe(0)
  })

  test('says the minutes left, never 0 while a page is left', () => {
    expect(minutesLeft(tinyOutline, null)).toBe(10)
    expect(minutesLeft(tinyOutline, attemptAfter([opened('one', 'first')]))).toBe(7)
    expect(minutesLeft(tinyOutline, attemptAfter(readAll))).toBe(0)
    const short = tinyOutline.lessons.map(lesson => ({ ...lesson, minutes: 0.2 }))
    expect(minutesLeft({ ...tinyOutline, lessons: short }, null)).toBe(1)
  })

  test('counts active minutes', () => {
    expect(activeMinutes({ seconds: {} })).toBe(0)
    expect(activeMinutes({ seconds: { first: 5 } })).toBe(1)
    expect(activeMinutes({ seconds: { first: 60, second: 95 } })).toBe(3)
  })

  test('says which lesson and which screen, counted from 1', () => {
    const place = { lesson: 'one', page: 'second' }
    expect(positionOf(tinyOutline, place)).toEqual({ lesson: 1, lessons: 2, page: 2, pages: 2 })
    expect(positionOf(tinyOutline, { lesson: 'two', page: 'first' })).toBeUndefined()
    expect(positionOf(tinyOutline, { lesson: 'gone', page: 'first' })).toBeUndefined()
  })
})

describe('UI-02 "Carry on"', () => {
  const next = (...happenings: Happening[]) => nextPlace(tinyOutline, attemptAfter(happenings))
  const page = (lesson: string, id: string) => ({ kind: 'page', lesson, page: id })
  const finished = (lesson: string): Happening => ({ type: 'finished', lesson })

  test('begins at the beginning', () => {
    expect(nextPlace(tinyOutline, null)).toEqual(page('one', 'first'))
    expect(next()).toEqual(page('one', 'first'))
  })

  test('leads to the exact screen, also the last of a lesson and also one gone back to', () => {
    expect(next(opened('one', 'first'))).toEqual(page('one', 'first'))
    expect(next(opened('one', 'first'), opened('one', 'second'))).toEqual(page('one', 'second'))
    expect(next(opened('one', 'second'), opened('one', 'first'))).toEqual(page('one', 'first'))
  })

  test('leads on from a finished lesson, and then to what was left out', () => {
    const one = [opened('one', 'first'), opened('one', 'second'), finished('one')]
    expect(next(...one)).toEqual(page('two', 'third'))
    expect(next(opened('two', 'third'), finished('two'))).toEqual(page('one', 'first'))
    expect(next(opened('one', 'second'), finished('one'))).toEqual(page('one', 'first'))
  })

  test('leads to the check, back into a half-done one, and out at the end', () => {
    expect(next(...readAll)).toEqual({ kind: 'check' })
    expect(next(...readAll, checkStarted('t1'), opened('one', 'first'))).toEqual({ kind: 'check' })
    expect(next(...readAll, ...tryWith('t1', 1))).toEqual({ kind: 'check' })
    expect(next(...readAll, ...tryWith('t1', 4))).toEqual({ kind: 'completed' })
  })

  test('leads to the declarations that an organisation still waits for', () => {
    const asking = { ...tinyOutline, declarations: ['code'] }
    const attempt = attemptAfter([...readAll, ...tryWith('t1', 4)], asking)
    expect(openDeclarations(asking, attempt)).toEqual(['code'])
    expect(openDeclarations(asking, null)).toEqual(['code'])
    expect(nextPlace(asking, attempt)).toEqual({ kind: 'declarations' })
  })
})

describe('tries', () => {
  test('one is open until handed in; one pass is a pass', () => {
    expect(openTry(null)).toBeUndefined()
    expect(openTry(attemptAfter([...readAll, checkStarted('t1')]))?.id).toBe('t1')
    const failed = attemptAfter([...readAll, ...tryWith('t1', 1)])
    expect(openTry(failed)).toBeUndefined()
    expect(hasPassed(failed)).toBe(false)
    const passed = attemptAfter([...readAll, ...tryWith('t1', 4), ...tryWith('t2', 0)])
    expect(hasPassed(passed)).toBe(true)
  })

  test('name the lessons to look at again, in the course’s order', () => {
    const lessonsAfter = (right: number) => {
      const [one] = attemptAfter([...readAll, ...tryWith('t1', right)]).tries
      return one && lookAgain(tinyOutline, one).map(lesson => lesson.id)
    }
    expect(lessonsAfter(0)).toEqual(['one', 'two'])
    expect(lessonsAfter(2)).toEqual(['two'])
    expect(lessonsAfter(4)).toEqual([])
    const [open] = attemptAfter([...readAll, checkStarted('t1')]).tries
    expect(open && lookAgain(tinyOutline, open)).toEqual([])
  })
})
