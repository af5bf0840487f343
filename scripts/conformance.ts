import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type ServerType, serve } from '@hono/node-server'
import pg from 'pg'
import { makeApp } from '../src/server/app.ts'
import { makeCredential, type NewCredential } from '../src/server/operations/credentials.ts'
import { outsideWorld, recordsFile } from '../src/server/outside-world.ts'
import type { Database } from '../src/server/store/database.ts'
import { openPostgres } from '../src/server/store/postgres-database.ts'
import { openRecordsStore } from '../src/server/store/sql-records-store.ts'
import { openSqlite } from '../src/server/store/sqlite-database.ts'
import { xapiApp } from '../src/server/xapi/xapi-app.ts'

const howTo = `ADL's suite is not part of this project. Get github.com/adlnet/lrs-conformance-test-suite, run
"npm install" in it, then: CONFORMANCE_SUITE=/its/folder npm run conformance
With DATABASE_URL=postgres://… it runs on PostgreSQL too, in databases that it makes and drops.`

/** A hung run of the suite ends with 0, so it has a limit. */
const limitMs = 30 * 60_000

type DatabaseName = 'SQLite' | 'PostgreSQL'

interface Result {
  readonly version: string
  readonly path: string
  readonly database: DatabaseName
  readonly total: number
  readonly passed: number
  readonly said: string
}

const mounts = [
  { version: '1.0.3', path: '/xapi' },
  { version: '2.0.0', path: '/xapi/2.0' },
]

async function main(): Promise<void> {
  const suite = process.env.CONFORMANCE_SUITE ?? ''
  if (!existsSync(join(suite, 'bin', 'console_runner.js'))) {
    console.error(howTo)
    process.exitCode = 1
    return
  }
  const results: Result[] = []
  const server = process.env.DATABASE_URL
  const databases: DatabaseName[] = server === undefined ? ['SQLite'] : ['SQLite', 'PostgreSQL']
  for (const database of databases) {
    for (const mount of mounts) results.push(await runOn(suite, mount, database))
  }
  for (const { version, database, total, passed, said } of results) {
    if (passed !== total) console.log(said)
    console.log(`xAPI ${version} on ${database}: ${passed} of ${total} tests passed`)
  }
  writeFileSync(join(dirname(import.meta.dirname), 'docs', 'conformance.md'), page(suite, results))
  // The suite's own exit code is the number of failures modulo 256: it is not looked at.
  if (results.some(({ total, passed }) => total === 0 || passed !== total)) process.exitCode = 1
}

/** A server with nothing in it, on a free port, for one version. */
async function runOn(
  suite: string,
  mount: (typeof mounts)[number],
  database: DatabaseName,
): Promise<Result> {
  const fresh = database === 'SQLite' ? freshFile() : await freshDatabase()
  const store = await openRecordsStore(fresh.open)
  const request = { organisation: 'adl', homePage: 'https://adl.example', label: 'conformance' }
  const credential = await makeCredential(store, request, outsideWorld)
  const app = makeApp(new Map(), xapiApp({ store, outside: outsideWorld, log: () => undefined }))
  const server = serve({ fetch: app.fetch, port: 0 })
  try {
    const endpoint = `http://localhost:${await portOf(server)}${mount.path}`
    const said = await runSuite(suite, mount.version, endpoint, credential)
    return { ...mount, database, said, ...lastSummary(said) }
  } finally {
    server.close()
    await store.close()
    await fresh.remove()
  }
}

interface Fresh {
  open(): Database
  remove(): Promise<void>
}

function freshFile(): Fresh {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-conformance-'))
  return {
    open: () => openSqlite(recordsFile(folder)),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function freshDatabase(): Promise<Fresh> {
  const url = new URL(process.env.DATABASE_URL ?? '')
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  const name = `harbour_conformance_${process.pid}_${Date.now()}`
  await admin.query(`CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    open: () => openPostgres(own.href),
    remove: async () => {
      await admin.query(`DROP DATABASE ${name}`)
      await admin.end()
    },
  }
}

async function portOf(server: ServerType): Promise<number> {
  if (!server.listening) await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function runSuite(
  suite: string,
  version: string,
  endpoint: string,
  { id, secret }: NewCredential,
): Promise<string> {
  const args = ['-x', version, '-e', endpoint, '-a', '-u', id, '-p', secret, '-z']
  const child = spawn(process.execPath, ['bin/console_runner.js', ...args], {
    cwd: suite,
    timeout: limitMs,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return text(child.stdout)
}

/** The last line of counts, and only of a run that came to its end. */
function lastSummary(said: string): { readonly total: number; readonly passed: number } {
  const counts = said.match(/^\{"total":\d+,"passed":\d+.*\}$/gm)?.at(-1)
  if (counts === undefined || !said.includes('Test Suite Complete')) return { total: 0, passed: 0 }
  const { total, passed } = JSON.parse(counts)
  return { total: Number(total), passed: Number(passed) }
}

function page(suite: string, results: readonly Result[]): string {
  const commit = execFileSync('git', ['-C', suite, 'rev-parse', '--short', 'HEAD'], {
    encoding: 'utf8',
  })
  const date = new Date().toISOString().slice(0, 10)
  const rows = results.map(
    ({ version, path, database, total, passed }) =>
      `| ${version} | ${path} | ${database} | ${passed} | ${total} |`,
  )
  return `# Conformance

Written by \`npm run conformance\`: ADL's LRS conformance test suite
(adlnet/lrs-conformance-test-suite, commit ${commit.trim()}) over this server, each version on a database of
its own. Last run: ${date}, Node ${process.versions.node}.

| xAPI | mount | database | passed | of |
|---|---|---|---|---|
${rows.join('\n')}

To run it: get the suite, \`npm install\` in it, then
\`CONFORMANCE_SUITE=/its/folder npm run conformance\`; with \`DATABASE_URL=postgres://…\` it runs on
PostgreSQL too. Its code is no part of this project.
`
}

await main()
