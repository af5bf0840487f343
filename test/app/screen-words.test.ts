import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import screens from '../../src/app/i18n/screens.en.json' with { type: 'json' }
import activities from '../../src/player/i18n/activities.en.json' with { type: 'json' }

const folder = join(import.meta.dirname, '../../src/app')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.tsx?$/.test(name),
)

function keysOf(part: object, path = ''): string[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key}`.replace(/_(one|other)$/, '')],
  )
}

/** Files that name a key, and do not bring the sentences that it is among. */
function without(words: object, bringer: string): string[] {
  const keys = keysOf(words)
  return files.filter(name => {
    const code = readFileSync(join(folder, name), 'utf8')
    return keys.some(key => code.includes(`'${key}'`)) && !code.includes(bringer)
  })
}

test('a screen that says what comes later brings those sentences', () => {
  expect(without(screens, 'screen-words.ts')).toEqual([])
})

test('a screen that speaks of activities brings their sentences', () => {
  // The routes inside the final check are loaded by check-screens.tsx, which brings them.
  const check = files.filter(name => /^screens\/check-/.test(name))
  const bare = without(activities, 'activity-words.ts').filter(name => !check.includes(name))
  expect(bare).toEqual([])
})
