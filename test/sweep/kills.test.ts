import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCourse } from '../e2e/answer-key.ts'
import { killOverAndOver } from '../e2e/kills.ts'
import { openSite, type Site } from '../e2e/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.stop())

test('UI-20 ten more seeds: a killed browser loses nothing that it had shown', async () => {
  const seeds = Array.from({ length: 10 }, (_, at) => at + 11)
  const kills = await killOverAndOver(builtCourse('c1'), site.origin, seeds)
  for (const { seed, story } of kills) console.log(`seed ${seed}: ${story}`)
  expect(kills.flatMap(kill => kill.missing.map(one => `seed ${kill.seed}: ${one}`))).toEqual([])
})
