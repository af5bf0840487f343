import { createHash } from 'node:crypto'
import type { BundleFile, Catalogue, CatalogueEntry } from '../../../src/course/bundle.ts'
import type { FinalCheck, Lesson } from '../../../src/course/course.ts'
import type { Safety } from '../../../src/course/support.ts'
import { sampleCourse } from '../store/sample-course.ts'

/** A catalogue and all files that it promises, by path below the catalogue's folder. */
export interface SampleBundle {
  readonly catalogue: Catalogue
  readonly entry: CatalogueEntry
  readonly files: ReadonlyMap<string, string>
}

export const sampleSafety: Safety = {
  checkedOn: '2026-11-21',
  services: [
    {
      id: 'childline',
      name: 'Childline',
      section: 'upset',
      nations: ['England'],
      who: 'For anyone under 19',
      phone: '0800 1111',
      web: 'childline.org.uk',
      checkedOn: '2026-11-21',
      confidence: 'confirmed',
    },
  ],
}

export function sampleLesson(code: string, words = 'You notice.'): Lesson {
  const summary = sampleCourse.lessons.find(lesson => lesson.code === code)
  if (!summary) throw new Error(`No lesson ${code}`)
  const pages = summary.pages.map(page => ({
    ...{ id: page.id, code: page.code, title: ['A page'] },
    blocks: [{ kind: 'text', id: `${page.id}-text`, body: [{ t: 'p', c: [words] }] }] as const,
  }))
  const { id, title, minutes } = summary
  return { id, code, title, minutes, remember: [], pages }
}

export const sampleCheck: FinalCheck = {
  draw: 1,
  passMark: 0.8,
  bank: [
    {
      id: 'q1',
      type: 'true-false',
      prompt: ['You listen.'],
      options: [
        { id: 'yes', text: ['Yes'], right: true, feedback: [{ t: 'p', c: ['You do.'] }] },
        { id: 'no', text: ['No'], right: false, feedback: [{ t: 'p', c: ['You do.'] }] },
      ],
      ...{ outcome: 'notice', lesson: 'first', tags: [], facts: [] },
    },
  ],
}

/** `words` stand in every lesson, so that two versions differ. */
export function sampleBundle(version = '1.0', words = 'You notice.'): SampleBundle {
  const fingerprint = sha256(version + words).slice(0, 12)
  const folder = `b/c9/${version}-${fingerprint}`
  const parts: readonly (readonly [string, unknown])[] = [
    ['course', { ...sampleCourse, version, fingerprint }],
    ['l1', sampleLesson('l1', words)],
    ['l2', sampleLesson('l2', words)],
    ['check', sampleCheck],
  ]
  const texts = new Map<string, string>(
    parts.map(([part, value]) => [`${folder}/${part}.en.json`, JSON.stringify(value)] as const),
  )
  const files = [...texts].map(([path, text]) => ({ ...fileOf(path, text), language: 'en' }))
  const entry = entryOf(version, fingerprint, files)
  const support = JSON.stringify(sampleSafety)
  const safety = fileOf(`s/${sha256(support).slice(0, 12)}/safety.en.json`, support)
  const catalogue: Catalogue = { format: 1, courses: [entry], safety }
  texts.set(safety.path, support)
  texts.set('catalogue.json', JSON.stringify(catalogue))
  return { catalogue, entry, files: texts }
}

function entryOf(
  version: string,
  fingerprint: string,
  files: readonly BundleFile[],
): CatalogueEntry {
  return {
    ...{ id: 'sample', code: 'c9', version, fingerprint, title: 'A sample', level: 1, minutes: 4 },
    ...{ languages: ['en'], approved: false, files },
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  }
}

function fileOf(path: string, text: string): BundleFile {
  return { path, sha256: sha256(text), bytes: Buffer.byteLength(text) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
