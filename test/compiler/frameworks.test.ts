import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFrameworks } from '../../src/compiler/frameworks.ts'

const root = join(import.meta.dirname, '../../modules/frameworks')
const names = ['bedfordshire', 'medway', 'rotherham', 'southampton']
const own = new Map(
  names.map(name => [
    `modules/frameworks/${name}.yaml`,
    new Uint8Array(readFileSync(join(root, `${name}.yaml`))),
  ]),
)

function read(files: ReadonlyMap<string, Uint8Array>) {
  const told: string[] = []
  const frameworks = readFrameworks(files, code => told.push(code))
  return { frameworks, told }
}

describe('the boards’ frameworks', () => {
  const { frameworks, told } = read(own)
  const byId = new Map(frameworks.map(one => [one.id, one]))

  test('all four are read, each under the name of its file', () => {
    expect(told).toEqual([])
    expect([...byId.keys()]).toEqual(names)
  })

  test('the same role has different levels in different places', () => {
    const levelOf = (id: string, role: RegExp) =>
      byId.get(id)?.levels.find(level => level.roles.some(one => role.test(one)))?.level
    const youthWorker = ['bedfordshire', 'rotherham', 'medway'].map(id =>
      levelOf(id, /^youth worker/i),
    )
    expect(youthWorker).toEqual([1, 3, 3])
    expect(levelOf('rotherham', /taxi driver/i)).toBe(1)
    expect(levelOf('medway', /taxi driver/i)).toBe(2)
  })

  test('refreshers and first training are what the documents say', () => {
    const firstLevel = (id: string) => {
      const one = byId.get(id)
      return [
        one?.refresher.find(rule => rule.levels.includes(1))?.months,
        one?.firstTraining.find(rule => rule.levels.includes(1))?.months,
      ]
    }
    expect(names.map(firstLevel)).toEqual([
      [null, 6],
      [36, null],
      [12, null],
      [null, null],
    ])
  })

  test('only Medway asks for declarations, four of them', () => {
    const asked = frameworks.map(one => [one.id, one.declarations.length])
    expect(Object.fromEntries(asked)).toEqual({
      ...{ bedfordshire: 0, medway: 4, rotherham: 0, southampton: 0 },
    })
  })

  test('every row says where it stands', () => {
    for (const { levels, refresher, firstTraining, declarations, ...rest } of frameworks) {
      const rows = [...levels, ...refresher, ...firstTraining, ...declarations]
      expect([...rows, rest.certificate, rest.reporting].every(row => row.source !== '')).toBe(true)
    }
  })
})

describe('a framework that is not one', () => {
  const path = 'modules/frameworks/medway.yaml'
  const good = readFileSync(join(root, 'medway.yaml'), 'utf8')
  const hostile: readonly [string, string][] = [
    ['empty', ''],
    ['no YAML', '{{{'],
    ['a list', '- a'],
    ['a refresher of no months', good.replace('months: 36', 'months: 0')],
    ['a refresher of words', good.replace('months: 36', 'months: often')],
    ['an unknown declaration', good.replace('document: contacts', 'document: oath')],
    ['no levels', good.slice(0, good.indexOf('levels:\n'))],
  ]
  test.each(hostile)('%s is told, and nothing is taken from it', (_, text) => {
    const { frameworks, told } = read(new Map([[path, new TextEncoder().encode(text)]]))
    expect(frameworks).toEqual([])
    expect(told).not.toEqual([])
  })

  test('none at all is told', () => {
    expect(read(new Map()).told).toEqual(['no-shared-file'])
  })
})
