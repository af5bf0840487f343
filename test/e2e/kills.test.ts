import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { killOverAndOver } from './kills.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.stop())

test('UI-20 a browser killed in the middle of an answer loses nothing that it had shown', async () => {
  const seeds = Array.from({ length: 10 }, (_, at) => at + 1)
  const kills = await killOverAndOver(builtCourse('c1'), site.origin, seeds)
  for (const { seed, story } of kills) console.log(`seed ${seed}: ${story}`)
  expect(kills.flatMap(kill => kill.missing.map(one => `seed ${kill.seed}: ${one}`))).toEqual([])
  expect(kills.some(kill => kill.story.startsWith('question'))).toBe(true)
  expect(kills.some(kill => kill.story.startsWith('/c/'))).toBe(true)
})
