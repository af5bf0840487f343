import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DocumentAddress } from '../../../src/server/input/document-address.ts'
import type {
  Organisation,
  RecordsStore,
  StatementRow,
  StatementSearch,
} from '../../../src/server/store/records-store.ts'

/** What a test is given: a store that nobody has used, and a way to close it and open it again. */
export interface OpenedStore {
  readonly store: RecordsStore
  reopen(): Promise<RecordsStore>
  remove(): Promise<void>
}

/** What every store of records does, whatever database is below. */
export function recordsStoreContract(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore
  let store: RecordsStore
  let ours: Organisation
  let theirs: Organisation

  beforeEach(async () => {
    opened = await open()
    store = opened.store
    ours = await store.ensureOrganisation('kingston', 'https://kingston.example')
    theirs = await store.ensureOrganisation('medway', 'https://medway.example')
  })
  afterEach(() => opened.remove())

  const add = (to: Organisation, rows: readonly StatementRow[], terms: readonly string[] = []) =>
    store.writeStatements(to.key, async writes => {
      for (const row of rows) {
        await writes.insertStatement(row)
        await writes.insertTerms(terms.map(term => ({ seq: row.seq, term, source: row.seq })))
      }
      const last = rows.at(-1)
      if (last) await writes.setLast(last.seq, last.stored)
    })
  const find = async (of: Organisation, search: Partial<StatementSearch> = {}) => {
    const all = { terms: [], ascending: false, limit: 100, ...search }
    return (await store.searchStatements(of.key, all)).map(({ seq }) => seq)
  }

  describe('statements', () => {
    test('what was written is there after closing and opening again', async () => {
      await add(ours, [row(1), row(2)])
      store = await opened.reopen()
      expect(await find(ours)).toEqual([2, 1])
      expect(await store.findStatements(ours.key, [row(1).id])).toEqual([row(1)])
    })

    test('a transaction that ends badly leaves nothing', async () => {
      const broken = store.writeStatements(ours.key, async writes => {
        await writes.insertStatement(row(1))
        await writes.insertAttachment('ab', new Uint8Array([1]))
        await writes.setLast(1, row(1).stored)
        throw new Error('the lights went out')
      })
      await expect(broken).rejects.toThrow('the lights went out')
      expect(await find(ours)).toEqual([])
      expect(await store.readAttachment(ours.key, 'ab')).toBeUndefined()
      const last = await store.writeStatements(ours.key, writes => writes.lastStored())
      expect(last).toEqual({ seq: 0, stored: '' })
    })

    test('nobody sees a transaction before it has ended', async () => {
      await store.writeStatements(ours.key, async writes => {
        await writes.insertStatement(row(1))
        expect(await find(ours)).toEqual([])
      })
      expect(await find(ours)).toEqual([1])
    })

    test('two with the same id cannot both be written', async () => {
      await add(ours, [row(1)])
      await expect(add(ours, [{ ...row(2), id: row(1).id }])).rejects.toThrow()
      expect(await find(ours)).toEqual([1])
    })

    test('writers that come together wait for each other', async () => {
      const write = (n: number) =>
        store.writeStatements(ours.key, async writes => {
          const { seq } = await writes.lastStored()
          await new Promise(resolve => setImmediate(resolve))
          await writes.insertStatement({ ...row(seq + 1), id: idOf(100 + n) })
          await writes.setLast(seq + 1, '')
        })
      await Promise.all(Array.from({ length: 20 }, (_, n) => write(n)))
      expect(await find(ours, { ascending: true })).toEqual(
        Array.from({ length: 20 }, (_, n) => n + 1),
      )
    })

    test('a voided one is not found, a voiding one cannot be voided', async () => {
      await add(ours, [row(1), { ...row(2), voiding: true }])
      await store.writeStatements(ours.key, async writes => {
        await writes.voidStatement(idOf(1))
        await writes.voidStatement(idOf(2))
      })
      expect(await find(ours)).toEqual([2])
      expect((await store.findStatements(ours.key, [idOf(1)]))[0]?.voided).toBe(true)
    })

    test('since leaves out its moment, until takes it in', async () => {
      await add(ours, [row(1), row(2), row(3)])
      expect(await find(ours, { since: row(2).stored })).toEqual([3])
      expect(await find(ours, { until: row(2).stored })).toEqual([2, 1])
      expect(await find(ours, { since: '2030-01-01T00:00:00.000Z' })).toEqual([])
      expect(await find(ours, { until: '2000-01-01T00:00:00.000Z' })).toEqual([])
    })

    test('terms count together only when they speak of the same statement', async () => {
      await add(ours, [row(1)], ['a', 'b'])
      await add(ours, [row(2)], ['a'])
      await store.writeStatements(ours.key, writes =>
        writes.insertTerms([{ seq: 2, term: 'b', source: 1 }]),
      )
      expect(await find(ours, { terms: ['a', 'b'] })).toEqual([1])
      expect(await find(ours, { terms: ['b'] })).toEqual([2, 1])
    })

    test('pages put together are the whole, each statement once', async () => {
      await add(
        ours,
        Array.from({ length: 30 }, (_, n) => row(n + 1)),
        ['a'],
      )
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 12 }),
          fc.boolean(),
          fc.boolean(),
          async (limit, ascending, filtered) => {
            const seen: number[] = []
            for (;;) {
              const last = seen.at(-1)
              const page = await find(ours, {
                terms: filtered ? ['a'] : [],
                limit,
                ascending,
                ...(last !== undefined && { after: last }),
              })
              if (page.length === 0) break
              seen.push(...page)
            }
            const all = Array.from({ length: 30 }, (_, n) => n + 1)
            expect(seen).toEqual(ascending ? all : all.reverse())
          },
        ),
        { numRuns: 20 },
      )
    })

    test('values are never read as SQL', async () => {
      const evil = "'; DROP TABLE statements; --"
      await add(ours, [{ ...row(1), json: JSON.stringify({ evil }) }], [evil])
      expect(await find(ours, { terms: [evil] })).toEqual([1])
      expect(await find(ours, { since: evil })).toEqual([1])
      expect(await store.findStatements(ours.key, [evil, "' OR 1=1 --"])).toEqual([])
      expect(await store.findCredential("' OR '1'='1")).toBeUndefined()
    })
  })

  describe('what statements say of things', () => {
    test('definitions, names and attachments are kept, each once', async () => {
      for (const name of ['Course', 'Course one']) {
        await store.writeStatements(ours.key, async writes => {
          await writes.writeDefinition('https://a.example', { name: { en: name } })
          await writes.insertAgentName('key', 'Amina')
          await writes.insertAttachment('ab', new Uint8Array([0, 255]))
        })
      }
      const definitions = await store.readDefinitions(ours.key, [
        'https://a.example',
        'https://b.example',
      ])
      expect([...definitions]).toEqual([['https://a.example', { name: { en: 'Course one' } }]])
      expect(await store.readAgentNames(ours.key, 'key')).toEqual(['Amina'])
      expect(await store.readAttachment(ours.key, 'ab')).toEqual(new Uint8Array([0, 255]))
    })
  })

  describe('documents', () => {
    const content = new Uint8Array([0, 1, 255])
    const write = (to: Organisation, at: DocumentAddress, updated = time(1)) =>
      store.writeDocuments(to.key, writes =>
        writes.writeDocument(at, { contentType: 'a/b', content }, updated),
      )

    test('are kept byte for byte, replaced, listed and taken away', async () => {
      await write(ours, address('b'), time(2))
      await write(ours, address('a'), time(1))
      await write(ours, address('a', 'r'), time(3))
      expect(await store.readDocument(ours.key, address('b'))).toEqual({
        contentType: 'a/b',
        content,
        updated: time(2),
      })
      const shelf = { resource: 'state', activity: 'x', agent: 'y' } as const
      expect(await store.listDocuments(ours.key, shelf)).toEqual(['a', 'b'])
      expect(await store.listDocuments(ours.key, { ...shelf, registration: 'r' })).toEqual(['a'])
      expect(await store.listDocuments(ours.key, shelf, time(2))).toEqual(['a'])
      await store.writeDocuments(ours.key, writes => writes.deleteDocument(address('b')))
      expect(await store.readDocument(ours.key, address('b'))).toBeUndefined()
      await store.writeDocuments(ours.key, writes => writes.deleteShelf(shelf))
      expect(await store.listDocuments(ours.key, shelf)).toEqual([])
    })

    test('a wall stands between organisations', async () => {
      await write(ours, address('a'))
      const shelf = { resource: 'state', activity: 'x', agent: 'y' } as const
      expect(await store.readDocument(theirs.key, address('a'))).toBeUndefined()
      expect(await store.listDocuments(theirs.key, shelf)).toEqual([])
      await store.writeDocuments(theirs.key, async writes => {
        await writes.deleteDocument(address('a'))
        await writes.deleteShelf(shelf)
      })
      expect(await store.readDocument(ours.key, address('a'))).toBeDefined()
    })
  })

  test('a wall stands between the statements of two organisations', async () => {
    await add(ours, [row(1)], ['a'])
    await add(theirs, [{ ...row(1), json: '{"theirs":true}' }], ['a'])
    await store.writeStatements(ours.key, async writes => {
      await writes.voidStatement(idOf(1))
      await writes.insertAttachment('ab', new Uint8Array([1]))
      await writes.writeDefinition('https://a.example', { type: 'https://t.example' })
      await writes.insertAgentName('key', 'Amina')
    })
    expect(await find(theirs, { terms: ['a'] })).toEqual([1])
    const [kept] = await store.findStatements(theirs.key, [idOf(1)])
    expect([kept?.voided, kept?.json]).toEqual([false, '{"theirs":true}'])
    expect(await store.readAttachment(theirs.key, 'ab')).toBeUndefined()
    expect((await store.readDefinitions(theirs.key, ['https://a.example'])).size).toBe(0)
    expect(await store.readAgentNames(theirs.key, 'key')).toEqual([])
    await store.writeStatements(theirs.key, async writes => {
      expect(await writes.findReferring(idOf(9))).toEqual([])
      expect((await writes.lastStored()).seq).toBe(1)
    })
  })

  describe('credentials', () => {
    const credential = { id: 'c', secretHash: 'h' }

    test('are found with their organisation, and revoked for good', async () => {
      await store.insertCredential({ ...credential, organisation: ours }, 'Tablet', time(1))
      expect(await store.findCredential('c')).toEqual({
        ...credential,
        organisation: ours,
        revoked: false,
      })
      expect(await store.revokeCredential('c', time(2))).toBe(true)
      expect(await store.revokeCredential('nobody', time(2))).toBe(false)
      expect((await store.findCredential('c'))?.revoked).toBe(true)
    })

    test('an organisation is made once', async () => {
      const again = await store.ensureOrganisation('kingston', 'https://other.example')
      expect(again).toEqual(ours)
      expect(theirs.key).not.toBe(ours.key)
    })
  })
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

function time(n: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString()
}

function row(seq: number): StatementRow {
  return {
    seq,
    id: idOf(seq),
    stored: time(seq),
    target: null,
    voiding: false,
    voided: false,
    fingerprint: 'f',
    json: '{}',
  }
}

function address(id: string, registration = ''): DocumentAddress {
  return { resource: 'state', activity: 'x', agent: 'y', registration, id }
}
