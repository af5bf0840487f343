import { expect, test } from 'vitest'
import { filesFor } from '../../../src/app/bundles/install.ts'
import { parseAs } from '../../../src/app/bundles/parse-as.ts'
import { catalogue } from '../../../src/app/bundles/shape/catalogue-shape.ts'
import {
  courseFile,
  finalCheck,
  glossary,
  groupFile,
  lesson,
} from '../../../src/app/bundles/shape/course-shape.ts'
import { safety } from '../../../src/app/bundles/shape/safety-shape.ts'
import type { Shape } from '../../../src/app/bundles/shape/shape.ts'
import { findDamage } from '../../../src/app/bundles/verify.ts'
import { compileModules } from '../../../src/compiler/compile-modules.ts'

const { bundles } = await compileModules(process.cwd(), '2026-11-21')

function body(path: string): ArrayBuffer {
  const content = bundles.get(path) ?? new Uint8Array()
  return new Uint8Array(content).buffer
}

function read<T>(shape: Shape<T>, path: string): T {
  const parsed = parseAs(shape, body(path))
  if (!parsed.ok) throw new Error(`${path}: ${parsed.path}`)
  expect(parsed.value).toEqual(JSON.parse(new TextDecoder().decode(body(path))))
  return parsed.value
}

function shapeOf(path: string): Shape<unknown> {
  if (/\/course\.[^/]+$/.test(path)) return courseFile
  if (/\/words\.[^/]+$/.test(path)) return glossary
  if (/\/group\.[^/]+$/.test(path)) return groupFile
  return /\/check\.[^/]+$/.test(path) ? finalCheck : lesson
}

test('every file of our own courses is whole, has a known shape and loses nothing in reading', async () => {
  const all = read(catalogue, 'catalogue.json')
  read(safety, all.safety.path)
  expect(all.courses.length).toBeGreaterThan(0)
  for (const entry of all.courses) {
    for (const file of filesFor(entry, 'en')) {
      expect(await findDamage(file, body(file.path))).toBeNull()
      if (file.path.endsWith('.json')) read(shapeOf(file.path), file.path)
    }
  }
})
