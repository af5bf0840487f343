import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface PostgresHere {
  /** A new, empty database. */
  newDatabase(): string
  stop(): void
}

/** A PostgreSQL of its own in a temporary folder; or the reason why there is none. */
export async function startPostgres(): Promise<PostgresHere | { readonly missing: string }> {
  const bin = folderOfPostgres()
  if (bin === undefined)
    return { missing: 'PostgreSQL is not installed (initdb, pg_ctl, createdb).' }
  const folder = mkdtempSync(join(tmpdir(), 'harbour-postgres-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  const port = await freePort()
  // Durability is PostgreSQL's own matter; without waiting for the disk the tests are quick.
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  try {
    run(join(bin, 'initdb'), ['-D', data, '-U', 'harbour', '-A', 'trust', '-E', 'UTF8'])
    run(join(bin, 'pg_ctl'), ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return { missing: `PostgreSQL did not start: ${String(error).slice(0, 300)}` }
  }
  let count = 0
  return {
    newDatabase: () => {
      const name = `records${++count}`
      run(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'harbour', name])
      return `postgres://harbour@127.0.0.1:${port}/${name}`
    },
    stop: () => {
      run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function folderOfPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).map(one => join(debian, one, 'bin'))
    : []
  const folders = [...versions, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find(one =>
    ['initdb', 'pg_ctl', 'createdb'].every(name => existsSync(join(one, name))),
  )
}

/** PostgreSQL refuses to run as root, so root lends it the user that its package made. */
function run(program: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0
  const [file, all] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', program, ...args]]
    : [program, args]
  execFileSync(file, all, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
