import { afterAll, describe, expect, test, vi } from 'vitest'
import { openPostgres } from '../../../src/server/store/postgres-database.ts'
import { openRecordsStore } from '../../../src/server/store/sql-records-store.ts'
import { startPostgres } from './postgres-here.ts'
import { recordsStoreContract } from './records-store-contract.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const postgres = await startPostgres()
afterAll(() => {
  if ('stop' in postgres) postgres.stop()
})

if ('missing' in postgres) {
  console.warn(`Records in PostgreSQL are not tested here: ${postgres.missing}`)
  describe('records in PostgreSQL', () => {
    test(`are tested where PostgreSQL is: ${postgres.missing}`, () => undefined)
  })
} else {
  describe('records in PostgreSQL', () => {
    recordsStoreContract(async () => {
      const url = postgres.newDatabase()
      const open = () => openRecordsStore(() => openPostgres(url))
      const store = await open()
      let last = store
      return {
        store,
        reopen: async () => {
          await last.close()
          last = await open()
          return last
        },
        remove: () => last.close(),
      }
    })

    test('two servers over one database: numbers rise without gaps, and start together', async () => {
      const url = postgres.newDatabase()
      const servers = await Promise.all([1, 2].map(() => openRecordsStore(() => openPostgres(url))))
      const [first] = servers
      if (!first) throw new Error('No server')
      const { key } = await first.ensureOrganisation('kingston', 'https://kingston.example')
      const write = (n: number) =>
        servers[n % 2]?.writeStatements(key, async writes => {
          const { seq } = await writes.lastStored()
          await writes.setLast(seq + 1, '')
          return seq + 1
        })
      const numbers = await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)))
      expect([...new Set(numbers)]).toHaveLength(40)
      await Promise.all(servers.map(server => server.close()))
    })
  })
}
