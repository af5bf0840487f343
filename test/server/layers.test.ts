import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const server = join(import.meta.dirname, '../../src/server')

/** Layer → the layers that it may import, beside itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  spec: [],
  input: ['spec'],
  store: ['spec', 'input'],
  operations: ['spec', 'input', 'store'],
  xapi: ['spec', 'input', 'store', 'operations'],
}

const files = Object.keys(layers).flatMap(layer =>
  readdirSync(join(server, layer)).map(name => ({
    layer,
    name,
    text: readFileSync(join(server, layer, name), 'utf8'),
  })),
)

describe('the layers of the records API', () => {
  test('import downwards only', () => {
    const upward = files.filter(({ layer, text }) =>
      [...text.matchAll(/from '\.\.\/(\w+)\//g)].some(
        ([, to = '']) => !layers[layer]?.includes(to),
      ),
    )
    expect(upward.map(({ name }) => name)).toEqual([])
  })

  test('spec and input take no clock, chance, file or network', () => {
    const worldly =
      /Date\.now|new Date\(\)|randomUUID|randomBytes|Math\.random|node:(fs|net|http|sqlite)|from 'pg'/
    const pure = files.filter(({ layer }) => layer === 'spec' || layer === 'input')
    expect(pure.filter(({ text }) => worldly.test(text)).map(({ name }) => name)).toEqual([])
  })

  test('every query of records begins with the organisation', () => {
    const tables = 'statements|statement_terms|attachments|activities|agent_names|documents'
    const query = new RegExp(`(FROM|UPDATE|JOIN) (${tables})\\b[^\`']*`, 'g')
    const queries = files
      .filter(({ layer }) => layer === 'store')
      .flatMap(({ text }) => [...text.matchAll(query)].map(([found]) => found))
    expect(queries.length).toBeGreaterThan(8)
    const walled = /organisation = |\$\{(isAddress|where)\}/
    expect(queries.filter(found => !walled.test(found))).toEqual([])
  })
})
