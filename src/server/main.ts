import { accessSync, constants, mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { makeApp } from './app.ts'
import { type Environment, explain, readEnvironment } from './environment.ts'
import { outsideWorld, recordsFile } from './outside-world.ts'
import { readStaticFiles } from './static-files.ts'
import { openDatabase } from './store/open-database.ts'
import type { RecordsStore } from './store/records-store.ts'
import { openRecordsStore } from './store/sql-records-store.ts'
import { xapiApp } from './xapi/xapi-app.ts'
import type { LogLine } from './xapi/xapi-context.ts'

/** The composing file of the server: reads the environment, listens, stops gracefully. */
export function startServer(dist: string, folder: string): void {
  const read = readEnvironment(process.env, folder)
  if (!read.ok) refuse(explain(read.why, read.given))
  else if (canWrite(read.environment)) start(dist, read.environment)
  else refuse(explain('data-dir', read.environment.dataDir))
}

function start(dist: string, environment: Environment): void {
  const { databaseUrl, dataDir } = environment
  openRecordsStore(() => openDatabase(databaseUrl, recordsFile(dataDir))).then(
    store => listen(dist, environment, store),
    (error: Error) => refuse(`The records could not be opened. ${error.message}`),
  )
}

function listen(dist: string, { port }: Environment, store: RecordsStore): void {
  const log = (line: LogLine) => console.log(JSON.stringify(line))
  const app = makeApp(readStaticFiles(dist), xapiApp({ store, outside: outsideWorld, log }))
  const server = serve({ fetch: app.fetch, port }, (info: AddressInfo) => {
    console.log(`Harbour is ready: http://localhost:${info.port}`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    refuse(portProblem(error, port))
    closeAndEnd(store)
  })
  const stop = () => stopGracefully(server, store)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/**
 * Takes no more calls, finishes the answers under way, closes the records, then ends. A browser keeps
 * its connection open after an answer, so idle ones are closed as they become idle.
 */
function stopGracefully(server: ServerType, store: RecordsStore): void {
  server.close(() => closeAndEnd(store))
  if (!('closeIdleConnections' in server)) return
  setInterval(() => server.closeIdleConnections(), 50)
  setTimeout(() => server.closeAllConnections(), 10_000)
}

/** A transaction under way is finished first. */
function closeAndEnd(store: RecordsStore): void {
  store.close().then(
    () => process.exit(),
    (error: Error) => {
      console.error(error.message)
      process.exit(1)
    },
  )
}

function portProblem(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Another program uses port ${port}. Stop it, or choose another: PORT=${port + 1} npm start`
  }
  if (error.code === 'EACCES')
    return `This user may not use port ${port}. Choose one above 1023: PORT=8080 npm start`
  return `The server could not start: ${error.message}`
}

function canWrite({ dataDir }: Environment): boolean {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function refuse(words: string): void {
  console.error(words)
  process.exitCode = 1
}
