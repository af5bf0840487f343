import { isAbsolute } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain, readEnvironment } from '../../src/server/environment.ts'

const folder = '/somewhere/harbour'

describe('DATABASE_URL', () => {
  test('is PostgreSQL’s or nothing, and is never shown: it may hold a password', () => {
    const url = 'postgres://harbour:secret@localhost/records'
    expect(readEnvironment({ DATABASE_URL: url }, folder)).toMatchObject({
      environment: { databaseUrl: url },
    })
    for (const DATABASE_URL of [undefined, '', ' '])
      expect(readEnvironment({ DATABASE_URL }, folder)).not.toHaveProperty(
        'environment.databaseUrl',
      )
    for (const DATABASE_URL of ['mysql://u:secret@h', 'secret', 'postgres://', 'http://secret']) {
      const read = readEnvironment({ DATABASE_URL }, folder)
      if (read.ok) throw new Error('It was taken')
      expect(explain(read.why, read.given)).toMatch(/^DATABASE_URL must begin with postgres/)
      expect(JSON.stringify(read)).not.toContain('secret')
    }
  })
})

describe('PORT', () => {
  const taken = [
    [undefined, 8080],
    ['', 8080],
    [' ', 8080],
    ['0', 0],
    ['8142', 8142],
    [' 8142 ', 8142],
    ['65535', 65535],
    ['00080', 80],
  ] as const
  test.each(taken)('%j is port %i', (PORT, port) => {
    expect(readEnvironment({ PORT }, folder)).toMatchObject({ ok: true, environment: { port } })
  })

  const refused = [
    '65536',
    '-1',
    '1e3',
    '0x50',
    '80.5',
    'http',
    '8080;ls',
    '٨٠٨٠',
    '999999',
    'NaN',
    '80 81',
  ]
  test.each(refused)('%j is refused, by name', PORT => {
    const read = readEnvironment({ PORT }, folder)
    expect(read).toEqual({ ok: false, why: 'port', given: PORT })
    expect(explain('port', PORT)).toContain(`PORT is ${JSON.stringify(PORT)}`)
  })

  test('whatever it says, it is a port or a refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), PORT => {
        const read = readEnvironment({ PORT }, folder)
        if (read.ok) expect(read.environment.port).toSatisfy(isPort)
      }),
    )
  })
})

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65535
}

describe('DATA_DIR', () => {
  test.each([
    [undefined, '/somewhere/harbour/data'],
    ['', '/somewhere/harbour/data'],
    ['kept', '/somewhere/harbour/kept'],
    ['/var/lib/harbour', '/var/lib/harbour'],
    ['../other', '/somewhere/other'],
  ])('%j is %s', (DATA_DIR, dataDir) => {
    expect(readEnvironment({ DATA_DIR }, folder)).toMatchObject({ environment: { dataDir } })
  })

  test('a NUL is refused, and shown so that it can be seen', () => {
    const read = readEnvironment({ DATA_DIR: 'a\0b' }, folder)
    expect(read).toEqual({ ok: false, why: 'data-dir', given: 'a\0b' })
    expect(explain('data-dir', 'a\0b')).toContain('"a\\u0000b"')
  })

  test('it is always a full path', () => {
    fc.assert(
      fc.property(fc.string(), DATA_DIR => {
        const read = readEnvironment({ DATA_DIR }, folder)
        if (read.ok) expect(isAbsolute(read.environment.dataDir)).toBe(true)
      }),
    )
  })
})
