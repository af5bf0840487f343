import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../src/server/environment.ts'
import { makeCredential } from '../src/server/operations/credentials.ts'
import { outsideWorld, recordsFile } from '../src/server/outside-world.ts'
import { isIri } from '../src/server/spec/iri.ts'
import type { RecordsStore } from '../src/server/store/records-store.ts'
import { openRecordsStore } from '../src/server/store/sql-records-store.ts'
import { openSqlite } from '../src/server/store/sqlite-database.ts'

const howTo = `Make a credential:   npm run credential -- make --organisation kingston --home-page https://kingston.example --label "Tablet 3"
Revoke a credential: npm run credential -- revoke --id <id>`

/** Credentials by hand, until devices join by code: the secret is printed once and kept nowhere. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      organisation: { type: 'string' },
      'home-page': { type: 'string' },
      label: { type: 'string' },
      id: { type: 'string' },
    },
  })
  const read = readEnvironment(process.env, dirname(import.meta.dirname))
  if (!read.ok) throw new Error(`DATA_DIR is ${read.given}`)
  mkdirSync(read.environment.dataDir, { recursive: true })
  const store = await openRecordsStore(() => openSqlite(recordsFile(read.environment.dataDir)))
  try {
    console.log(await run(store, positionals[0], values))
  } finally {
    await store.close()
  }
}

async function run(
  store: RecordsStore,
  command: string | undefined,
  values: { readonly [name: string]: string | undefined },
): Promise<string> {
  const { organisation, id } = values
  const homePage = values['home-page'] ?? ''
  if (command === 'revoke' && id !== undefined) {
    const found = await store.revokeCredential(id, new Date(outsideWorld.now()).toISOString())
    return found ? 'It is revoked.' : 'There is no such credential.'
  }
  if (command !== 'make' || organisation === undefined || !isIri(homePage)) return howTo
  const request = { organisation, homePage, label: values.label ?? '' }
  const made = await makeCredential(store, request, outsideWorld)
  return JSON.stringify(made)
}

await main()
