import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ServerProcess, startProcess } from './server-process.ts'
import { type WrittenApp, writeSmallApp } from './small-app.ts'

/** Each test starts processes, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

let written: WrittenApp
let dataDir: string
const running: ServerProcess[] = []

beforeAll(async () => {
  written = await writeSmallApp()
  dataDir = mkdtempSync(join(tmpdir(), 'harbour-data-'))
})
afterEach(async () => {
  for (const one of running.splice(0)) {
    one.child.kill('SIGKILL')
    await one.ended
  }
})
afterAll(() => {
  written.remove()
  rmSync(dataDir, { recursive: true, force: true })
})

function start(env: Record<string, string>): ServerProcess {
  const started = startProcess(written.folder, { PORT: '0', DATA_DIR: dataDir, ...env })
  started.address.catch(() => undefined)
  running.push(started)
  return started
}

function socketTo(address: string): Socket {
  return connect(Number(new URL(address).port), '127.0.0.1').setEncoding('utf8')
}

describe('starting', () => {
  test('PORT=0 takes a free port, prints the address and serves it', async () => {
    const address = await start({}).address
    const response = await fetch(address, { headers: { 'accept-encoding': 'br' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(await response.text()).toContain('Home drawn beforehand')
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'ok' })
  })

  test('DATA_DIR is made when it is missing', async () => {
    const address = await start({ DATA_DIR: join(dataDir, 'new', 'folder') }).address
    expect((await fetch(address)).ok).toBe(true)
  })

  test('a port in use: who, what to do, exit code 1', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, said } = await start({ PORT: String(port) }).ended
    expect(code).toBe(1)
    expect(said).toContain(`Another program uses port ${port}.`)
    expect(said).toMatch(/PORT=\d+ npm start/)
    expect(said).not.toMatch(/\bat .*:\d+:\d+/)
    other.close()
  })

  test('a PORT that is none: what it must be, exit code 1', async () => {
    const { code, said } = await start({ PORT: 'eighty' }).ended
    expect([code, said.trim()]).toEqual([
      1,
      'PORT is "eighty". It must be a number from 0 to 65535, like PORT=8080.',
    ])
  })

  test('a DATA_DIR that cannot be a folder: its name, exit code 1', async () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    for (const folder of [file, join(file, 'below')]) {
      const { code, said } = await start({ DATA_DIR: folder }).ended
      expect(code).toBe(1)
      expect(said).toContain(`DATA_DIR is ${JSON.stringify(folder)}.`)
    }
  })
})

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with exit code 0', async signal => {
    const server = start({})
    await fetch(await server.address)
    server.child.kill(signal)
    expect((await server.ended).code).toBe(0)
  })

  test('an open request is finished first; nothing new is taken', async () => {
    const server = start({})
    const address = await server.address
    const open = socketTo(address)
    open.write('GET /assets/main-1a2b.js HTTP/1.1\r\nHost: localhost\r\n')
    await once(open, 'ready')
    await fetch(address)
    server.child.kill('SIGTERM')
    await untilRefused(address)
    open.write('\r\n')
    const answer = await text(open)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(answer).toContain('harbour harbour')
    expect((await server.ended).code).toBe(0)
  })
})

async function untilRefused(address: string): Promise<void> {
  while (await takesCalls(address)) await new Promise(resolve => setTimeout(resolve, 20))
}

function takesCalls(address: string): Promise<boolean> {
  return new Promise(resolve => {
    const probe = socketTo(address)
    probe
      .on('error', () => resolve(false))
      .on('connect', () => {
        probe.destroy()
        resolve(true)
      })
  })
}

describe('what no browser would send', () => {
  const requests = [
    'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET /../../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET //secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET \\..\\secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nabcde',
    `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'x'.repeat(40_000)}\r\nConnection: close\r\n\r\n`,
    'GET / HTTP/9.9\r\n\r\n',
    '\0\0\0\0\r\n\r\n',
  ]

  test('is answered or closed, and the server goes on', async () => {
    const server = start({})
    const address = await server.address
    for (const request of requests) {
      const socket = socketTo(address).on('error', () => undefined)
      socket.end(request)
      const answer = await text(socket).catch(() => '')
      expect([request.slice(0, 30), answer]).not.toEqual([
        request.slice(0, 30),
        expect.stringContaining(written.secret),
      ])
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/)
    }
    expect((await fetch(address)).status).toBe(200)
  })
})
