import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import type { CourseFile } from '../../src/course/bundle.ts'
import { changed, courseYaml, folder, goodCourse, lessonOne, questions } from './good-course.ts'

const asAt = '2026-11-21'

function inWelsh(): Map<string, string> {
  const files = changed(courseYaml, 'languages: [en]', 'languages: [en, cy]')
  files.set(
    courseYaml,
    `${files.get(courseYaml)}`.replace('{ en: Keeping', '{ cy: Cadw plant, en: Keeping'),
  )
  files.set(
    `${folder}/lessons/first-things/cy.md`,
    `${goodCourse().get(lessonOne)}`.replace('Who is a child?', 'Pwy yw plentyn?'),
  )
  return files
}

function course(files: Map<string, string>, language: string): CourseFile {
  const { bundles } = compile(files, { asAt })
  const path = [...bundles.keys()].find(one => one.endsWith(`/course.${language}.json`)) ?? ''
  return JSON.parse(new TextDecoder().decode(bundles.get(path)))
}

test('a translation stands beside the first language, and what it lacks stands in that', () => {
  const { bundles, catalogue } = compile(inWelsh(), { asAt })
  expect(catalogue.courses[0]?.languages).toEqual(['en', 'cy'])
  const text = (end: string): string =>
    new TextDecoder().decode([...bundles].find(([path]) => path.endsWith(end))?.[1])
  expect(text('/l1.cy.json')).toContain('Pwy yw plentyn?')
  expect(text('/l2.cy.json')).toContain('At the food bank')
  expect(course(inWelsh(), 'cy').title).toBe('Cadw plant')
})

test('a translation says that nobody has checked it, until somebody has', () => {
  expect(course(inWelsh(), 'cy').reviewed).toBe(false)
  expect(course(inWelsh(), 'en').reviewed).toBe(true)
  const files = inWelsh()
  files.set(courseYaml, `${files.get(courseYaml)}reviewed: [cy]\n`)
  expect(course(files, 'cy').reviewed).toBe(true)
})

test('another right answer in a translation is told', () => {
  const files = inWelsh()
  const other = `${goodCourse().get(questions)}`
    .replace('[x]', '[ ]')
    .replace('[ ] I wait', '[x] I wait')
  files.set(`${folder}/questions/cy.md`, other)
  const codes = compile(files, { asAt }).messages.filter(one => one.code === 'ids-differ')
  expect(codes.length).toBeGreaterThan(0)
})
