import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { explain, readEnvironment } from '../src/server/environment.ts'
import { makeCredential } from '../src/server/operations/credentials.ts'
import { outsideWorld, recordsFile } from '../src/server/outside-world.ts'
import { isIri } from '../src/server/spec/iri.ts'
import { openDatabase } from '../src/server/store/open-database.ts'
import type { RecordsStore } from '../src/server/store/records-store.ts'
import { openRecordsStore } from '../src/server/store/sql-records-store.ts'

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
  if (!read.ok) throw new Error(explain(read.why, read.given))
  const { databaseUrl, dataDir } = read.environment
  mkdirSync(dataDir, { recursive: true })
  const store = await openRecordsStore(() => openDatabase(databaseUrl, recordsFile(dataDir)))
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
  if (command !== 'make' || !organisation || !isIri(homePage)) {
    process.exitCode = 1
    return howTo
  }
  const request = { organisation, homePage, label: values.label ?? '' }
  const made = await makeCredential(store, request, outsideWorld)
  return JSON.stringify(made)
}

await main()
