import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue, CourseFile } from '../../src/course/bundle.ts'
import type { FinalCheck, Lesson } from '../../src/course/course.ts'
import type { Question } from '../../src/course/question.ts'
import { plainText } from '../../src/course/rich-text.ts'
import { builtApp } from './site.ts'

/** The built course, as files: what the tests know that a learner does not. */
export interface BuiltCourse {
  readonly course: CourseFile
  readonly check: FinalCheck
  readonly lessons: readonly Lesson[]
}

/** Codes of every course in the build. */
export function builtCodes(folder = builtApp): string[] {
  const catalogue = json<Catalogue>(join(folder, 'bundles/catalogue.json'))
  return catalogue.courses.map(course => course.code)
}

export function builtCourse(code: string, folder = builtApp): BuiltCourse {
  const catalogue = json<Catalogue>(join(folder, 'bundles/catalogue.json'))
  const entry = catalogue.courses.find(one => one.code === code)
  if (!entry) throw new Error(`No course ${code} in the build`)
  const part = <T>(name: string) => {
    const file = entry.files.find(one => one.path.endsWith(`/${name}.en.json`))
    return json<T>(join(folder, 'bundles', file?.path ?? ''))
  }
  const course = part<CourseFile>('course')
  return {
    course,
    check: part<FinalCheck>('check'),
    lessons: course.lessons.map(lesson => part<Lesson>(lesson.code)),
  }
}

/** The question that stands on the screen, by its words. */
export function questionIn(check: FinalCheck, words: string): Question {
  const found = check.bank.find(question => words.includes(flat(plainText(question.prompt))))
  if (!found) throw new Error(`No question reads: ${words}`)
  return found
}

export function rightOptions(question: Question): string[] {
  return question.options.filter(option => option.right).map(option => flat(plainText(option.text)))
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
