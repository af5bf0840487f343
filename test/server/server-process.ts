import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

const start = join(import.meta.dirname, 'start-here.ts')

/** The server as its own process, as `npm start` runs it after the build. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** The printed address; an error with what was said, if it ended first. */
  readonly address: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

export function startProcess(dist: string, env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, [start, dist], { env: { PATH: process.env.PATH, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const ended = new Promise<{ code: number | null; said: string }>(resolve => {
    child.on('close', code => resolve({ code, said }))
  })
  return { child, address: addressOf(child.stdout, ended), ended }
}

async function addressOf(stdout: Readable, ended: ServerProcess['ended']): Promise<string> {
  const printed = new Promise<string>(resolve => {
    stdout.on('data', (text: string) => {
      const address = /http:\/\/localhost:\d+/.exec(text)?.[0]
      if (address) resolve(address)
    })
  })
  const first = await Promise.race([printed, ended])
  if (typeof first === 'string') return first
  throw new Error(`The server ended with ${first.code}: ${first.said}`)
}
