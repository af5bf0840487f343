import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import activities from '../../src/player/i18n/activities.en.json' with { type: 'json' }
import words from '../../src/player/i18n/en.json' with { type: 'json' }

const folder = join(import.meta.dirname, '../../src/player')
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

function sentences(part: object, path: string): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : sentences(value as object, `${path}${key}.`),
  )
}

const all = [...sentences(words, ''), ...sentences(activities, '')]
const keys = new Set(all.map(([key]) => key.replace(/_(one|other)$/, '')))

describe('the words of the player', () => {
  test('UI-22 hold none that learners need not know', () => {
    const banned =
      /\b(sync\w*|pending|queued?|upload\w*|fail\w*|invalid|valid|forbidden|oops|please|sorry|click|exam|test|correct|wrong)\b/i
    expect(all.filter(([, text]) => banned.test(text))).toEqual([])
  })

  test('UI-52 stay short', () => {
    const lengths = all
      .flatMap(([, text]) => text.split(/[.?!]\s/))
      .map(sentence => sentence.split(/\s+/).length)
      .toSorted((a, b) => a - b)
    expect(lengths.at(-1)).toBeLessThanOrEqual(20)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(15)
  })

  test('are there for every key that the code names', () => {
    const named = [...code.matchAll(/'(player\.[\w.-]+)'/g)].flatMap(([, key]) => key ?? [])
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(key => !keys.has(key))).toEqual([])
  })

  test('have no key that nothing names', () => {
    const prefixes = [...code.matchAll(/`(player\.[\w.]+\.)\$/g)].flatMap(
      ([, prefix]) => prefix ?? [],
    )
    const unused = [...keys].filter(
      key => !code.includes(`'${key}'`) && !prefixes.some(prefix => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })
})
