import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compileModules } from '../../src/compiler/compile-modules.ts'
import { messageLine } from '../../src/compiler/course-report.ts'
import type { Block } from '../../src/course/block.ts'
import type { CourseFile } from '../../src/course/bundle.ts'

/** Frozen, so that no test breaks as days pass (DESIGN 20.2). */
const asAt = '2026-11-21'
const compiled = await compileModules(process.cwd(), asAt)
const json = <T>(path: string): T =>
  JSON.parse(new TextDecoder().decode(compiled.bundles.get(path)))

function blocksOf(id: string): readonly Block[] {
  const source = compiled.reviews.find(one => one.course.id === id)
  return (source?.course.lessons ?? []).flatMap(lesson => lesson.pages.flatMap(page => page.blocks))
}

test('no course has an error', () => {
  const errors = compiled.messages.filter(message => message.severity === 'error')
  expect(errors.map(messageLine)).toEqual([])
})

test('the whole catalogue in one language is half of the 1 MB that it may take with the app', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  const sent = [...compiled.bundles.values()].map(one => brotliCompressSync(one, { params }).length)
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(500_000)
})

describe.each(compiled.tables)('$id', table => {
  const entry = compiled.catalogue.courses.find(course => course.id === table.id)
  const file = entry?.files.find(one => one.path.endsWith('/course.en.json'))
  const course = json<CourseFile>(file?.path ?? '')

  test('reads at grade 7 at most', () => {
    expect(table.readingGrade).toBeLessThanOrEqual(7)
  })

  test('has at least four questions for each outcome, and 30 in all', () => {
    expect(table.bankQuestions).toBeGreaterThanOrEqual(30)
    for (const outcome of table.outcomes) expect(outcome.testedBy.length).toBeGreaterThanOrEqual(4)
  })

  test('takes 30 to 60 minutes by its own word', () => {
    expect(course.minutes).toBeGreaterThanOrEqual(30)
    expect(course.minutes).toBeLessThanOrEqual(60)
  })

  test('says whether a safeguarding professional has approved it', () => {
    expect(entry?.approved).toBe(course.approval !== null)
  })

  test('has 40 to 90 screens and a moment to think', () => {
    expect(table.screens).toBeGreaterThanOrEqual(40)
    expect(table.screens).toBeLessThanOrEqual(90)
    expect(blocksOf(table.id).some(block => block.kind === 'reflection')).toBe(true)
  })

  test('has two stories or more, each with three decisions or more, and tests myths', () => {
    const stories = blocksOf(table.id).filter(block => block.kind === 'scenario')
    expect(stories.length).toBeGreaterThanOrEqual(2)
    for (const { nodes } of stories)
      expect(nodes.filter(node => node.choices.length > 0).length).toBeGreaterThanOrEqual(3)
    const source = compiled.reviews.find(one => one.course.id === table.id)
    const tags = new Set(source?.course.check.bank.flatMap(question => question.tags))
    expect([...tags].filter(tag => tag.startsWith('myth-')).length).toBeGreaterThanOrEqual(5)
  })

  test('has each code once, so that every address is one screen', () => {
    const codes = course.lessons.flatMap(lesson =>
      lesson.pages.map(page => `${lesson.code}/${page.code}`),
    )
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('child-abuse-and-neglect', () => {
  const table = compiled.tables.find(one => one.id === 'child-abuse-and-neglect')

  test('has 60 to 90 screens', () => {
    expect(table?.screens).toBeGreaterThanOrEqual(60)
    expect(table?.screens).toBeLessThanOrEqual(90)
  })

  test('has the four declarations of Medway', () => {
    const pages = compiled.ids.get('modules/child-abuse-and-neglect') ?? []
    expect(pages.filter(name => name.startsWith('block declare-'))).toHaveLength(4)
  })

  test('serves every competency of Level 1 that content-facts E gives it', () => {
    const named = (letter: string, numbers: readonly number[]): readonly string[] =>
      numbers.map(number => letter + number)
    const wanted = [
      ...named('R', [1, 2, 3, 4]),
      ...named('M', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
      ...named('B', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16]),
      ...named('S', [1, 2, 3, 4]),
    ]
    expect(table?.competencies).toEqual(expect.arrayContaining(wanted))
  })
})
