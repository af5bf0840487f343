import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { type ProblemCode, problems } from '../../src/compiler/problems.ts'
import { badCourses } from './bad-courses.ts'

for (const [at, { code, files, file, line, remedy }] of badCourses.entries())
  test(`${code} is told with its place and remedy (${at})`, () => {
    const { messages } = compile(files, { asAt: '2026-11-21' })
    const places = messages.filter(one => one.code === code).map(one => `${one.file}:${one.line}`)
    expect(places).toContain(`${file}:${line}`)
    const message = messages.find(
      one => one.code === code && one.file === file && one.line === line,
    )
    expect(message?.severity).toBe(problems[code][0])
    expect(message?.remedy).toContain(remedy)
    expect(`${message?.text} ${message?.remedy}`).not.toMatch(/\{\w+\}/)
  })

test('every message that the compiler can give is among the bad courses', () => {
  const told = new Set<ProblemCode>(badCourses.map(course => course.code))
  expect(Object.keys(problems).filter(code => !told.has(code as ProblemCode))).toEqual([])
})
