import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeCredential, type NewCredential } from '../../src/server/operations/credentials.ts'
import { outsideWorld, recordsFile } from '../../src/server/outside-world.ts'
import { openRecordsStore } from '../../src/server/store/sql-records-store.ts'
import { openSqlite } from '../../src/server/store/sqlite-database.ts'
import { exampleStatement } from './example-statement.ts'
import { type ServerProcess, startProcess } from './server-process.ts'
import { type WrittenApp, writeSmallApp } from './small-app.ts'
import { basic } from './xapi/small-lrs.ts'

/** Each test starts and kills processes, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 })

let written: WrittenApp
let dataDir: string
let credential: NewCredential
let running: ServerProcess | undefined

beforeAll(async () => {
  written = await writeSmallApp()
  dataDir = mkdtempSync(join(tmpdir(), 'harbour-records-'))
  const store = await openRecordsStore(() => openSqlite(recordsFile(dataDir)))
  const request = { organisation: 'kingston', homePage: 'https://kingston.example', label: '' }
  credential = await makeCredential(store, request, outsideWorld)
  await store.close()
})
afterEach(async () => {
  running?.child.kill('SIGKILL')
  await running?.ended
})
afterAll(() => {
  written.remove()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(): Promise<string> {
  running = startProcess(written.folder, { PORT: '0', DATA_DIR: dataDir })
  return running.address
}

const headers = () => ({
  authorization: basic(credential),
  'x-experience-api-version': '1.0.3',
  'content-type': 'application/json',
})

async function send(address: string, ids: readonly string[]): Promise<number> {
  const body = JSON.stringify(ids.map(id => exampleStatement({ id })))
  const answer = await fetch(`${address}/xapi/statements`, {
    method: 'POST',
    headers: headers(),
    body,
  })
  await answer.text()
  return answer.status
}

/** Every id that the server has, as often as it gives it. */
async function everyId(address: string): Promise<string[]> {
  const ids: string[] = []
  let next = '/xapi/statements?limit=200'
  while (next !== '') {
    const page = await (await fetch(`${address}${next}`, { headers: headers() })).json()
    ids.push(...page.statements.map((one: { id: string }) => one.id))
    next = page.more
  }
  return ids
}

interface Sent {
  readonly acknowledged: string[]
  readonly unknown: string[][]
}

/** Devices that send batch after batch until the server is gone. */
async function sendUntilGone(address: string, sent: Sent, killAfter: number): Promise<void> {
  const device = async () => {
    for (;;) {
      const ids = Array.from({ length: 5 }, () => crypto.randomUUID())
      const status = await send(address, ids).catch(() => undefined)
      if (status !== 200) {
        sent.unknown.push(ids)
        return
      }
      sent.acknowledged.push(...ids)
      if (sent.acknowledged.length >= killAfter) running?.child.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: 6 }, device))
  await running?.ended
}

describe('the server is killed', () => {
  test('in the middle of writes, again and again: no acknowledged statement is lost and none is there twice', async () => {
    const sent: Sent = { acknowledged: [], unknown: [] }
    for (const killAfter of [35, 120, 260]) {
      await sendUntilGone(await start(), sent, killAfter)
    }
    const address = await start()
    const kept = await everyId(address)
    expect(new Set(kept).size).toBe(kept.length)
    expect(sent.acknowledged.filter(id => !kept.includes(id))).toEqual([])
    // A batch without an answer is there whole or not at all.
    const halves = sent.unknown.map(ids => ids.filter(id => kept.includes(id)).length)
    expect(halves.filter(count => count !== 0 && count !== 5)).toEqual([])
    for (const ids of sent.unknown) expect(await send(address, ids)).toBe(200)
    const after = await everyId(address)
    expect(after).toHaveLength(sent.acknowledged.length + sent.unknown.flat().length)
    expect(new Set(after).size).toBe(after.length)
  })

  test('politely: what was accepted is finished, answered and kept', async () => {
    const address = await start()
    const before = (await everyId(address)).length
    const batches = Array.from({ length: 8 }, () => [crypto.randomUUID(), crypto.randomUUID()])
    const answers = batches.map(ids => send(address, ids).catch(() => undefined))
    await Promise.race(answers)
    running?.child.kill('SIGTERM')
    const statuses = await Promise.all(answers)
    expect((await running?.ended)?.code).toBe(0)
    const accepted = batches.filter((_, n) => statuses[n] === 200).flat()
    expect(accepted.length).toBeGreaterThan(0)
    const kept = await everyId(await start())
    expect(accepted.filter(id => !kept.includes(id))).toEqual([])
    expect(kept.length).toBe(before + accepted.length)
  })
})
