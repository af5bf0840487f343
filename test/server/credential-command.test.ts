import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkCredential } from '../../src/server/operations/credentials.ts'
import { recordsFile } from '../../src/server/outside-world.ts'
import { openRecordsStore } from '../../src/server/store/sql-records-store.ts'
import { openSqlite } from '../../src/server/store/sqlite-database.ts'
import { type TemporaryFolder, temporaryFolder } from './store/temporary-folder.ts'
import { basic } from './xapi/small-lrs.ts'

vi.setConfig({ testTimeout: 60_000 })

const script = join(import.meta.dirname, '../../scripts/credential.ts')
const make = ['make', '--organisation', 'kingston', '--home-page', 'https://kingston.example']
let folder: TemporaryFolder
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => folder.remove())

const env = () => ({ PATH: process.env.PATH, DATA_DIR: folder.path })
const run = (...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { env: env(), encoding: 'utf8' })

describe('npm run credential', () => {
  test('makes a credential that opens, and revokes it while the records are in use', async () => {
    const made = JSON.parse(run(...make, '--label', 'Tablet 3'))
    const store = await openRecordsStore(() => openSqlite(recordsFile(folder.path)))
    const found = await checkCredential(store, basic(made))
    expect(found?.organisation).toMatchObject({
      id: 'kingston',
      homePage: 'https://kingston.example',
    })
    expect(run('revoke', '--id', made.id)).toContain('It is revoked.')
    expect(await checkCredential(store, basic(made))).toBeUndefined()
    await store.close()
  })

  test.each([
    [[]],
    [['make']],
    [['make', '--organisation', 'a', '--home-page', 'a']],
    [['revoke']],
  ])('says how it is used: %j', args => {
    const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
      env: env(),
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([1, expect.stringContaining('npm run credential')])
  })
})
